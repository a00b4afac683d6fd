package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.recordlint.internal.analysis.FoldedLetters;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Beginnings of words with their numbers. There are few, so the first letters of a word nearly
 * always tell that it begins with none. Immutable.
 */
final class OpenWords {

  /** No more first letters than this are told apart: their codes are the places of a bit set. */
  private static final int MOST_FIRST = 3;

  private static final int[] NONE = {};

  private final LongTable numbers;
  private final int first;
  private final int longest;
  private final BitSet heads;

  /** For each first letter the second ones, as bits, that {@link #heads} have after it. */
  private final long[] seconds;

  /**
   * Takes beginnings.
   *
   * @param beginnings folded letters with their numbers
   */
  OpenWords(Map<String, Integer> beginnings, FoldedLetters letters) {
    int shortest = MOST_FIRST;
    int most = 0;
    Map<Long, Integer> codes = new HashMap<>();
    for (Map.Entry<String, Integer> entry : beginnings.entrySet()) {
      String text = entry.getKey();
      codes.put(letters.code(text, 0, text.length()), entry.getValue());
      shortest = Math.min(shortest, text.length());
      most = Math.max(most, text.length());
    }
    numbers = new LongTable(codes);
    first = shortest;
    longest = most;
    heads = new BitSet();
    for (String text : beginnings.keySet()) {
      heads.set((int) letters.code(text, 0, first));
    }
    seconds = seconds(heads, first);
  }

  OpenWords(SnapshotReader from) {
    numbers = new LongTable(from);
    first = from.number();
    longest = from.number();
    heads = BitSet.valueOf(from.longs());
    seconds = seconds(heads, first);
  }

  private static long[] seconds(BitSet heads, int first) {
    long[] seconds = new long[FoldedLetters.BASE];
    heads.stream()
        .forEach(
            head -> {
              int two = first == MOST_FIRST ? head / FoldedLetters.BASE : head;
              if (first == 1) {
                seconds[head] = -1;
              } else {
                seconds[two / FoldedLetters.BASE] |= 1L << two % FoldedLetters.BASE;
              }
            });
    return seconds;
  }

  void write(SnapshotWriter to) {
    numbers.write(to);
    to.number(first);
    to.number(longest);
    to.longs(heads.toLongArray());
  }

  /**
   * Whether the first letters of what stands in {@code text} are those of a beginning, as is seldom
   * so. Every word is asked.
   */
  boolean mayBegin(String text, int from, int to, FoldedLetters letters) {
    if (to - from > 1) {
      int one = letters.sign(text.charAt(from));
      int two = letters.sign(text.charAt(from + 1));
      if (one > 0 && two > 0 && (seconds[one] >>> two & 1) == 0) {
        return false;
      }
    }
    return hasHead(text, from, to, letters);
  }

  private boolean hasHead(String text, int from, int to, FoldedLetters letters) {
    int code = 0;
    int count = 0;
    for (int i = from; i < to && count < first; i++) {
      int sign = letters.sign(text.charAt(i));
      if (sign == FoldedLetters.SEVERAL) {
        return true;
      }
      if (sign > 0) {
        code = code * FoldedLetters.BASE + sign;
        count++;
      }
    }
    return count == first && heads.get(code);
  }

  /**
   * The numbers of the beginnings of a word, which stands in {@code text} with or without gaps in
   * it.
   */
  int[] of(String text, int from, int to, FoldedLetters letters) {
    int[] found = NONE;
    long code = 0;
    int count = 0;
    for (int i = from; i < to && count < longest; i++) {
      int sign = letters.sign(text.charAt(i));
      if (sign == FoldedLetters.SEVERAL) {
        String whole = Terms.fold(text.substring(from, to));
        return of(whole, 0, whole.length(), letters);
      }
      if (sign > 0) {
        code = FoldedLetters.code(code, sign);
        count++;
        if (count == first && !heads.get((int) code)) {
          return NONE;
        }
        int number = count >= first ? numbers.get(code) : 0;
        if (number != 0) {
          found = Arrays.copyOf(found, found.length + 1);
          found[found.length - 1] = number;
        }
      }
    }
    return found;
  }
}
