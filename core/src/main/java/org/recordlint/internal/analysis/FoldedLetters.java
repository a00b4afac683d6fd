package org.recordlint.internal.analysis;

/**
 * What each character is to a literal: a letter or digit, folded as {@link Terms#fold} does, a gap
 * between words, or nothing. Words are told by a code, a number made of their folded letters; two
 * words with the same code are likely the same, so that a code may say where to look but not what
 * stands there. Immutable and thread-safe.
 */
public final class FoldedLetters {

  /** Letters as they are typed. */
  static final FoldedLetters TYPED = new FoldedLetters(false);

  /** Whatever is no letter or digit. */
  public static final int GAP = 0;

  /** A character that does not count and parts no word. */
  static final int SKIP = -1;

  /** A character that folds to more than one letter, such as a ligature. */
  public static final int SEVERAL = -2;

  /** Signs are below this; it is odd, so that no letter of a long word drops out of its code. */
  public static final int BASE = 39;

  private static final int LETTERS = 26;

  /** A letter of another script, which no literal holds. */
  private static final int FOREIGN = 37;

  /** Characters below this are looked up. */
  private static final int TABLE = 0x250;

  /** So are dashes, curly marks and the like, which stand in half of all notes. */
  private static final int FIRST_MARK = 0x2000;

  private static final int MARKS = 0x70;

  private final byte[] signs = new byte[TABLE];
  private final byte[] marks = new byte[MARKS];

  /**
   * Letters as they are typed or scanned.
   *
   * @param scanned whether letters that a scanner confuses count as the same
   */
  public static FoldedLetters of(boolean scanned) {
    return scanned ? new FoldedLetters(true) : TYPED;
  }

  /**
   * @param scanned whether letters that a scanner confuses count as the same
   */
  private FoldedLetters(boolean scanned) {
    for (char c = 0; c < TABLE; c++) {
      signs[c] = (byte) compute(scanned ? ScanNoise.fold(c) : c);
    }
    for (int i = 0; i < MARKS; i++) {
      marks[i] = (byte) compute((char) (FIRST_MARK + i));
    }
  }

  /** The sign of a letter or digit, above 0, or one of {@link #GAP}, SKIP and SEVERAL. */
  public int sign(char c) {
    if (c < TABLE) {
      return signs[c];
    }
    int mark = c - FIRST_MARK;
    return mark >= 0 && mark < MARKS ? marks[mark] : compute(c);
  }

  /** The code of a word of one letter more. */
  public static long code(long before, int sign) {
    return before * BASE + sign;
  }

  /** The code of a word with one more character that is no gap. */
  long more(long before, char c) {
    int sign = sign(c);
    if (sign > 0) {
      return code(before, sign);
    }
    return sign == SEVERAL ? several(before, c) : before;
  }

  /** The words of a text. */
  public WordCodes words(String written) {
    char[] text = written.toCharArray();
    WordCodes words = new WordCodes(text.length);
    byte[] table = signs;
    int end = -1;
    int start = 0;
    long code = 0;
    // One loop for all words: a loop for the letters of each costs more than the few it has.
    for (int at = 0; at <= text.length; at++) {
      char c = at < text.length ? text[at] : ' ';
      int sign = c < table.length ? table[c] : sign(c);
      if (sign > 0) {
        code = code(code, sign);
      } else if (sign == GAP) {
        if (at > start) {
          boolean single = end >= 0 && start == end + 1 && text[end] == ' ';
          boolean between = single && at < text.length && c != '.';
          words.add(start, at, code, between ? WordCodes.BETWEEN : 0);
          end = at;
          code = 0;
        }
        start = at + 1;
      } else {
        code = more(code, c);
        start += sign == SKIP && at == start ? 1 : 0;
      }
    }
    return words;
  }

  /** The code of what stands in {@code text}, read as one word. */
  public long code(String text, int from, int to) {
    long code = 0;
    for (int i = from; i < to; i++) {
      code = more(code, text.charAt(i));
    }
    return code;
  }

  private static long several(long before, char c) {
    long code = before;
    String folded = Terms.fold(String.valueOf(c));
    for (int i = 0; i < folded.length(); i++) {
      code = code(code, compute(folded.charAt(i)));
    }
    return code;
  }

  private static int compute(char c) {
    if (Terms.isIgnorable(c)) {
      return SKIP;
    }
    if (c > 0x7f && Character.isLetterOrDigit(c)) {
      String folded = Terms.fold(String.valueOf(c));
      if (!folded.chars().allMatch(letter -> letter < 0x7f)) {
        return FOREIGN;
      }
      return folded.length() == 1 ? compute(folded.charAt(0)) : SEVERAL;
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 1;
    }
    return c >= '0' && c <= '9' ? LETTERS + 1 + c - '0' : GAP;
  }
}
