package org.recordlint.internal.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Terms with their numbers. A term of a few letters and digits is itself a number, its code as
 * {@link WordCodes} have it, so that words of a text are looked up without making a string of each.
 * Immutable.
 */
final class TermTable {

  /** Longer terms are no number below 2^64. */
  static final int LONGEST_CODE = 12;

  /** A multiplier after Fibonacci, which spreads codes that follow one another. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Open addressing; a code is never 0. */
  private final long[] codes;

  private final int[] numbers;
  private final int shift;
  private final Map<String, Integer> others = new HashMap<>();

  TermTable(Map<String, Integer> numbered) {
    int bits = 1;
    while (1 << bits < 2 * numbered.size()) {
      bits++;
    }
    codes = new long[1 << bits];
    numbers = new int[1 << bits];
    shift = Long.SIZE - bits;
    numbered.forEach(
        (term, number) -> {
          long code = code(term);
          if (code == 0) {
            others.put(term, number);
          } else {
            int at = slot(code);
            codes[at] = code;
            numbers[at] = number;
          }
        });
  }

  TermTable(SnapshotReader from) {
    codes = from.longs();
    numbers = from.numbers();
    shift = Long.SIZE - Integer.numberOfTrailingZeros(codes.length);
    List<String> terms = from.texts();
    int[] values = from.numbers();
    for (int i = 0; i < values.length; i++) {
      others.put(terms.get(i), values[i]);
    }
  }

  void write(SnapshotWriter to) {
    to.longs(codes);
    to.numbers(numbers);
    to.texts(others.keySet());
    to.numbers(others.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** The words of {@code text}, all with the number 1. */
  static TermTable of(String text) {
    return new TermTable(
        Stream.of(text.split(" ")).collect(Collectors.toMap(word -> word, word -> 1)));
  }

  /** The number of {@code term}, or 0. */
  int number(String term) {
    long code = code(term);
    return code == 0 ? others.getOrDefault(term, 0) : number(code);
  }

  /** The number of the term with this code, or 0. */
  int number(long code) {
    return numbers[slot(code)];
  }

  /** The code of a term, or 0 if it has none. */
  private static long code(String term) {
    if (term.length() > LONGEST_CODE) {
      return 0;
    }
    long code = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      int sign = AsciiWords.sign(c);
      if (sign == 0 || AsciiWords.isCapital(c)) {
        return 0;
      }
      code = FoldedLetters.code(code, sign);
    }
    return code;
  }

  /** Where the code stands, or the free place where it would. */
  private int slot(long code) {
    int at = (int) (code * SPREAD >>> shift);
    while (codes[at] != 0 && codes[at] != code) {
      at = at + 1 & codes.length - 1;
    }
    return at;
  }
}
