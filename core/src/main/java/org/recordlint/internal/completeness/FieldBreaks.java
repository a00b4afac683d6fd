package org.recordlint.internal.completeness;

import org.recordlint.internal.analysis.Marks;

/**
 * Finds what parts the fields of one line: tabs, wide gaps, bars, a stop before a capital. Written
 * out and no regular expression, since every character of a form is asked about.
 */
final class FieldBreaks {

  private static final int MOST_STROKES = 3;

  private final Marks marks;
  private final String text;
  private final int from;
  private final int to;
  private int start;
  private int end;

  /** Looks at {@code text} from {@code from} to {@code to}, and at nothing before and after. */
  FieldBreaks(Marks marks, int from, int to) {
    this.marks = marks;
    this.text = marks.text();
    this.from = from;
    this.to = to;
    this.end = from;
  }

  /** Goes on to the next break, which is a mark or stands beside one; false if there is none. */
  boolean next() {
    for (start = marks.near(end); start < to; start = marks.near(start + 1)) {
      char c = text.charAt(start);
      if (c >= 'A' && c <= 'z' || c == ' ' && isSmall(start + 1)) {
        continue;
      }
      if (c <= ' ' || c == '|' || c == ';' || c == ',' || c == '\u2022') {
        int found = endAt(start, c);
        if (found > start) {
          end = found;
          return true;
        }
      }
    }
    return false;
  }

  int start() {
    return start;
  }

  /** Where the field after the break begins. */
  int end() {
    return end;
  }

  /** Where a break ends that begins at {@code at}, or -1. */
  private int endAt(int at, char c) {
    int word = LineScan.skipBlanks(text, at, to);
    char first = word < to ? text.charAt(word) : 0;
    if (c == '\t') {
      return LineScan.skip(text, '\t', at, to);
    }
    if (c == ' ' && at + 1 < to && text.charAt(at + 1) == ' ') {
      return LineScan.skip(text, ' ', at, to);
    }
    if (first == '|' || first == ';' || first == '\u2022') {
      return LineScan.skipBlanks(text, word + 1, to);
    }
    if (c == ',') {
      int after = LineScan.skipBlanks(text, at + 1, to);
      return after > at + 1 ? after : -1;
    }
    boolean opens = isCapital(first) || first >= '0' && first <= '9' || first == '(';
    if (word > at && opens && isAfterStop(at)) {
      return word;
    }
    return c == ' ' && word == at + 1 && first == '/' ? strokes(word) : -1;
  }

  /** Where up to three strokes end with the blanks after them, before a capital. */
  private int strokes(int at) {
    int last = LineScan.skip(text, '/', at, to);
    int word = LineScan.skip(text, ' ', last, to);
    boolean few = last - at <= MOST_STROKES && word > last;
    return few && word < to && isCapital(text.charAt(word)) ? word : -1;
  }

  private boolean isAfterStop(int at) {
    char before = at > from ? text.charAt(at - 1) : 0;
    return before == '!'
        || before == '?'
        || before == ')'
        || before == '.' && at - 1 > from && text.charAt(at - 2) != '.';
  }

  /** A blank before a small letter is the commonest of all, and parts nothing. */
  private boolean isSmall(int at) {
    return at < to && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public String toString() {
    return "FieldBreaks[" + from + ", " + to + "]";
  }
}
