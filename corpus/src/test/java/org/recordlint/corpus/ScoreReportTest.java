package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;

class ScoreReportTest {

  @Test
  void tableIsAlignedWithIntervalsAndN() {
    Scores scores =
        new Scores(
            123,
            1,
            Map.of(
                Category.RACE_TERMINOLOGY, new Tally(7, 3, 43),
                Category.ADULTIFICATION, new Tally(0, 2, 0)),
            Map.of(Aspect.CULTURE, new Tally(1, 0, 0)),
            Map.of(
                RuleId.parse("race/race"), new RuleTally(7, 43),
                RuleId.parse("race/racial"), new RuleTally(20, 0),
                RuleId.parse("age/man"), new RuleTally(0, 1),
                RuleId.parse("age/boy"), new RuleTally(0, 1),
                RuleId.parse("age/older"), new RuleTally(0, 2)),
            List.of());

    assertThat(ScoreReport.table("develop", scores))
        .isEqualTo(
            """
            develop: 123 records, aspects compared on 1 referral

            category             found  missed  false  precision  95% interval   n  recall  95% interval   n     F1
            race-terminology         7       3     43      0.140   0.070-0.262  50   0.700   0.397-0.892  10  0.233
            harmful-terminology      0       0      0          -             -   0       -             -   0      -
            labelling-language       0       0      0          -             -   0       -             -   0      -
            adultification           0       2      0          -             -   0   0.000   0.000-0.658   2  0.000
            victim-blaming           0       0      0          -             -   0       -             -   0      -
            all spans                7       5     43      0.140   0.070-0.262  50   0.583   0.320-0.807  12  0.226

            aspect            found  missed  false  precision  95% interval  n  recall  95% interval  n     F1
            ethnicity             0       0      0          -             -  0       -             -  0      -
            culture               1       0      0      1.000   0.207-1.000  1   1.000   0.207-1.000  1  1.000
            religion              0       0      0          -             -  0       -             -  0      -
            language              0       0      0          -             -  0       -             -  0      -
            lived-experience      0       0      0          -             -  0       -             -  0      -
            all aspects           1       0      0      1.000   0.207-1.000  1   1.000   0.207-1.000  1  1.000

            rule         found  false  precision  95% interval   n
            age/older        0      2      0.000   0.000-0.658   2
            age/boy          0      1      0.000   0.000-0.793   1
            age/man          0      1      0.000   0.000-0.793   1
            race/race        7     43      0.140   0.070-0.262  50
            race/racial     20      0      1.000   0.839-1.000  20
            """);
  }

  @Test
  void scoresOfNothingHaveNoRuleTable() {
    assertThat(ScoreReport.table("empty", Scores.NONE))
        .startsWith("empty: 0 records, aspects compared on 0 referrals\n")
        .doesNotContain("rule")
        .endsWith("-\n");
  }

  @Test
  void mistakesAreListedByCategoryThenAspectMissesFirst() {
    GoldRecord gold =
        new GoldRecord(
            CaseRecord.builder("r-1", "A streetwise, aggressive, feckless boy")
                .type("referral")
                .build(),
            List.of(
                Findings.gold(2, 12, Category.ADULTIFICATION),
                Findings.gold(26, 34, Category.LABELLING_LANGUAGE)),
            Optional.of(Set.of(Aspect.RELIGION)),
            Optional.empty(),
            Findings.FILE,
            3);

    Scores scores =
        Scorer.score(
            gold,
            List.of(
                Findings.at("r-1", "labels/aggressive", Category.LABELLING_LANGUAGE, 14, 24),
                Findings.missing("r-1", "referral/culture", Aspect.CULTURE)));

    assertThat(ScoreReport.mistakes(scores.mistakes()))
        .isEqualTo(
            """
            gold/develop/notes.jsonl:3: missed labelling-language in r-1 at 26-34: A streetwise, aggressive, [feckless] boy
            gold/develop/notes.jsonl:3: false alarm labelling-language by labels/aggressive in r-1 at 14-24: A streetwise, [aggressive], feckless boy
            gold/develop/notes.jsonl:3: missed adultification in r-1 at 2-12: A [streetwise], aggressive, feckless boy
            gold/develop/notes.jsonl:3: false alarm culture by referral/culture in r-1
            gold/develop/notes.jsonl:3: missed religion in r-1
            """);
    assertThat(ScoreReport.table("t", scores)).doesNotContain("feckless", "streetwise");
  }
}
