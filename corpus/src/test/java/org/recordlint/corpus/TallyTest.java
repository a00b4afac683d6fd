package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void precisionRecallAndF1() {
    Tally tally = new Tally(6, 2, 4);

    assertThat(tally.precision()).isEqualTo(new Proportion(6, 10));
    assertThat(tally.recall()).isEqualTo(new Proportion(6, 8));
    double harmonic = 2 / (1 / 0.6 + 1 / 0.75);
    assertThat(tally.f1().orElseThrow()).isCloseTo(harmonic, within(1e-12));
  }

  @Test
  void nothingFoundIsZeroIfThereWasAnythingToFindOrRaise() {
    assertThat(new Tally(0, 3, 0).f1()).hasValue(0);
    assertThat(new Tally(0, 0, 3).f1()).hasValue(0);
    assertThat(new Tally(0, 3, 0).precision().value()).isEmpty();
    assertThat(new Tally(0, 0, 3).recall().value()).isEmpty();
  }

  @Test
  void nothingAtAllHasNoScore() {
    assertThat(Tally.NONE.f1()).isEmpty();
    assertThat(Tally.NONE.precision().value()).isEmpty();
    assertThat(Tally.NONE.recall().value()).isEmpty();
  }

  @Test
  void countsAreNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleTally(0, -1));
  }
}
