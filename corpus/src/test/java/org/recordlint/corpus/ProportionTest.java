package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  /** The first four from Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
  @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "7, 50, 0.0695, 0.2619",
    "20, 20, 0.8389, 1.0000"
  })
  void intervalIsWilsons(int hits, int trials, double low, double high) {
    Proportion.Interval interval = new Proportion(hits, trials).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(0.00005)).isBetween(0.0, 1.0);
    assertThat(interval.high()).isCloseTo(high, within(0.00005)).isBetween(0.0, 1.0);
  }

  @Test
  void shareOfNothingIsUnknown() {
    assertThat(new Proportion(0, 0).value()).isEmpty();
    assertThat(new Proportion(0, 0).interval()).isEmpty();
  }

  @Test
  void valueIsTheShare() {
    assertThat(new Proportion(9, 10).value()).hasValue(0.9);
    assertThat(new Proportion(0, 3).value()).hasValue(0);
  }

  @Test
  void hitsAreTrials() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1));
  }
}
