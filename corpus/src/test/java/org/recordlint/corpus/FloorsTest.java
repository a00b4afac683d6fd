package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;

class FloorsTest {

  private static final Scores SCORES =
      new Scores(
          10,
          5,
          Map.of(
              Category.RACE_TERMINOLOGY, new Tally(9, 3, 1),
              Category.ADULTIFICATION, new Tally(0, 2, 0)),
          Map.of(Aspect.ETHNICITY, new Tally(4, 1, 1)),
          Map.of(),
          List.of());

  @TempDir Path folder;

  @Test
  void scoreAtItsFloorIsNoBreach() throws IOException {
    Floors floors =
        read(
            """
            develop.race-terminology.precision = 0.90
            develop.race-terminology.recall=0.75
            develop.ethnicity.f1 = 0.8
            develop.completeness.f1 = 0.8
            """);

    assertThat(floors.check("develop", SCORES)).isEmpty();
  }

  @Test
  void scoreBelowItsFloorIsABreach() throws IOException {
    Floors floors =
        read(
            """
            develop.race-terminology.precision = 0.901
            develop.spans.recall = 0.65
            develop.ethnicity.f1 = 1
            """);

    assertThat(floors.check("develop", SCORES))
        .extracting(Breach::toString)
        .containsExactly(
            "develop: race-terminology precision 0.9000 is below its floor of 0.901 (n = 10)",
            "develop: spans recall 0.6429 is below its floor of 0.65 (n = 14)",
            "develop: ethnicity f1 0.8000 is below its floor of 1.0 (n = 6)");
  }

  @Test
  void floorsHoldForTheirSetOrForEvery() throws IOException {
    Floors floors =
        read(
            """
            scored-only.spans.precision = 1
            a.set.with.dots.spans.precision = 1
            spans.recall = 1
            """);

    assertThat(floors.check("develop", SCORES))
        .extracting(Breach::metric)
        .containsExactly("recall");
    assertThat(floors.check("scored-only", SCORES)).hasSize(2);
    assertThat(floors.check("a.set.with.dots", SCORES)).hasSize(2);
    assertThat(floors.sets()).containsExactly("a.set.with.dots", "scored-only");
  }

  @Test
  void scoreOfNothingReachesNoFloor() throws IOException {
    Floors floors =
        read(
            """
            adultification.precision = 0
            adultification.recall = 0
            plain-language.recall = 0
            """);

    assertThat(floors.check("develop", SCORES))
        .extracting(Breach::toString)
        .containsExactly(
            "develop: adultification precision has a floor of 0.0, but nothing to measure",
            "develop: plain-language recall has a floor of 0.0, but nothing to measure");
  }

  @Test
  void commentsAndBlankLinesAreSkipped() throws IOException {
    assertThat(read("# floors\n\n   # more\n").check("develop", SCORES)).isEmpty();
  }

  @Test
  void allProblemsComeAtOnceWithTheirLines() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    spans.precision
                    precision = 0.9
                    develop.span.precision = 0.9
                    referral-completeness.f1 = 0.9
                    spans.accuracy = 0.9
                    # a comment
                    spans.recall = 90
                    spans.recall = NaN
                    spans.recall = high
                    spans.f1 = 0.9
                    spans.f1 = 0.8
                    """))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            FILE:1: expected measure.metric = score
            FILE:2: expected measure.metric = score
            FILE:3: the measure must be spans, completeness, a category or an aspect, got span
            FILE:4: the measure must be spans, completeness, a category or an aspect, got \
            referral-completeness
            FILE:5: the metric must be precision, recall or f1, got accuracy
            FILE:7: the score must be a number from 0 to 1, got 90
            FILE:8: the score must be a number from 0 to 1, got NaN
            FILE:9: the score must be a number from 0 to 1, got high
            FILE:11: the floor is given twice\
            """
                .replace("FILE", folder.resolve("floors.properties").toString()));
  }

  private Floors read(String lines) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("floors.properties"), lines));
  }
}
