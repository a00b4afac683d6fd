package org.recordlint.internal.analysis;

import java.util.Set;

/**
 * Days, months and spans of time as notes shorten them. Unlike other abbreviations they often stand
 * at the end of a sentence.
 */
final class ShortTimes {

  static final String WORDS =
      "jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed weds thurs thu fri sat"
          + " sun hrs mins yrs wks mths";

  private static final TermTable TABLE = TermTable.of(WORDS);

  private static final Set<String> TERMS = Set.of(WORDS.split(" "));

  /** After {@code weds.} these go on with the sentence. */
  private static final Set<String> GOING_ON =
      Set.of(
          ("at to and or until till with for in by on then from of but as after before when morning"
                  + " afternoon evening night am pm this next last")
              .split(" "));

  private ShortTimes() {}

  /** Whether a word is one, by its code in {@link TermTable}. */
  static boolean isOne(long code) {
    return TABLE.number(code) != 0;
  }

  /**
   * The letter that begins a sentence after the full stop of {@code since feb.}, where capitals do
   * not tell; -1 if there is none.
   */
  static int sentenceAfter(CharSequence text, int stop) {
    int at = stop + 2;
    if (at >= text.length()
        || text.charAt(stop + 1) != ' '
        || !Character.isLetter(text.charAt(at))
        || !TERMS.contains(word(text, start(text, stop), stop))) {
      return -1;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return GOING_ON.contains(word(text, at, end)) ? -1 : at;
  }

  private static int start(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String word(CharSequence text, int from, int to) {
    return Terms.fold(text.subSequence(from, to).toString());
  }
}
