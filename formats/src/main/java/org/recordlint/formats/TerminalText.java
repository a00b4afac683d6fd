package org.recordlint.formats;

import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text for terminals, and takes out of it what would steer them. */
public final class TerminalText {

  private static final int NARROWEST = 20;

  private TerminalText() {}

  /** The columns that a text takes: two for wide characters, none for marks that sit on others. */
  public static int columns(String text) {
    return text.codePoints().map(TerminalText::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** The text in lines of at most that many columns, broken between words. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      int width = columns(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The text in lines that fit into {@code columns} together with what stands before them.
   *
   * @param first stands before the first line
   * @param rest stands before the others
   */
  public static List<String> indented(String text, String first, String rest, int columns) {
    List<String> lines = new ArrayList<>();
    for (String line : wrap(text, Math.max(NARROWEST, columns - rest.length()))) {
      lines.add((lines.isEmpty() ? first : rest) + line);
    }
    return lines;
  }

  /** The first sentence, or as many whole words as a short reason may have. */
  public static String shortened(String text, int length) {
    String reason = text.strip();
    int end = reason.indexOf(". ");
    if (end >= 0 && end < length) {
      return reason.substring(0, end + 1);
    }
    if (reason.length() <= length) {
      return reason;
    }
    int space = reason.lastIndexOf(' ', length);
    return reason.substring(0, space > 0 ? space : length) + "\u2026";
  }

  /**
   * The text on one line, with marks in place of characters that would steer a terminal or turn the
   * direction of the line.
   */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t' || c == '\n' || c == '\r') {
                visible.append(' ');
              } else if (Character.isISOControl(c)
                  || Character.getType(c) == Character.SURROGATE
                  || (c >= 0x202A && c <= 0x202E)
                  || (c >= 0x2066 && c <= 0x2069)) {
                visible.append('\uFFFD');
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }
}
