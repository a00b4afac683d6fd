package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.recordlint.Linter;
import org.recordlint.corpus.Scores;

/** Holds over all labelled notes, so it takes a minute: {@code mvn verify -Pintegration}. */
@Tag("integration")
class EqualTreatmentProperties {

  private static final double PER_10_000 = 5;

  /** How much recall may differ between groups. */
  private static final double RECALL = 0.01;

  private static final Set<String> DRAWN = Set.of("given names", "surnames", "gender");

  private static final Set<String> HELD =
      Set.of(
          "ethnicity words",
          "religion words",
          "dialect spelling",
          "quote style",
          "letter case",
          "line wraps");

  private static final EqualTreatment TREATMENT = treatment();

  private static EqualTreatment treatment() {
    try {
      return EqualTreatment.of(Linter.withInstalledPacks(), Path.of("../corpus/gold"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** jqwik prints the seed; each try draws other names. */
  @Property(tries = 2, seed = "20261121", shrinking = ShrinkingMode.OFF)
  void whoeverANoteIsAboutItGetsTheSameFindings(@ForAll long seed) {
    List<EqualTreatment.Outcome> outcomes = run(DRAWN, seed);
    within(outcomes);
    double lowest = 1;
    double highest = 0;
    for (EqualTreatment.Outcome outcome : outcomes) {
      if (outcome.transformation().family().equals("given names")) {
        double recall = recall(outcome.after());
        lowest = Math.min(lowest, recall);
        highest = Math.max(highest, recall);
      }
    }
    assertThat(highest - lowest).as("recall between groups").isLessThanOrEqualTo(RECALL);
  }

  @Example
  void identityWordsSpellingMarksCaseAndLineEndsChangeNoFindings() {
    within(run(HELD, 1));
  }

  private static double recall(Scores scores) {
    return scores.spans().recall().value().orElseThrow();
  }

  private static List<EqualTreatment.Outcome> run(Set<String> families, long seed) {
    List<EqualTreatment.Outcome> outcomes = new ArrayList<>();
    for (Transformation transformation : TREATMENT.transformations()) {
      if (families.contains(transformation.family())) {
        outcomes.add(TREATMENT.run(transformation, seed));
      }
    }
    return outcomes;
  }

  private static void within(List<EqualTreatment.Outcome> outcomes) {
    assertThat(EqualTreatment.byFamily(outcomes))
        .isNotEmpty()
        .allSatisfy(
            (family, sum) -> {
              assertThat(sum.swaps()).as("swaps of %s", family).isPositive();
              assertThat(sum.per10000())
                  .as("%s, of 10,000 swaps", family)
                  .isLessThanOrEqualTo(PER_10_000);
            });
  }
}
