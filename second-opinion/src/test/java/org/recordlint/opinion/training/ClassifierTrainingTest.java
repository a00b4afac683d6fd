package org.recordlint.opinion.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("integration")
class ClassifierTrainingTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PACKS = ROOT.resolve("rules/src/main/resources/org/recordlint/packs");

  @Test
  void theBundledClassifiersAreThoseThatTheNotesTeach(@TempDir Path copy) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(PACKS)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path to = copy.resolve(PACKS.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    ClassifierTraining.main(ROOT.resolve("corpus").toString(), copy.toString());
    int classifiers = 0;
    for (Path file : files) {
      if (file.toString().endsWith("-classifier.yaml")) {
        classifiers++;
        assertThat(copy.resolve(PACKS.relativize(file).toString())).hasSameTextualContentAs(file);
      }
    }
    assertThat(classifiers).isEqualTo(5);
  }
}
