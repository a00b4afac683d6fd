package org.recordlint.internal.analysis;

/**
 * What stands between two tokens, as bits: punctuation under its own name, and what else a phrase
 * or a clause may or may not run over.
 */
public final class Gaps {

  public static final int COMMA = 1;
  public static final int COLON = 1 << 1;
  public static final int SEMICOLON = 1 << 2;

  /** A dash with space beside it, or a long one. */
  public static final int DASH = 1 << 3;

  public static final int SLASH = 1 << 4;

  /** A hyphen between letters. */
  public static final int HYPHEN = 1 << 5;

  public static final int QUOTE = 1 << 6;
  public static final int OPEN = 1 << 7;
  public static final int CLOSE = 1 << 8;
  public static final int NEWLINE = 1 << 9;
  public static final int STOP = 1 << 10;
  public static final int PLUS = 1 << 11;
  public static final int BAR = 1 << 12;
  public static final int AMPERSAND = 1 << 13;
  public static final int QUESTION = 1 << 14;

  /** A phrase runs over none of these unless it names it. */
  public static final int BREAKS_PHRASE =
      COMMA | COLON | SEMICOLON | DASH | SLASH | STOP | OPEN | CLOSE | PLUS | BAR | QUESTION;

  /** A gap in a phrase runs over none of these. */
  public static final int BREAKS_GAP = COLON | SEMICOLON | DASH | STOP | BAR | QUESTION;

  /** Where one clause ends and another begins. */
  public static final int BREAKS_CLAUSE = COLON | SEMICOLON | DASH | STOP | BAR | QUESTION;

  private Gaps() {}

  /** The bit for punctuation written in a phrase, or 0. */
  public static int named(String text) {
    if (text.startsWith("--")) {
      return DASH;
    }
    if (text.isEmpty()) {
      return 0;
    }
    return switch (text.charAt(0)) {
      case ',' -> COMMA;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      case '/' -> SLASH;
      case '+' -> PLUS;
      case '[' -> OPEN;
      case ']' -> CLOSE;
      default -> 0;
    };
  }

  /** How many characters the punctuation has in a phrase. */
  public static int length(int bit) {
    return bit == DASH ? 2 : 1;
  }

  /** The bits of {@code text} between {@code from} and {@code to}. */
  static int between(CharSequence text, int from, int to) {
    int bits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ', '\t', '\u00a0' -> {}
        case ',' -> bits |= COMMA;
        case ':' -> bits |= COLON;
        case ';' -> bits |= SEMICOLON;
        case '/', '\\' -> bits |= SLASH;
        case '-', '\u2010', '\u2011', '\u2012' ->
            bits |= isTight(from, to) ? HYPHEN : dashOrWrap(text, from, to);
        case '\u2013', '\u2014' -> bits |= isTight(from, to) ? HYPHEN : DASH;
        case '"', '\u201c', '\u201d', '\'', '\u2018', '\u2019', '\u00ab', '\u00bb' -> bits |= QUOTE;
        case '(', '[', '{' -> bits |= OPEN;
        case ')', ']', '}' -> bits |= CLOSE;
        case '\n', '\r', '\u2028' -> bits |= NEWLINE;
        case '.', '!', '\u2026' -> bits |= STOP;
        case '?' -> bits |= QUESTION;
        case '+' -> bits |= PLUS;
        case '|', '\u2022', '\u00b7', '\u25aa', '\u25cf' -> bits |= BAR;
        case '&' -> bits |= AMPERSAND;
        default -> {}
      }
    }
    return bits;
  }

  private static boolean isTight(int from, int to) {
    return to - from == 1;
  }

  /**
   * A hyphen that touches one word, as in {@code mixed- race} or at the end of a line, still joins.
   */
  private static int dashOrWrap(CharSequence text, int from, int to) {
    boolean touchesLeft = isHyphen(text.charAt(from));
    boolean touchesRight = isHyphen(text.charAt(to - 1));
    return touchesLeft || touchesRight ? HYPHEN : DASH;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2012';
  }

  /** Whether only a hyphen and a line break stand between two offsets, which so break a word. */
  static boolean breakWord(String text, int from, int to) {
    if (to - from < 2 || !isHyphen(text.charAt(from))) {
      return false;
    }
    boolean newline = false;
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      newline |= c == '\n';
      if (c != '\n' && c != '\r' && c != ' ' && c != '\t') {
        return false;
      }
    }
    return newline;
  }
}
