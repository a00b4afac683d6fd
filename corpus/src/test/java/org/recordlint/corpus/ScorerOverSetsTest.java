package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.api.Category.ADULTIFICATION;
import static org.recordlint.api.Category.LABELLING_LANGUAGE;
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

/** Scores whole sets with a linter. */
class ScorerOverSetsTest {

  /** Counted by hand: see the comment at each record. */
  @Test
  void scoresAWholeSetWithALinter() {
    WordListLinter linter =
        new WordListLinter(
            Map.of(
                "aggressive", LABELLING_LANGUAGE,
                "race", RACE_TERMINOLOGY,
                "streetwise", ADULTIFICATION));
    GoldSet set =
        new GoldSet(
            "develop",
            Findings.FILE,
            true,
            List.of(
                // aggressive found, the second one is a dog: 1 found, 1 false alarm
                labelled(
                    "1",
                    "case-note",
                    "Dad was aggressive. The aggressive dog was shut away.",
                    null,
                    "aggressive",
                    LABELLING_LANGUAGE),
                // streetwise found though the label is victim-blaming; nothing else
                new GoldRecord(
                    CaseRecord.builder("2", "She is streetwise.").build(),
                    List.of(Findings.gold(7, 17, VICTIM_BLAMING, ADULTIFICATION)),
                    Optional.empty(),
                    Optional.empty(),
                    Findings.FILE,
                    2),
                // "mixed raced" missed: the list has no such word
                labelled(
                    "3", "chronology", "Mixed raced child.", null, "Mixed raced", RACE_TERMINOLOGY),
                // ethnicity and religion named, so three said missing, of which language is not
                labelled(
                    "4",
                    "referral",
                    "ethnicity: Somali. religion: Islam. Speaks Somali. Egg and spoon race.",
                    Set.of(Aspect.CULTURE, Aspect.LIVED_EXPERIENCE, Aspect.RELIGION),
                    null,
                    null)),
            List.of());

    Scores scores = Scorer.score(set, linter);

    assertThat(scores.records()).isEqualTo(4);
    assertThat(scores.referrals()).isEqualTo(1);
    assertThat(Findings.tallies(scores))
        .isEqualTo(
            Map.of(
                LABELLING_LANGUAGE, new Tally(1, 0, 1),
                VICTIM_BLAMING, new Tally(1, 0, 0),
                RACE_TERMINOLOGY, new Tally(0, 1, 1)));
    assertThat(scores.spans().precision()).isEqualTo(new Proportion(2, 4));
    assertThat(scores.spans().recall()).isEqualTo(new Proportion(2, 3));
    assertThat(scores.spans().f1()).hasValue(4.0 / 7.0);
    assertThat(scores.completeness()).isEqualTo(new Tally(2, 1, 1));
    assertThat(scores.mistakes()).hasSize(5);
  }

  @Test
  void scoredOnlySetKeepsNoMistakes() {
    GoldRecord gold = Findings.note(Findings.gold(10, 20, LABELLING_LANGUAGE));
    GoldSet set = new GoldSet("scored-only", Findings.FILE, false, List.of(gold), List.of());

    Scores scores = Scorer.score(set, record -> List.of());

    assertThat(scores.spans()).isEqualTo(new Tally(0, 1, 0));
    assertThat(scores.mistakes()).isEmpty();
  }

  private static GoldRecord labelled(
      String id, String type, String text, Set<Aspect> missing, String quote, Category category) {
    List<GoldSpan> expect =
        quote == null
            ? List.of()
            : List.of(new GoldSpan(Occurrences.wholeWord(quote, text).get(0), category, Set.of()));
    return new GoldRecord(
        CaseRecord.builder(id, text).type(type).build(),
        expect,
        Optional.ofNullable(missing),
        Optional.empty(),
        Findings.FILE,
        Integer.parseInt(id));
  }
}
