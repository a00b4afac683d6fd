package org.recordlint.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/**
 * Where somebody's words are quoted within a paragraph. Double, single, curly and angle marks
 * count; an apostrophe does not, nor marks round the fields of an export. A double mark that is
 * never closed reaches to the end of the paragraph; a single one that is never closed was an
 * apostrophe.
 */
public final class Quotations {

  private static final Stops.Kinds MARKS =
      Stops.Kinds.of("\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb");

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /** The marks of a text, for {@link #in}. */
  static Stops marks(Marks marks) {
    return new Stops(marks, MARKS);
  }

  /**
   * Finds the quotations of {@code text} from {@code from} to {@code to}, which must be one
   * paragraph.
   *
   * @param marks where marks stand in the text
   */
  static Quotations in(CharSequence text, Stops marks, int from, int to) {
    List<Span> spans = new ArrayList<>();
    boolean mayClose = true;
    int i = marks.from(from);
    while (i < to) {
      char c = text.charAt(i);
      int end = -1;
      if (isDouble(c) && opensDouble(text, i, from)) {
        end = closeDouble(text, i + 1, to);
      } else if (isSingle(c) && mayClose && opens(text, i, from, to)) {
        end = closeSingle(text, i + 1, to);
        // What closes one single mark would close a later one, so that there is no need to look
        // for it again.
        mayClose = end >= 0;
      }
      if (end >= 0 && !isField(text, i, end, from, to)) {
        spans.add(new Span(i, end));
      }
      i = marks.from(end < 0 ? i + 1 : end);
    }
    return new Quotations(spans);
  }

  /** The quotation that covers the whole of {@code span}, or null if there is none. */
  public Span around(Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() < span.end()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    boolean covered = low < spans.size() && spans.get(low).contains(span);
    return covered ? spans.get(low) : null;
  }

  /** {@code "14","M","volatile"} is a row of an export, and nobody's words. */
  private static boolean isField(CharSequence text, int open, int end, int from, int to) {
    boolean after = end + 1 < to && text.charAt(end) == ',' && isMark(text.charAt(end + 1));
    boolean before =
        open - 2 >= from && text.charAt(open - 1) == ',' && isMark(text.charAt(open - 2));
    return isMark(text.charAt(end - 1)) && (after || before);
  }

  /** {@code 10"} is inches, and a closing mark after a word has lost its fellow. */
  private static boolean opensDouble(CharSequence text, int at, int from) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    return switch (text.charAt(at)) {
      case '"' -> !Character.isDigit(before);
      case '\u201d', '\u00bb' -> Character.isWhitespace(before);
      default -> true;
    };
  }

  private static int closeDouble(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isDouble(c) && c != '\u201c' && c != '\u00ab') {
        return i + 1;
      }
    }
    return to;
  }

  private static int closeSingle(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isSingle(c) || c == '\u2018' || isPluralPossessive(text, i, from, to)) {
        continue;
      }
      boolean letterBefore = !Character.isWhitespace(text.charAt(i - 1));
      boolean letterAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      if (letterBefore && !letterAfter) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * {@code the lads' van}: an s before, a small letter after one space, and a later mark that can
   * close.
   */
  private static boolean isPluralPossessive(CharSequence text, int at, int from, int to) {
    if (text.charAt(at - 1) != 's'
        || at + 2 >= to
        || text.charAt(at + 1) != ' '
        || !Character.isLowerCase(text.charAt(at + 2))) {
      return false;
    }
    for (int i = at + 1; i < to && i < at + 200; i++) {
      char c = text.charAt(i);
      if (isSingle(c) && !Character.isWhitespace(text.charAt(i - 1))) {
        boolean letterAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        if (!letterAfter) {
          return true;
        }
      } else if (isSingle(c) && opens(text, i, from, to)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opens(CharSequence text, int at, int from, int to) {
    boolean wordBefore = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordAfter = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
    return !wordBefore && wordAfter && text.charAt(at) != '\u2019'
        || text.charAt(at) == '\u2018' && !wordBefore;
  }

  private static boolean isDouble(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\u00ab'
        || c == '\u00bb';
  }

  private static boolean isMark(char c) {
    return isDouble(c) || isSingle(c);
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019';
  }
}
