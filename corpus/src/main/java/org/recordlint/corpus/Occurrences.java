package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/** Finds where a quote stands in a text as whole words. */
final class Occurrences {

  private Occurrences() {}

  /**
   * The places where {@code quote} stands with no word character on either side that would continue
   * one of its own, from left to right and not overlapping.
   *
   * @param quote at least one code unit
   */
  static List<Span> wholeWord(String quote, String text) {
    List<Span> found = new ArrayList<>();
    int start = text.indexOf(quote);
    while (start >= 0) {
      int end = start + quote.length();
      boolean whole = !insideWord(text, start, quote, true) && !insideWord(text, end, quote, false);
      if (whole) {
        found.add(new Span(start, end));
      }
      start = text.indexOf(quote, whole ? end : start + 1);
    }
    return found;
  }

  private static boolean insideWord(String text, int edge, String quote, boolean before) {
    if (edge == 0 || edge == text.length()) {
      return false;
    }
    int inner = before ? quote.codePointAt(0) : quote.codePointBefore(quote.length());
    int outer = before ? text.codePointBefore(edge) : text.codePointAt(edge);
    return isWord(inner) && isWord(outer);
  }

  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }
}
