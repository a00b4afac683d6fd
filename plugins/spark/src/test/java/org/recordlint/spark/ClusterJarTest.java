package org.recordlint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
  void runsBesideSparkAlone() throws Exception {
    // Spark's libraries, and of recordlint only the jar that is given to a cluster.
    String sparks =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .filter(entry -> !entry.matches(".*(recordlint|opennlp|lucene|snakeyaml-engine).*"))
            .collect(Collectors.joining(File.pathSeparator));
    Path output = folder.resolve("out");

    ChildJvm.run(
        sparks + File.pathSeparator + jar(),
        folder,
        List.of(
            "-Dspark.master=local[2]",
            "-Dspark.ui.enabled=false",
            "-Dspark.driver.bindAddress=127.0.0.1",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED"),
        List.of(
            "org.recordlint.spark.SparkLintJob",
            "--input",
            "../../corpus/samples/notes.jsonl",
            "--output",
            output.toString(),
            "--output-format",
            "json"));

    try (Stream<Path> parts = Files.list(output.resolve("findings"))) {
      assertThat(parts.filter(part -> part.toString().endsWith(".json")))
          .anySatisfy(part -> assertThat(Files.readString(part)).contains("\"fingerprint\""));
    }
  }
}
