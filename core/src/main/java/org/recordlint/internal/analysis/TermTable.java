package org.recordlint.internal.analysis;

import java.util.Map;

/**
 * Terms with their numbers, in a table with open addressing, so that words of a text are looked up
 * where they stand and without making a string of each. Immutable.
 */
final class TermTable {

  /** A multiplier after Fibonacci, which spreads hashes that follow one another. */
  private static final int SPREAD = 0x9E3779B9;

  private final String[] terms;
  private final int[] numbers;
  private final int shift;

  TermTable(Map<String, Integer> numbered) {
    int bits = 1;
    while (1 << bits < 2 * numbered.size()) {
      bits++;
    }
    terms = new String[1 << bits];
    numbers = new int[1 << bits];
    shift = Integer.SIZE - bits;
    numbered.forEach(
        (term, number) -> {
          int at = first(term.hashCode());
          while (terms[at] != null) {
            at = next(at);
          }
          terms[at] = term;
          numbers[at] = number;
        });
  }

  /** The number of {@code term}, or 0. */
  int number(String term) {
    for (int at = first(term.hashCode()); terms[at] != null; at = next(at)) {
      if (terms[at].equals(term)) {
        return numbers[at];
      }
    }
    return 0;
  }

  /**
   * The number of the word of {@code text} from {@code from} to {@code to}, or 0.
   *
   * @param hash that of the word in small letters, as {@link String#hashCode} counts it
   */
  int number(String text, int from, int to, int hash) {
    for (int at = first(hash); terms[at] != null; at = next(at)) {
      if (terms[at].length() == to - from && isSame(terms[at], text, from)) {
        return numbers[at];
      }
    }
    return 0;
  }

  private static boolean isSame(String term, String text, int from) {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) != AsciiWords.small(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private int first(int hash) {
    return hash * SPREAD >>> shift;
  }

  private int next(int at) {
    return at + 1 & terms.length - 1;
  }
}
