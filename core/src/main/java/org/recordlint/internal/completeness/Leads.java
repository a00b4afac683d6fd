package org.recordlint.internal.completeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands before a label: blanks, a bullet, a number, a box to tick. */
final class Leads {

  /** Bullets, numbers, {@code Section B}. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\s*(?:[-*#>\\u2013\\u2014\\u00b7\\u25aa\\u25cf\\u2610-\\u2612\\u2713-\\u2718]+\\s*)?"
              + "(?:\\(?\\d{1,2}[.)]\\d{0,2}\\s+|\\(?[a-z]\\)\\s+"
              + "|(?i:section|part|box|question|q|item|field)\\s?[A-Z\\d]{1,2}\\b[.:)]?\\s*(?:[-\\u2013]\\s*)?)?");

  /** The letters that its words begin with. */
  private static final String LETTERS = "SsPpBbQqIiFf";

  /** An answer that can be ticked. */
  private static final Pattern BOX =
      Pattern.compile("\\s*(?:\\[\\s?[xXyY\\u2713\\u2714]?\\s?]|\\([xX\\u2713\\u2714]\\))");

  private Leads() {}

  /** Where a label may begin; most begin with a letter that no expression need look at. */
  static int after(String text, int from, int to) {
    int word = LineScan.skipBlanks(text, from, to);
    char first = word < to ? text.charAt(word) : ' ';
    boolean letter = first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
    boolean numbered = word + 1 < to && text.charAt(word + 1) == ')';
    if (letter && !numbered && LETTERS.indexOf(first) < 0) {
      return word;
    }
    Matcher lead = LEAD.matcher(text).region(from, to);
    return lead.lookingAt() ? lead.end() : from;
  }

  /** Whether an answer stands there that can be ticked, which is no label. */
  static boolean isBox(String text, int from, int to) {
    int sign = LineScan.skipBlanks(text, from, to);
    return sign < to
        && (text.charAt(sign) == '[' || text.charAt(sign) == '(')
        && BOX.matcher(text).region(from, to).lookingAt();
  }
}
