package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.Linter;

/** Conditions of context do not fall behind what they reached on shapes. */
class ShapesTest {

  @Test
  void assertedJudgementsAreFoundAndOthersAreNot() throws IOException {
    List<Shapes.Score> scores =
        Shapes.score(Linter.withInstalledPacks(), Path.of("../corpus/shapes"));
    assertThat(scores).hasSize(7);
    assertThat(scores)
        .allSatisfy(
            score -> {
              assertThat(score.found().value().orElseThrow()).as(score.name()).isGreaterThan(0.915);
              assertThat(score.silent().value().orElseThrow()).as(score.name()).isGreaterThan(0.92);
            });
  }
}
