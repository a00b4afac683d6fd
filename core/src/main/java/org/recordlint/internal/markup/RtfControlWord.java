package org.recordlint.internal.markup;

import java.util.Map;

/**
 * One control word of Rich Text Format.
 *
 * @param name without the backslash
 * @param hasParameter whether a number follows the name
 * @param parameter the number, or 0
 * @param end the offset after the word, its number and the one space that may end it
 */
record RtfControlWord(String name, boolean hasParameter, int parameter, int end) {

  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("par", "\n"),
          Map.entry("line", "\n"),
          Map.entry("page", "\n"),
          Map.entry("sect", "\n"),
          Map.entry("column", "\n"),
          Map.entry("row", "\n"),
          Map.entry("nestrow", "\n"),
          Map.entry("softline", "\n"),
          Map.entry("tab", "\t"),
          Map.entry("cell", "\t"),
          Map.entry("nestcell", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "));

  /** Reads the word whose backslash is at {@code from}; a letter must follow it. */
  static RtfControlWord read(String rtf, int from) {
    int nameEnd = from + 1;
    while (nameEnd < rtf.length()
        && (rtf.charAt(nameEnd) | 0x20) >= 'a'
        && (rtf.charAt(nameEnd) | 0x20) <= 'z') {
      nameEnd++;
    }
    int at = nameEnd;
    boolean negative = at < rtf.length() && rtf.charAt(at) == '-';
    int digits = negative ? at + 1 : at;
    int end = digits;
    long value = 0;
    while (end < rtf.length() && rtf.charAt(end) >= '0' && rtf.charAt(end) <= '9') {
      value = Math.min(value * 10 + rtf.charAt(end) - '0', Integer.MAX_VALUE);
      end++;
    }
    boolean hasParameter = end > digits;
    at = hasParameter ? end : nameEnd;
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    int parameter = (int) (negative ? -value : value);
    return new RtfControlWord(
        rtf.substring(from + 1, nameEnd), hasParameter, hasParameter ? parameter : 0, at);
  }

  /** Whether this switches a property on: the bare word, or any number but 0. */
  boolean switchesOn() {
    return !hasParameter || parameter != 0;
  }

  /** The characters that the control word of this name stands for, or an empty text. */
  static String shown(String name) {
    return SHOWN.getOrDefault(name, "");
  }
}
