package org.recordlint.server.internal.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character references that editors leave in the text between tags. */
final class HtmlReference {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("pound", "\u00A3"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"));

  private HtmlReference() {}

  /** A reference and the text it means. */
  record Found(int start, int end, String meaning) {}

  /** All references in the text whose meaning is known. */
  static List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String meaning = meaning(matcher);
      if (meaning != null) {
        found.add(new Found(matcher.start(), matcher.end(), meaning));
      }
    }
    return found;
  }

  private static String meaning(Matcher matcher) {
    if (matcher.group(3) != null) {
      return NAMED.get(matcher.group(3));
    }
    int code =
        matcher.group(1) != null
            ? Integer.parseInt(matcher.group(1))
            : Integer.parseInt(matcher.group(2), 16);
    boolean valid =
        Character.isValidCodePoint(code) && code > 0 && (code < 0xD800 || code > 0xDFFF);
    return valid ? Character.toString(code) : null;
  }
}
