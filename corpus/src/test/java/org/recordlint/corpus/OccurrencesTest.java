package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Span;

class OccurrencesTest {

  @Test
  void partsOfWordsDoNotCount() {
    String text = "embrace race, raced, race-night and his race's end; RACE";

    assertThat(starts("race", text)).containsExactly(8, 21, 40);
  }

  @Test
  void bothEndsOfTheTextAreBoundaries() {
    assertThat(starts("DNA", "DNA x DNA")).containsExactly(0, 6);
    assertThat(starts("DNA", "DNA")).containsExactly(0);
  }

  @Test
  void lettersOfAnyScriptDigitsMarksAndUnderscoresContinueAWord() {
    assertThat(starts("race", "éracé racé race\u0301 race1 _race xrace race")).containsExactly(35);
  }

  @Test
  void lettersOutsideTheBasicPlaneContinueAWord() {
    String letter = Character.toString(0x1D400);

    assertThat(starts("race", letter + "race race" + letter + " race")).containsExactly(14);
  }

  @Test
  void quotesThatEndInSignsNeedNoBoundaryThere() {
    assertThat(starts("E.S.N.(M)", "the E.S.N.(M)school")).containsExactly(4);
  }

  @Test
  void occurrencesDoNotOverlap() {
    assertThat(starts("ha ha", "ha ha ha ha")).containsExactly(0, 6);
  }

  @Test
  void rejectedPlaceDoesNotHideTheNext() {
    assertThat(starts("a a", "xa a a")).containsExactly(3);
  }

  private static List<Integer> starts(String quote, String text) {
    List<Span> found = Occurrences.wholeWord(quote, text);
    assertThat(found).allSatisfy(span -> assertThat(span.in(text)).isEqualTo(quote));
    return found.stream().map(Span::start).toList();
  }
}
