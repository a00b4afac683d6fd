package org.recordlint.benchmarks;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs JMH with its own options, and {@code --record NAME} to keep the results in {@code
 * benchmarks/results/DATE-NAME.json} with the machine, the JDK and the hash of the bundled packs.
 */
public final class Benchmarks {

  private static final Path RESULTS = Path.of("benchmarks", "results");

  private Benchmarks() {}

  /** Runs benchmarks. */
  public static void main(String... arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    List<String> rest = new ArrayList<>(List.of(arguments));
    int at = rest.indexOf("--record");
    if (at < 0 || at + 1 == rest.size()) {
      org.openjdk.jmh.Main.main(arguments);
      return;
    }
    String name = rest.get(at + 1);
    rest.subList(at, at + 2).clear();
    Path raw = Files.createTempFile("recordlint-jmh", ".json");
    try {
      new Runner(
              new OptionsBuilder()
                  .parent(new CommandLineOptions(rest.toArray(String[]::new)))
                  .resultFormat(ResultFormatType.JSON)
                  .result(raw.toString())
                  .build())
          .run();
      Files.createDirectories(RESULTS);
      write(
          RESULTS.resolve(LocalDate.now(ZoneOffset.UTC) + "-" + name + ".json"),
          Files.readString(raw));
    } finally {
      Files.delete(raw);
    }
  }

  private static void write(Path file, String results) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("date", LocalDate.now(ZoneOffset.UTC).toString());
      json.writeStringField("processor", Machine.processor());
      json.writeNumberField("cores", Runtime.getRuntime().availableProcessors());
      json.writeStringField("load", Machine.load());
      json.writeStringField(
          "system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
      json.writeStringField("jdk", System.getProperty("java.vm.version"));
      json.writeStringField("packs", "sha256:" + BundledPlan.hash());
      json.writeFieldName("results");
      json.writeRawValue(results.strip());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
