package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of somebody else, compiled and run against the packaged jars, on the class path and on
 * the module path. It lints, tags parts of speech if a rule asks, and keeps an editing session.
 */
@Tag("integration")
class OutsideConsumerTest {

  /** The jars as they were packaged. */
  private static final Path JARS = Path.of("target", "lib").toAbsolutePath();

  private static final String MODULE =
      """
      module consumer {
        requires org.recordlint.core;
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import org.recordlint.Linter;
      import org.recordlint.api.CaseRecord;
      import org.recordlint.editing.EditingSession;

      public final class Main {
        public static void main(String[] arguments) {
          Linter linter = Linter.withInstalledPacks();
          EditingSession session = EditingSession.start(linter::lint);
          CaseRecord record = CaseRecord.builder("n", "Mum was aggressive.").build();
          System.out.print(session.update(record).added().get(0).finding().rule());
          System.out.print(" " + Main.class.getModule().isNamed());
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void compilesAndRunsOnTheModulePath() throws IOException, InterruptedException {
    String module = write("module-info.java", MODULE);
    String program = write("consumer/Main.java", PROGRAM);
    String classes = folder.resolve("classes").toString();
    String jars = String.join(File.pathSeparator, jars());
    run(
        "javac",
        "-Xlint:all,-requires-automatic",
        "-Werror",
        "-d",
        classes,
        "-p",
        jars,
        module,
        program);
    String path = classes + File.pathSeparator + jars;
    assertThat(run("java", "-p", path, "-m", "consumer/consumer.Main"))
        .isEqualTo("labelling-language/aggression true");
  }

  @Test
  void compilesAndRunsOnTheClassPath() throws IOException, InterruptedException {
    String program = write("consumer/Main.java", PROGRAM);
    String classes = folder.resolve("classes").toString();
    String jars = String.join(File.pathSeparator, jars());
    run("javac", "-Xlint:all,-path", "-Werror", "-d", classes, "-cp", jars, program);
    String path = classes + File.pathSeparator + jars;
    assertThat(run("java", "-cp", path, "consumer.Main"))
        .isEqualTo("labelling-language/aggression false");
  }

  private static List<String> jars() throws IOException {
    try (Stream<Path> files = Files.list(JARS)) {
      List<String> jars = files.map(Path::toString).filter(jar -> jar.endsWith(".jar")).toList();
      assertThat(jars).anyMatch(jar -> jar.contains("recordlint-core"));
      return jars;
    }
  }

  private String write(String name, String source) throws IOException {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source).toString();
  }

  /** Runs a tool of this JDK; what it printed. */
  private String run(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Path printed = folder.resolve(tool + ".out");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(printed);
    assertThat(process.exitValue()).as("%s said: %s", tool, said).isZero();
    return said;
  }
}
