package org.recordlint.internal.analysis;

import java.util.Arrays;

/**
 * The words of a text, in order, as {@link FoldedLetters} tells them: where each stands, its code,
 * and how it is written. Filled while the text is read, and then only asked.
 */
public final class WordCodes {

  /** So many signs a word has at least, on average, with the gap after it. */
  private static final int SHORT = 5;

  /** A single blank parts the word from the one before it, and no full stop follows. */
  static final int BETWEEN = 1;

  /**
   * The word has letters of ASCII only, or digits, and beside it stands neither a character beyond
   * ASCII nor an apostrophe.
   */
  static final int ALONE = 1 << 1;

  /** The word begins with a capital. */
  static final int CAPITAL = 1 << 2;

  /** The word has a capital. */
  static final int SOME_CAPITALS = 1 << 3;

  /** The word has a letter that is no capital. */
  static final int SMALL_LETTERS = 1 << 4;

  /** The word is a number. */
  static final int DIGITS = 1 << 5;

  /** Where each word begins, and in the lower half where it ends. */
  private long[] places;

  private long[] codes;
  private byte[] kinds;
  private int count;

  /**
   * @param length of the text
   */
  WordCodes(int length) {
    int room = 8 + length / SHORT;
    places = new long[room];
    codes = new long[room];
    kinds = new byte[room];
  }

  /**
   * Adds the word behind the last one.
   *
   * @param kind what is known of it as bits: {@link #BETWEEN} and others
   */
  void add(int start, int end, long code, int kind) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      codes = Arrays.copyOf(codes, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
    }
    places[count] = (long) start << Integer.SIZE | end;
    codes[count] = code;
    kinds[count++] = (byte) kind;
  }

  /** How many words there are. */
  public int count() {
    return count;
  }

  /** Where a word begins. */
  public int start(int word) {
    return (int) (places[word] >>> Integer.SIZE);
  }

  /** Where a word ends. */
  public int end(int word) {
    return (int) places[word];
  }

  /** The code of a word. */
  public long code(int word) {
    return codes[word];
  }

  /** Whether a single blank parts the word from the one before it, and no full stop follows. */
  public boolean isPlain(int word) {
    return (kinds[word] & BETWEEN) != 0;
  }

  /** What is known of a word, as bits. */
  int kind(int word) {
    return kinds[word];
  }

  /** The first word that does not begin before a place. */
  int from(int place) {
    int found = Arrays.binarySearch(places, 0, count, (long) place << Integer.SIZE);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public String toString() {
    return "WordCodes[" + count + "]";
  }
}
