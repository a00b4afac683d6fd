package org.recordlint.internal.analysis;

/** Letters and digits of ASCII, of which nearly all words are made, told by looking them up. */
final class AsciiWords {

  /** For each sign its small letter, itself if it is one or a digit, or 0 for any other sign. */
  private static final char[] SMALL = new char[128];

  static {
    for (char c = 0; c < SMALL.length; c++) {
      SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private AsciiWords() {}

  /** The small form of a letter or digit of ASCII, or 0 for every other sign. */
  static char small(char c) {
    return c < SMALL.length ? SMALL[c] : 0;
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
