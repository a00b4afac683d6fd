package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordlint.api.Category.ADULTIFICATION;
import static org.recordlint.api.Category.LABELLING_LANGUAGE;
import static org.recordlint.api.Category.VICTIM_BLAMING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.api.Category;
import org.recordlint.api.Span;

class GoldSpanTest {

  @ParameterizedTest(name = "gold {0} long, finding {1} long: {2}")
  @CsvSource({
    "1, 28, true",
    "1, 29, false",
    "4, 37, true",
    "4, 38, false",
    "10, 55, true",
    "10, 56, false",
    "10, 1, true"
  })
  void findingMayBeThreeTimesAsLongPlusTwentyFive(int gold, int finding, boolean found) {
    GoldSpan span = Findings.gold(0, gold, LABELLING_LANGUAGE);

    assertThat(span.foundBy(Findings.at("r", "p/r", LABELLING_LANGUAGE, 0, finding)))
        .isEqualTo(found);
  }

  @ParameterizedTest(name = "[10, 20) and [{0}, {1}): {2}")
  @CsvSource({
    "0, 10, false",
    "0, 11, true",
    "19, 30, true",
    "20, 30, false",
    "12, 14, true",
    "5, 25, true",
    "10, 20, true",
    "15, 15, false",
    "10, 10, false"
  })
  void oneSharedCodeUnitIsEnough(int start, int end, boolean found) {
    GoldSpan span = Findings.gold(10, 20, LABELLING_LANGUAGE);

    assertThat(span.foundBy(Findings.at("r", "p/r", LABELLING_LANGUAGE, start, end)))
        .isEqualTo(found);
  }

  @Test
  void categoryMustBeItsOwnOrOneInAlso() {
    GoldSpan span = Findings.gold(0, 9, ADULTIFICATION, VICTIM_BLAMING);

    assertThat(span.foundBy(Findings.at("r", "p/r", ADULTIFICATION, 0, 9))).isTrue();
    assertThat(span.foundBy(Findings.at("r", "p/r", VICTIM_BLAMING, 0, 9))).isTrue();
    assertThat(span.foundBy(Findings.at("r", "p/r", LABELLING_LANGUAGE, 0, 9))).isFalse();
  }

  @Test
  void mustPointAtWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GoldSpan(new Span(3, 3), ADULTIFICATION, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GoldSpan(new Span(0, 3), Category.REFERRAL_COMPLETENESS, Set.of()));
  }
}
