package org.recordlint.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.recordlint.Linter;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.formats.write.FindingWriter;
import org.recordlint.formats.write.OutputFormat;
import org.recordlint.formats.write.RunManifest;
import org.recordlint.formats.write.WriteOptions;
import org.recordlint.policy.Policy;

/**
 * Reads, lints and writes as {@code scan} does, without the command around it, and can stop after a
 * stage, so that the cost of each stage can be told from a whole process.
 *
 * <pre>java -XX:+UseSerialGC -cp benchmarks/target/benchmarks.jar \
 *   org.recordlint.benchmarks.Pipeline --input notes.jsonl --through read|lint|write \
 *   [--threads 2] [--brief true] [--policy policy.yaml] [--output findings.jsonl]
 * </pre>
 */
public final class Pipeline {

  private static final int BATCH = 64;

  private Pipeline() {}

  private record Linted(ReadOutcome.Read read, LintResult result) {}

  /** Runs, and prints how many records and findings there were. */
  public static void main(String... given)
      throws IOException, InterruptedException, ExecutionException {
    Arguments arguments = Arguments.of(given);
    String through = arguments.text("--through", "write");
    Linter.Builder builder = Linter.builder().installedPacks();
    arguments.path("--policy").map(Policy::load).ifPresent(builder::policy);
    Linter linter = builder.build();
    long[] counts = new long[2];
    WriteOptions options =
        WriteOptions.defaults().withBrief(Boolean.parseBoolean(arguments.text("--brief", "false")));
    Optional<Path> output = arguments.path("--output");
    try (OutputStream out =
            output.isPresent()
                ? new BufferedOutputStream(Files.newOutputStream(output.get()))
                : OutputStream.nullOutputStream();
        RecordReader reader =
            RecordFiles.open(
                List.of(arguments.input().toString()), ReadOptions.defaults(), System.in)) {
      FindingWriter writer = FindingWriter.open(OutputFormat.JSONL, out, options);
      RunManifest manifest = manifest();
      writer.begin(manifest);
      ArrayDeque<Future<List<Linted>>> waiting = new ArrayDeque<>();
      ExecutorService threads = Executors.newFixedThreadPool(arguments.threads());
      List<ReadOutcome.Read> batch = new ArrayList<>();
      while (true) {
        Optional<ReadOutcome> next = reader.next();
        if (next.isPresent() && next.get() instanceof ReadOutcome.Read read) {
          counts[0]++;
          batch.add(read);
        }
        if (batch.size() == BATCH || next.isEmpty()) {
          List<ReadOutcome.Read> full = batch;
          batch = new ArrayList<>(BATCH);
          if (!through.equals("read")) {
            waiting.add(threads.submit(() -> lint(linter, full)));
          }
        }
        while (!waiting.isEmpty() && (waiting.size() > 4 * arguments.threads() || next.isEmpty())) {
          for (Linted linted : waiting.remove().get()) {
            counts[1] += linted.result().findings().size();
            if (through.equals("write")) {
              writer.write(linted.result(), linted.read().record(), linted.read().where());
            }
          }
        }
        if (next.isEmpty()) {
          break;
        }
      }
      threads.shutdown();
      writer.end(manifest);
    }
    System.out.println(counts[0] + " records, " + counts[1] + " findings");
  }

  private static List<Linted> lint(Linter linter, List<ReadOutcome.Read> batch) {
    List<Linted> linted = new ArrayList<>(batch.size());
    for (ReadOutcome.Read read : batch) {
      linted.add(new Linted(read, linter.lint(read.record())));
    }
    return linted;
  }

  static RunManifest manifest() {
    return new RunManifest(
        new RunManifest.Component("benchmarks", "", ""),
        List.of(),
        Optional.empty(),
        List.of(),
        RunManifest.Counts.none(),
        List.of());
  }
}
