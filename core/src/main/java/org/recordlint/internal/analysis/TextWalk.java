package org.recordlint.internal.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One walk over all signs of a text, which finds its {@link Marks} and its words. A word is read in
 * a loop of its own, which asks of a sign no more than what it is; whatever ends or parts words is
 * looked at closely. Used by one thread, once.
 */
final class TextWalk {

  /** Marks of ASCII that are printed, but for the question mark; letters and digits are above. */
  private static final int PRINTED = 0;

  private static final int OTHER = -1;

  /** The bit that letters of ASCII have and digits have not. */
  private static final int LETTER = 0x40;

  /** The bit that small letters of ASCII have and capitals have not. */
  private static final int SMALL = 0x20;

  private static final byte[] KINDS = kinds();

  private final String text;

  /** A byte for each sign, and one that is no letter. */
  private final byte[] signs;

  private final WordCodes words;
  private int[] places = new int[16];
  private int count;

  /** How many words began behind blanks. */
  private int begun;

  /** Where the word begins that is read, or would. */
  private int start;

  /** What is known of that word by what stands before it, as bits of {@link WordCodes}. */
  private int known = WordCodes.ALONE;

  TextWalk(String text) {
    this.text = text;
    this.signs = bytes(text);
    this.words = new WordCodes(text.length());
    this.begun = isBlank(0) ? 0 : 1;
    read();
  }

  /**
   * Where the marks stand, in order; what follows the last of {@link #count} counts for nothing.
   */
  int[] places() {
    return places;
  }

  /** How many marks there are. */
  int count() {
    return count;
  }

  /** How many words there are between blanks. */
  int begun() {
    return begun;
  }

  /** The words, as literals know them. */
  WordCodes words() {
    return words;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char c = 0; c < kinds.length; c++) {
      boolean printed = c > ' ' && c < 127;
      kinds[c] = (byte) (printed ? Math.max(PRINTED, AsciiWords.sign(c)) : OTHER);
    }
    // What is no Latin letter becomes a question mark, too.
    kinds['?'] = OTHER;
    return kinds;
  }

  /** A byte for each sign, of which those above 255 become a mark, and one more. */
  private static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length == text.length()) {
      return Arrays.copyOf(bytes, bytes.length + 1);
    }
    // Two signs that are one character became one byte.
    bytes = new byte[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      bytes[i] = (byte) Math.min(text.charAt(i), 255);
    }
    return bytes;
  }

  private void read() {
    byte[] kinds = KINDS;
    int end = signs.length - 1;
    int at = 0;
    long code = 0;
    while (true) {
      int some = 0;
      int all = -1;
      int sign = signs[at];
      int kind = kinds[sign & 0xff];
      // Nothing is counted here, and the last sign is no letter: a word is left by one question.
      while (kind > PRINTED) {
        code = FoldedLetters.code(code, kind);
        some |= sign;
        all &= sign;
        sign = signs[++at];
        kind = kinds[sign & 0xff];
      }
      if (sign == ' ' && at > start && kinds[signs[at + 1] & 0xff] >= PRINTED) {
        // As nearly all words end.
        words.add(start, at, code, kind(some, all));
        known = WordCodes.ALONE | WordCodes.BETWEEN;
        begun++;
        start = at + 1;
        code = 0;
      } else {
        code = gap(at, code, some, all);
      }
      if (at++ == end) {
        return;
      }
    }
  }

  /**
   * Takes a sign that is no letter or digit of ASCII, and the word that it may end.
   *
   * @param code of what stands before it
   * @param some the bits that some signs of the word have
   * @param all the bits that all have
   * @return the code of a word that goes on, or 0
   */
  private long gap(int at, long code, int some, int all) {
    int sign = signs[at];
    boolean last = at == text.length();
    boolean parts = sign == ' ' && KINDS[signs[at + 1] & 0xff] >= PRINTED;
    boolean apart = true;
    if (parts) {
      begun++;
    } else if (!last) {
      add(at);
      begun += isBlank(at) && !isBlank(at + 1) ? 1 : 0;
      char c = text.charAt(at);
      int folded = FoldedLetters.TYPED.sign(c);
      if (folded != FoldedLetters.GAP) {
        // A letter of another kind, or a character that parts no word.
        start += folded == FoldedLetters.SKIP && at == start ? 1 : 0;
        known = 0;
        return FoldedLetters.TYPED.more(code, c);
      }
      apart = c < 128 && c != '\'';
    }
    boolean ends = at > start;
    if (ends) {
      known &= sign == '.' || last ? ~WordCodes.BETWEEN : -1;
      known &= apart ? -1 : ~WordCodes.ALONE;
      words.add(start, at, code, kind(some, all));
    }
    known = (apart ? WordCodes.ALONE : 0) | (parts && ends ? WordCodes.BETWEEN : 0);
    start = at + 1;
    return 0;
  }

  /** What is known of the word that ends here. */
  private int kind(int some, int all) {
    if ((some & LETTER) == 0) {
      return known | WordCodes.DIGITS;
    }
    if ((all & LETTER) == 0) {
      return known & ~WordCodes.ALONE;
    }
    return known
        | ((signs[start] & SMALL) == 0 ? WordCodes.CAPITAL : 0)
        | ((all & SMALL) == 0 ? WordCodes.SOME_CAPITALS : 0)
        | ((some & SMALL) != 0 ? WordCodes.SMALL_LETTERS : 0);
  }

  private boolean isBlank(int at) {
    return at == text.length() || Character.isWhitespace(text.charAt(at));
  }

  private void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = place;
  }

  /** Shows no word of the text. */
  @Override
  public String toString() {
    return "TextWalk[" + text.length() + "]";
  }
}
