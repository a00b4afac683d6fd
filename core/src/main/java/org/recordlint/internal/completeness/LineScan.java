package org.recordlint.internal.completeness;

/** Looks for signs within a stretch of a text and never past its end, so that reading is linear. */
final class LineScan {

  private LineScan() {}

  /**
   * The first place of {@code sign} from {@code from} to before {@code to}; -1 if there is none.
   */
  static int first(String text, String sign, int from, int to) {
    for (int i = from; i + sign.length() <= to; i++) {
      if (text.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first place of {@code sign} from {@code from} to before {@code to}; -1 if there is none.
   */
  static int first(String text, char sign, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** The last place of {@code sign} from {@code from} to before {@code to}; -1 if there is none. */
  static int last(String text, char sign, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** The first place from {@code from} that holds another sign, or {@code to}. */
  static int skip(String text, char sign, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == sign) {
      at++;
    }
    return at;
  }

  /** The first place from {@code from} that holds no blank of ASCII, or {@code to}. */
  static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the blanks of ASCII begin that end at {@code to}, but not before {@code from}. */
  static int blanksBefore(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The end of the line that holds {@code from}. */
  static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }
}
