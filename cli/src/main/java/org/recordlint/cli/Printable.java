package org.recordlint.cli;

/** Makes text safe to print on a terminal. */
final class Printable {

  private Printable() {}

  /** The text on one line, with marks in place of characters that would steer a terminal. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean steers =
                  Character.isISOControl(c)
                      || (c >= 0x202A && c <= 0x202E)
                      || (c >= 0x2066 && c <= 0x2069);
              if (Character.isWhitespace(c)) {
                line.append(' ');
              } else {
                line.appendCodePoint(steers ? 0xFFFD : c);
              }
            });
    return line.toString();
  }
}
