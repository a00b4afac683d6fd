package org.recordlint.internal.analysis;

/** Letters and digits of ASCII, of which nearly all words are made, told by looking them up. */
final class AsciiWords {

  /** All of {@link #sign} are below this. */
  static final int SIGNS_END = 37;

  private static final int LETTERS = 26;
  private static final byte[] SIGNS = new byte[128];

  static {
    for (char c = 0; c < SIGNS.length; c++) {
      if (isCapital(c) || c >= 'a' && c <= 'z') {
        SIGNS[c] = (byte) (Character.toLowerCase(c) - 'a' + 1);
      } else if (isDigit(c)) {
        SIGNS[c] = (byte) (c - '0' + 1 + LETTERS);
      }
    }
  }

  private AsciiWords() {}

  /** From 1 to 26 for letters, whatever their case, and on to 36 for digits; 0 for other signs. */
  static int sign(char c) {
    return c < SIGNS.length ? SIGNS[c] : 0;
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return (c | ' ') >= 'a' && (c | ' ') <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
