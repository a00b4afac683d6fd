package org.recordlint.internal.markup;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Character references of HTML, which stand for characters by their names or numbers. */
final class CharacterReferences {

  /**
   * No name in HTML's table is longer; the bound keeps a long run of letters after an ampersand
   * cheap.
   */
  private static final int LONGEST_NAME = 32;

  /**
   * What references to the C1 controls 0x80 to 0x9F mean: Windows-1252, with the five gaps left as
   * they are.
   */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
          + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
          + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private CharacterReferences() {}

  /**
   * A reference that was read.
   *
   * @param text what it stands for
   * @param end the offset after it
   */
  record Reference(String text, int end) {}

  /**
   * Reads the reference that starts with the ampersand at {@code at}, or gives empty if it is just
   * an ampersand.
   */
  static Optional<Reference> read(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '#'
        ? numeric(text, at)
        : named(text, at);
  }

  private static Optional<Reference> named(String text, int at) {
    int from = at + 1;
    int to = from;
    int limit = Math.min(text.length(), from + LONGEST_NAME);
    while (to < limit && isAsciiLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to);
    if (to < text.length() && text.charAt(to) == ';' && Entities.isNamedEntity(name)) {
      return Optional.of(new Reference(Entities.getByName(name), to + 1));
    }
    // The oldest names are understood without a semicolon, also when more letters follow.
    for (int end = name.length(); end > 1; end--) {
      String prefix = name.substring(0, end);
      if (Entities.isBaseNamedEntity(prefix)) {
        return Optional.of(new Reference(Entities.getByName(prefix), from + end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Reference> numeric(String text, int at) {
    int digits = at + 2;
    boolean hex = digits < text.length() && (text.charAt(digits) | 0x20) == 'x';
    if (hex) {
      digits++;
    }
    int radix = hex ? 16 : 10;
    int value = 0;
    int to = digits;
    while (to < text.length() && text.charAt(to) < 0x80) {
      int digit = Character.digit(text.charAt(to), radix);
      if (digit < 0) {
        break;
      }
      value = Math.min(value * radix + digit, Character.MAX_CODE_POINT + 1);
      to++;
    }
    if (to == digits) {
      return Optional.empty();
    }
    int end = to < text.length() && text.charAt(to) == ';' ? to + 1 : to;
    return Optional.of(new Reference(character(value), end));
  }

  private static String character(int value) {
    if (value >= 0x80 && value < 0xA0) {
      return WINDOWS_1252.substring(value - 0x80, value - 0x80 + 1);
    }
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return value == 0 || surrogate || value > Character.MAX_CODE_POINT
        ? "\uFFFD"
        : Character.toString(value);
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  }
}
