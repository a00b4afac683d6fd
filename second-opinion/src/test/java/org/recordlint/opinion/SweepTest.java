package org.recordlint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.Tally;

class SweepTest {

  private static final Category CATEGORY = Category.LABELLING_LANGUAGE;

  private final Case missed = Labelled.of("Mum is [[prickly]] today.", CATEGORY, true);
  private final Case found = Labelled.of("Dad was (([[rude]])) and ((late)).", CATEGORY, true);

  private static Change add(Case where, String words, long score) {
    int start = where.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Change(where, new RuleId("second-opinion", "x"), CATEGORY, span, true, score);
  }

  private static Change drop(Case where, int candidate, long score) {
    Candidate dropped = where.candidates().get(candidate);
    return new Change(where, dropped.rule(), CATEGORY, dropped.span(), false, score);
  }

  @Test
  void theRulesAloneAreTheFirstPoint() {
    Sweep sweep = new Sweep(List.of(missed, found), List.of(add(missed, "today", 900)));
    assertThat(sweep.rules().tally()).isEqualTo(new Tally(1, 1, 1));
    assertThat(sweep.rules().changes()).isZero();
  }

  @Test
  void aRightProposalGainsALabel() {
    Sweep sweep = new Sweep(List.of(missed, found), List.of(add(missed, "prickly", 700)));
    assertThat(sweep.noWorse().tally()).isEqualTo(new Tally(2, 0, 1));
    assertThat(sweep.noWorse().cut()).isEqualTo(700);
  }

  @Test
  void aWrongProposalIsNoGainAtAnyCut() {
    Sweep sweep = new Sweep(List.of(missed, found), List.of(add(missed, "today", 999)));
    assertThat(sweep.noWorse()).isEqualTo(sweep.rules());
    assertThat(sweep.best()).isEqualTo(sweep.rules());
    assertThat(sweep.at(0).tally()).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void aFalseAlarmThatIsDroppedIsGone() {
    Sweep sweep =
        new Sweep(List.of(missed, found), List.of(drop(found, 1, 800), drop(found, 0, 1)));
    assertThat(sweep.at(800).tally()).isEqualTo(new Tally(1, 1, 0));
    assertThat(sweep.noWorse()).isEqualTo(sweep.at(800));
    assertThat(sweep.at(1).tally()).isEqualTo(new Tally(0, 2, 0));
  }

  @Test
  void equalScoresAreNeverParted() {
    Sweep sweep =
        new Sweep(
            List.of(missed, found), List.of(add(missed, "prickly", 5), add(missed, "today", 5)));
    assertThat(sweep.after(1)).hasValueSatisfying(p -> assertThat(p.changes()).isEqualTo(2));
    assertThat(sweep.at(6)).isEqualTo(sweep.rules());
    assertThat(sweep.after(3)).isEmpty();
  }
}
