package org.recordlint.internal.completeness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Marks;

/**
 * Finds what parts a label from its value: a colon, a dash between blanks, dots that lead on, a
 * box. Written out but for what is rare, since every character of a form is asked about.
 */
final class Separators {

  /** Leading dots and lines are as many signs at least. */
  private static final int FEWEST_LEADERS = 3;

  private static final int MOST_MARKS = 3;

  private static final List<String> LABELS =
      List.of("eth", "ethn", "lang", "relig", "cult", "interp", "intrp");

  /** A stop after a label in short, {@code Ethn. White}, and not before its next word. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<=\\b(?i:ethn?|lang|relig|cult|interp|intrp))\\.\\s+(?=\\S)"
              + "(?!(?i:code|cat|gr|orig|obs|status|need|req|spok|pref|backgr|belief|ident|\\p{L}{1,7}\\.))");

  private final Marks marks;
  private final String text;
  private final int to;
  private int from;
  private int start;
  private int end;

  /** Looks at {@code text} from {@code from} to {@code to}, and at nothing before and after. */
  Separators(Marks marks, int from, int to) {
    this.marks = marks;
    this.text = marks.text();
    this.to = to;
    goOn(from);
  }

  /** Looks from here on, and at nothing before. */
  void goOn(int place) {
    from = place;
    end = place;
  }

  /** Goes on to the next separator, which may be empty before a box; false if there is none. */
  boolean next() {
    for (int sign = marks.from(end); sign < to; sign = marks.from(sign + 1)) {
      if (maySeparate(text.charAt(sign))) {
        start = LineScan.blanksBefore(text, end, sign);
        int found = endOf(start, sign);
        if (found < 0 && start < sign) {
          start = sign;
          found = endOf(sign, sign);
        }
        if (found >= 0) {
          end = found;
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a separator or an arrow may stand from {@code from} to before {@code to}; a quick look.
   */
  static boolean mayStand(Marks marks, int from, int to) {
    String text = marks.text();
    for (int i = marks.from(from); i < to; i = marks.from(i + 1)) {
      char c = text.charAt(i);
      boolean sign = maySeparate(c) || c == '\u2192';
      if (sign && (c != '-' && c != '.' || mayCount(text, i, from, to))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash is no hyphen, or a stop more than the end of a sentence. */
  private static boolean mayCount(String text, int at, int from, int to) {
    char before = at > from ? text.charAt(at - 1) : ' ';
    char after = at + 1 < to ? text.charAt(at + 1) : ' ';
    return text.charAt(at) == '-'
        ? before <= ' ' || after <= ' ' || after == '>'
        : after == '.' || endsLabel(text, at, from);
  }

  /** Whether the one word of a piece still asks, {@code Interpreter needed: no}, or the first. */
  static boolean followWord(String line, Span piece) {
    int from = LineScan.skipBlanks(line, piece.start(), piece.end());
    int blank = LineScan.first(line, ' ', from, piece.end());
    if (blank < 0) {
      return piece.end() < line.length() && ":=".indexOf(line.charAt(piece.end())) >= 0;
    }
    return line.charAt(blank - 1) == '?' || line.startsWith("- ", blank + 1);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private static boolean maySeparate(char c) {
    return c < 128
        ? c > ' '
            && c <= '_'
            && (c == '-' || c == ':' || c == '=' || c == '?' || c == '.' || c == '_' || c == '[')
        : isDash(c) || c == '\u2026' || isBox(c);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private static boolean isBox(char c) {
    return c >= '\u2610' && c <= '\u2612';
  }

  /** Where a separator ends that has blanks at {@code at} and then a sign, or -1. */
  private int endOf(int at, int sign) {
    char c = text.charAt(sign);
    return switch (c) {
      case ':' -> colon(sign);
      case '=' -> LineScan.skipBlanks(text, sign + 1, to);
      case '?' -> question(sign);
      case '.' -> at == sign && isShort(at) ? LineScan.skipBlanks(text, at + 1, to) : leaders(sign);
      case '_' -> leaders(sign);
      case '[', '\u2026' -> sign;
      default -> isDash(c) ? dash(at, sign) : isBox(c) ? sign : -1;
    };
  }

  /** A colon, which does not stand in a time of day. */
  private int colon(int sign) {
    int after = sign + 1;
    if (isDigit(after) && isDigit(after + 1)) {
      return -1;
    }
    boolean smile = is(after, '-') || is(after, '\u2013');
    if (smile && LineScan.skipBlanks(text, after + 1, to) > after + 1) {
      after++;
    }
    return LineScan.skipBlanks(text, bold(after), to);
  }

  private int question(int sign) {
    int after = bold(sign + 1);
    int word = LineScan.skipBlanks(text, after, to);
    return word > after || endsAt(after) ? word : -1;
  }

  /** The end of a few marks with which a label is set in bold. */
  private int bold(int at) {
    int after = at;
    while (after - at < MOST_MARKS && (is(after, '*') || is(after, '_'))) {
      after++;
    }
    return after;
  }

  private int leaders(int sign) {
    int last = LineScan.skip(text, text.charAt(sign), sign, to);
    return last - sign >= FEWEST_LEADERS ? sign : -1;
  }

  /** Dashes between blanks that lead to no column, or one at the end of a word. */
  private int dash(int at, int sign) {
    int after = sign;
    while (after < to && isDash(text.charAt(after))) {
      after++;
    }
    if (at < sign) {
      int next = LineScan.skip(text, ' ', after, to);
      return is(next, '|') || is(next, '\t') ? -1 : LineScan.skipBlanks(text, after, to);
    }
    int word = LineScan.skipBlanks(text, at + 1, to);
    boolean ends = at > from && isLatinLetter(text.charAt(at - 1));
    return ends && is(at, '-') && word > at + 1 ? word : -1;
  }

  private boolean isShort(int stop) {
    if (!endsLabel(text, stop, from)) {
      return false;
    }
    Matcher matcher = SHORT.matcher(text).region(from, to);
    boolean found = matcher.find();
    while (found && matcher.start() < stop) {
      found = matcher.find();
    }
    return found && matcher.start() == stop;
  }

  /** Whether a stop follows what may be a label in short, as few do. */
  private static boolean endsLabel(String text, int stop, int from) {
    for (String label : LABELS) {
      int begins = stop - label.length();
      if (begins >= from && text.regionMatches(true, begins, label, 0, label.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a sign that ends a line follows. */
  private boolean endsAt(int at) {
    return at == to || at == to - 1 && "\u0085\u2028\u2029".indexOf(text.charAt(at)) >= 0;
  }

  private boolean is(int at, char c) {
    return at < to && text.charAt(at) == c;
  }

  private boolean isDigit(int at) {
    return at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isLatinLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  @Override
  public String toString() {
    return "Separators[" + from + ", " + to + "]";
  }
}
