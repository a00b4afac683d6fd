package org.recordlint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("integration")
final class ClusterJarTest {

  @TempDir private Path folder;

  private static Path jar() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.toString().endsWith("-cluster.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void bringsNothingThatSparkHas() throws Exception {
    try (JarFile jar = new JarFile(jar().toFile())) {
      List<String> names = jar.stream().map(entry -> entry.getName()).toList();
      assertThat(names)
          .contains("org/recordlint/Linter.class", "org/recordlint/packs/index.txt")
          .noneMatch(name -> name.startsWith("com/fasterxml/"))
          .noneMatch(name -> name.startsWith("org/snakeyaml/"))
          .noneMatch(name -> name.startsWith("org/slf4j/"))
          .noneMatch(name -> name.startsWith("org/apache/spark/"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isSubmittedByTheScriptAndRunsBesideSparkAlone() throws Exception {
    // Spark's libraries, and of recordlint only the jar that is given to a cluster.
    String sparks =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .filter(entry -> !entry.matches(".*(recordlint|opennlp|lucene|snakeyaml-engine).*"))
            .collect(Collectors.joining(File.pathSeparator));
    Path output = folder.resolve("out");
    // Spark's launcher, as a distribution of Spark has it in this place.
    Path launcher = Files.createDirectories(folder.resolve("spark/bin")).resolve("spark-submit");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec "%s" -Dspark.driver.bindAddress=127.0.0.1 \
          --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
          --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED \
          --add-opens=java.base/java.lang.invoke=ALL-UNNAMED \
          -cp "%s" org.apache.spark.deploy.SparkSubmit "$@"
        """
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), sparks));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();

    Process submit =
        submit(
            "--master",
            "local[2]",
            "--conf",
            "spark.ui.enabled=false",
            "--",
            "--input",
            "../../corpus/samples/notes.jsonl",
            "--output",
            output.toString(),
            "--output-format",
            "json");

    assertThat(submit.waitFor()).withFailMessage(this::said).isZero();
    try (Stream<Path> parts = Files.list(output.resolve("findings"))) {
      assertThat(parts.filter(part -> part.toString().endsWith(".json")))
          .anySatisfy(part -> assertThat(Files.readString(part)).contains("\"fingerprint\""));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsHowTheScriptIsUsed() throws Exception {
    assertThat(submit("--input", "notes.jsonl").waitFor()).isEqualTo(2);
    assertThat(said()).contains("usage: plugins/spark/submit");
  }

  private Process submit(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "submit"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
    return builder.start();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
