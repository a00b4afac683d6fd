package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;

class ScoresTest {

  @Test
  void everySpanCategoryAndAspectIsThereEvenWithoutRecords() {
    assertThat(Scores.NONE.categories())
        .containsOnlyKeys(
            Category.RACE_TERMINOLOGY,
            Category.HARMFUL_TERMINOLOGY,
            Category.LABELLING_LANGUAGE,
            Category.ADULTIFICATION,
            Category.VICTIM_BLAMING);
    assertThat(Scores.NONE.aspects()).containsOnlyKeys(Aspect.values());
    assertThat(Scores.NONE.spans()).isEqualTo(Tally.NONE);
    assertThat(Scores.NONE.completeness()).isEqualTo(Tally.NONE);
    assertThat(Scores.sum(List.of())).isEqualTo(Scores.NONE);
  }

  @Test
  void plusAddsEveryCount() {
    RuleId rule = RuleId.parse("a/one");
    Mistake mistake = mistake("canary", 0, 6);
    Scores one =
        new Scores(
            2,
            1,
            Map.of(
                Category.ADULTIFICATION, new Tally(1, 2, 3), Category.PRACTICE, new Tally(1, 1, 1)),
            Map.of(Aspect.CULTURE, new Tally(4, 5, 6)),
            Map.of(rule, new RuleTally(7, 8)),
            List.of(mistake));
    Scores other =
        new Scores(
            3,
            0,
            Map.of(Category.ADULTIFICATION, new Tally(10, 10, 10)),
            Map.of(Aspect.CULTURE, new Tally(10, 10, 10)),
            Map.of(rule, new RuleTally(10, 10)),
            List.of(mistake));

    Scores sum = one.plus(other);

    assertThat(sum.records()).isEqualTo(5);
    assertThat(sum.referrals()).isEqualTo(1);
    assertThat(sum.spans()).isEqualTo(new Tally(11, 12, 13));
    assertThat(sum.categories()).containsEntry(Category.PRACTICE, new Tally(1, 1, 1));
    assertThat(sum.completeness()).isEqualTo(new Tally(14, 15, 16));
    assertThat(sum.rules()).containsOnly(Map.entry(rule, new RuleTally(17, 18)));
    assertThat(sum.mistakes()).containsExactly(mistake, mistake);
    assertThat(sum.withoutMistakes().mistakes()).isEmpty();
    assertThat(sum.toString()).doesNotContain("canary");
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> Scores.NONE.categories().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Scores.NONE.aspects().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Scores.NONE.rules().put(RuleId.parse("a/b"), new RuleTally(1, 1)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void excerptMarksThePlaceOnOneLine() {
    assertThat(mistake("He was\r\nvery aggressive\tto staff.", 13, 23).excerpt())
        .isEqualTo("He was  very [aggressive] to staff.");
  }

  @Test
  void excerptIsCutButNotInsideACharacter() {
    String text = "😀".repeat(41) + "é" + "😀".repeat(41);
    int place = text.indexOf('é');

    String excerpt = mistake(text, place, place + 1).excerpt();

    assertThat(excerpt).isEqualTo("…" + "😀".repeat(20) + "[é]" + "😀".repeat(20) + "…");
    String odd = mistake("x😀".repeat(30) + "é" + "😀x".repeat(30), 90, 91).excerpt();
    assertThat(odd.codePoints())
        .noneMatch(unit -> unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE);
  }

  @Test
  void mistakeAboutTheWholeRecordHasNoExcerpt() {
    Mistake mistake =
        new Mistake(
            mistake("canary", 0, 1).gold(),
            Mistake.Kind.MISS,
            Category.REFERRAL_COMPLETENESS,
            Optional.of(Aspect.CULTURE),
            Optional.empty(),
            new Span(0, 0));

    assertThat(mistake.excerpt()).isEmpty();
    assertThat(mistake).hasToString("Mistake[MISS, r, gold/develop/notes.jsonl:9, culture, 0, 0]");
  }

  @Test
  void toStringOfAMistakeShowsNoWordOfTheRecord() {
    assertThat(mistake("canary", 0, 6))
        .hasToString(
            "Mistake[FALSE_ALARM, r, gold/develop/notes.jsonl:9, labelling-language, a/one, 0, 6]");
  }

  private static Mistake mistake(String text, int start, int end) {
    GoldRecord gold =
        new GoldRecord(
            CaseRecord.builder("r", text).build(),
            List.of(),
            Optional.empty(),
            Optional.of(text),
            Findings.FILE,
            9);
    return new Mistake(
        gold,
        Mistake.Kind.FALSE_ALARM,
        Category.LABELLING_LANGUAGE,
        Optional.empty(),
        Optional.of(RuleId.parse("a/one")),
        new Span(start, end));
  }
}
