package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Subject;
import org.recordlint.rule.Measurement.Count;
import org.recordlint.rule.Measurement.ScoredSet;
import org.recordlint.rules.BundledRulePacks;

/** Confidences come from the counts that were taken down, and are judged by other sets. */
class ConfidenceTest {

  private static final ScoredSet ONE = new ScoredSet("one", "1", "v1");
  private static final ScoredSet TWO = new ScoredSet("two", "2", "v2");

  private static FirstScore score(ScoredSet set, int right, int findings) {
    return new FirstScore(set, RuleId.parse("p/r"), Severity.WARNING, new Count(right, findings));
  }

  @Test
  void thePacksHoldWhatWasTakenDown() {
    Map<String, String> committed = new TreeMap<>();
    new BundledRulePacks()
        .packs()
        .forEach(
            pack -> {
              if (pack.files().containsKey(MeasuredFiles.NAME)) {
                committed.put(
                    pack.origin().replace("packs/", ""), pack.files().get(MeasuredFiles.NAME));
              }
            });
    assertThat(committed)
        .as("run quality/pages confidence after first-scores.csv has changed")
        .isEqualTo(MeasuredFiles.texts());
  }

  @Test
  void everyFindingOfAMeasuredPackHasAConfidence() {
    List<String> without = new ArrayList<>();
    for (var pack : Linter.withInstalledPacks().packs()) {
      for (var rule : pack.rules()) {
        for (Severity severity : List.of(rule.severity(), Severity.NOTE)) {
          if (pack.measurement().isPresent()
              && pack.measurement().get().confidence(rule.id(), severity).isEmpty()) {
            without.add(rule.id() + " " + severity.id());
          }
        }
      }
    }
    assertThat(Linter.withInstalledPacks().packs())
        .filteredOn(pack -> pack.measurement().isPresent())
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(without).isEmpty();
  }

  @Test
  void aSetHasNoPartInTheConfidencesItIsComparedWith() {
    List<FirstScore> scores = List.of(score(ONE, 0, 50), score(TWO, 50, 50));

    assertThat(Reliability.judge(scores, (other, own) -> !other.equals(own)))
        .extracting(judged -> judged.set().name(), Reliability.Judged::confidence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("one", 0.99),
            org.assertj.core.groups.Tuple.tuple("two", 0.01));
  }

  @Test
  void withholdingTheAgeLeavesTheRest() {
    CaseRecord record =
        CaseRecord.builder("r", "text")
            .type("case-note")
            .date(LocalDate.of(2026, 1, 1))
            .subject(
                Subject.builder()
                    .age(14)
                    .dateOfBirth(LocalDate.of(2011, 2, 3))
                    .gender("f")
                    .religion("Sikh")
                    .build())
            .build();

    CaseRecord withheld = FirstScores.withoutAge(record);

    assertThat(withheld.subject().age()).isEmpty();
    assertThat(withheld.subject().dateOfBirth()).isEmpty();
    assertThat(withheld.subject().religion()).contains("Sikh");
    assertThat(withheld.subject().gender()).contains("f");
    assertThat(withheld.date()).isEqualTo(record.date());
    assertThat(withheld.text()).isEqualTo(record.text());
  }
}
