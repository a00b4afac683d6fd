package org.recordlint.internal.analysis;

import java.util.Arrays;

/**
 * The words of a text, in order, as {@link FoldedLetters} tells them: where each stands, and its
 * code. Filled while the text is read, and then only asked.
 */
public final class WordCodes {

  /** So many signs a word has at least, on average, with the gap after it. */
  private static final int SHORT = 5;

  private int[] starts;
  private int[] ends;
  private long[] codes;
  private boolean[] plain;
  private int count;

  /**
   * @param length of the text
   */
  WordCodes(int length) {
    int room = 8 + length / SHORT;
    starts = new int[room];
    ends = new int[room];
    codes = new long[room];
    plain = new boolean[room];
  }

  /**
   * Adds the word behind the last one.
   *
   * @param between as {@link #isPlain} tells it
   */
  void add(int start, int end, long code, boolean between) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      codes = Arrays.copyOf(codes, 2 * count);
      plain = Arrays.copyOf(plain, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    codes[count] = code;
    plain[count++] = between;
  }

  /** How many words there are. */
  public int count() {
    return count;
  }

  /** Where a word begins. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends. */
  public int end(int word) {
    return ends[word];
  }

  /** The code of a word. */
  public long code(int word) {
    return codes[word];
  }

  /** Whether a single blank parts the word from the one before it, and no full stop follows. */
  public boolean isPlain(int word) {
    return plain[word];
  }

  @Override
  public String toString() {
    return "WordCodes[" + count + "]";
  }
}
