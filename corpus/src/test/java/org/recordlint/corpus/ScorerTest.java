package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordlint.api.Category.ADULTIFICATION;
import static org.recordlint.api.Category.HARMFUL_TERMINOLOGY;
import static org.recordlint.api.Category.LABELLING_LANGUAGE;
import static org.recordlint.api.Category.PLAIN_LANGUAGE;
import static org.recordlint.api.Category.RACE_TERMINOLOGY;
import static org.recordlint.api.Category.VICTIM_BLAMING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;

class ScorerTest {

  @Test
  void foundMissedAndFalseAlarm() {
    GoldRecord gold =
        Findings.note(
            Findings.gold(10, 20, LABELLING_LANGUAGE), Findings.gold(40, 50, ADULTIFICATION));

    Scores scores =
        score(gold, at("a/one", LABELLING_LANGUAGE, 8, 18), at("a/two", VICTIM_BLAMING, 60, 70));

    assertThat(Findings.tallies(scores))
        .isEqualTo(
            Map.of(
                LABELLING_LANGUAGE, new Tally(1, 0, 0),
                ADULTIFICATION, new Tally(0, 1, 0),
                VICTIM_BLAMING, new Tally(0, 0, 1)));
    assertThat(scores.spans()).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.rules())
        .isEqualTo(
            Map.of(
                RuleId.parse("a/one"), new RuleTally(1, 0),
                RuleId.parse("a/two"), new RuleTally(0, 1)));
    assertThat(scores.records()).isEqualTo(1);
    assertThat(scores.referrals()).isZero();
    assertThat(scores.mistakes())
        .containsExactly(
            new Mistake(
                gold,
                Mistake.Kind.MISS,
                ADULTIFICATION,
                Optional.empty(),
                Optional.empty(),
                new Span(40, 50)),
            new Mistake(
                gold,
                Mistake.Kind.FALSE_ALARM,
                VICTIM_BLAMING,
                Optional.empty(),
                Optional.of(RuleId.parse("a/two")),
                new Span(60, 70)));
  }

  @Test
  void secondFindingOnAFoundSpanIsNeitherFoundNorFalseAlarm() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, LABELLING_LANGUAGE));

    Scores scores =
        score(
            gold,
            at("a/one", LABELLING_LANGUAGE, 10, 20),
            at("a/two", LABELLING_LANGUAGE, 12, 16),
            at("a/two", LABELLING_LANGUAGE, 16, 20));

    assertThat(Findings.tallies(scores)).isEqualTo(Map.of(LABELLING_LANGUAGE, new Tally(1, 0, 0)));
    assertThat(scores.rules().values()).containsOnly(new RuleTally(1, 0)).hasSize(2);
    assertThat(scores.mistakes()).isEmpty();
  }

  @Test
  void twiceTheSameFindingThatFindsNothingIsTwoFalseAlarms() {
    Scores scores =
        score(
            Findings.note(),
            at("a/one", LABELLING_LANGUAGE, 10, 20),
            at("a/one", LABELLING_LANGUAGE, 10, 20));

    assertThat(scores.spans()).isEqualTo(new Tally(0, 0, 2));
  }

  @Test
  void findingOfAnotherCategoryOnAFoundSpanIsAFalseAlarm() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, LABELLING_LANGUAGE));

    Scores scores =
        score(gold, at("a/one", LABELLING_LANGUAGE, 10, 20), at("b/one", ADULTIFICATION, 10, 20));

    assertThat(Findings.tallies(scores))
        .isEqualTo(
            Map.of(LABELLING_LANGUAGE, new Tally(1, 0, 0), ADULTIFICATION, new Tally(0, 0, 1)));
  }

  @Test
  void findingOfACategoryInAlsoCountsUnderTheLabelsCategory() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, ADULTIFICATION, VICTIM_BLAMING));

    Scores scores = score(gold, at("b/one", VICTIM_BLAMING, 10, 20));

    assertThat(Findings.tallies(scores)).isEqualTo(Map.of(ADULTIFICATION, new Tally(1, 0, 0)));
  }

  @Test
  void missCountsUnderTheLabelsOwnCategoryOnly() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, ADULTIFICATION, VICTIM_BLAMING));

    assertThat(Findings.tallies(score(gold))).isEqualTo(Map.of(ADULTIFICATION, new Tally(0, 1, 0)));
  }

  @Test
  void overlongFindingIsAFalseAlarmAndTheSpanIsMissed() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, LABELLING_LANGUAGE));

    assertThat(score(gold, at("a/one", LABELLING_LANGUAGE, 0, 55)).spans())
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(score(gold, at("a/one", LABELLING_LANGUAGE, 0, 56)).spans())
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void oneFindingMayFindSeveralSpans() {
    GoldRecord gold =
        Findings.note(
            Findings.gold(10, 20, LABELLING_LANGUAGE),
            Findings.gold(25, 35, LABELLING_LANGUAGE),
            Findings.gold(36, 37, LABELLING_LANGUAGE));

    Scores scores = score(gold, at("a/one", LABELLING_LANGUAGE, 10, 45));

    assertThat(scores.spans()).as("too long for the last").isEqualTo(new Tally(2, 1, 0));
    assertThat(scores.rules()).containsOnly(Map.entry(RuleId.parse("a/one"), new RuleTally(2, 0)));
  }

  @Test
  void spanWithTwoLabelsIsFoundUnderEach() {
    GoldRecord gold =
        Findings.note(Findings.gold(10, 20, ADULTIFICATION), Findings.gold(10, 20, VICTIM_BLAMING));

    Scores scores = score(gold, at("a/one", ADULTIFICATION, 10, 20));

    assertThat(Findings.tallies(scores))
        .isEqualTo(Map.of(ADULTIFICATION, new Tally(1, 0, 0), VICTIM_BLAMING, new Tally(0, 1, 0)));
  }

  @Test
  void recordsWithoutLabelsStillCountFalseAlarms() {
    assertThat(score(Findings.note(), at("a/one", RACE_TERMINOLOGY, 0, 4)).spans())
        .isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void emptyFindingFindsNothing() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, HARMFUL_TERMINOLOGY));

    assertThat(score(gold, at("a/one", HARMFUL_TERMINOLOGY, 15, 15)).spans())
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void advisoryFindingsCountOnlyOnRecordsLabelledForThem() {
    Finding advice = at("a/one", PLAIN_LANGUAGE, 60, 70);

    Scores unlabelled = score(Findings.note(Findings.gold(0, 5, LABELLING_LANGUAGE)), advice);
    assertThat(unlabelled.categories()).doesNotContainKey(PLAIN_LANGUAGE);
    assertThat(unlabelled.rules()).isEmpty();

    Scores labelled = score(Findings.note(Findings.gold(10, 20, PLAIN_LANGUAGE)), advice);
    assertThat(labelled.categories()).containsEntry(PLAIN_LANGUAGE, new Tally(0, 1, 1));
    assertThat(labelled.spans()).as("advice is in no total").isEqualTo(Tally.NONE);
    assertThat(labelled.mistakes()).hasSize(2);
  }

  @Test
  void advisoryFindingMayFindASpanThatAcceptsIt() {
    GoldRecord gold =
        Findings.note(Findings.gold(10, 20, HARMFUL_TERMINOLOGY, Category.CARE_LANGUAGE));

    Scores scores = score(gold, at("a/one", Category.CARE_LANGUAGE, 10, 20));

    assertThat(Findings.tallies(scores)).isEqualTo(Map.of(HARMFUL_TERMINOLOGY, new Tally(1, 0, 0)));
  }

  @Test
  void aspectsAreComparedAsSets() {
    GoldRecord gold =
        referral(Optional.of(Set.of(Aspect.CULTURE, Aspect.RELIGION, Aspect.LIVED_EXPERIENCE)));

    Scores scores =
        score(
            gold,
            missing("c/culture", Aspect.CULTURE),
            missing("c/culture", Aspect.CULTURE),
            missing("c/culture-two", Aspect.CULTURE),
            missing("c/language", Aspect.LANGUAGE),
            missing("c/language", Aspect.LANGUAGE));

    assertThat(scores.aspects())
        .isEqualTo(
            Map.of(
                Aspect.ETHNICITY, Tally.NONE,
                Aspect.CULTURE, new Tally(1, 0, 0),
                Aspect.RELIGION, new Tally(0, 1, 0),
                Aspect.LANGUAGE, new Tally(0, 0, 1),
                Aspect.LIVED_EXPERIENCE, new Tally(0, 1, 0)));
    assertThat(scores.completeness()).isEqualTo(new Tally(1, 2, 1));
    assertThat(scores.referrals()).isEqualTo(1);
    assertThat(scores.spans()).isEqualTo(Tally.NONE);
    assertThat(scores.rules())
        .isEqualTo(
            Map.of(
                RuleId.parse("c/culture"), new RuleTally(1, 0),
                RuleId.parse("c/culture-two"), new RuleTally(1, 0),
                RuleId.parse("c/language"), new RuleTally(0, 1)));
    assertThat(scores.mistakes())
        .extracting(mistake -> mistake.kind() + " " + mistake.aspect().orElseThrow().id())
        .containsExactly("MISS religion", "MISS lived-experience", "FALSE_ALARM language");
  }

  @Test
  void referralWithNothingMissingCountsFalseAlarms() {
    Scores scores = score(referral(Optional.of(Set.of())), missing("c/culture", Aspect.CULTURE));

    assertThat(scores.completeness()).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void aspectsOfUnlabelledReferralsAndOtherRecordsDoNotCount() {
    Finding finding = missing("c/culture", Aspect.CULTURE);
    CaseRecord minutes = CaseRecord.builder("r", "x".repeat(100)).type("minutes").build();
    GoldRecord labelled =
        new GoldRecord(
            minutes,
            List.of(),
            Optional.of(Set.of(Aspect.RELIGION)),
            Optional.empty(),
            Findings.FILE,
            1);

    for (Scores scores :
        List.of(score(referral(Optional.empty()), finding), score(labelled, finding))) {
      assertThat(scores.completeness()).isEqualTo(Tally.NONE);
      assertThat(scores.spans()).isEqualTo(Tally.NONE);
      assertThat(scores.referrals()).isZero();
      assertThat(scores.rules()).isEmpty();
      assertThat(scores.mistakes()).isEmpty();
    }
  }

  @Test
  void spansOfReferralsCountToo() {
    Scores scores = score(referral(Optional.of(Set.of())), at("a/one", LABELLING_LANGUAGE, 3, 9));

    assertThat(scores.spans()).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void findingOfAnotherRecordIsRefused() {
    GoldRecord gold = Findings.note();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Scorer.score(gold, List.of(Findings.at("s", "a/one", RACE_TERMINOLOGY, 0, 4))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score(gold, at("a/one", RACE_TERMINOLOGY, 99, 101)));
  }

  private static GoldRecord referral(Optional<Set<Aspect>> missing) {
    return new GoldRecord(
        CaseRecord.builder("r", "x".repeat(100)).type("referral").build(),
        List.of(),
        missing,
        Optional.empty(),
        Findings.FILE,
        1);
  }

  private static Finding at(String rule, Category category, int start, int end) {
    return Findings.at("r", rule, category, start, end);
  }

  private static Finding missing(String rule, Aspect aspect) {
    return Findings.missing("r", rule, aspect);
  }

  private static Scores score(GoldRecord gold, Finding... findings) {
    return Scorer.score(gold, List.of(findings));
  }
}
