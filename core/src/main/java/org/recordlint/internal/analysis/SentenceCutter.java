package org.recordlint.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/**
 * Cuts a paragraph into sentences the way case notes are written: abbreviations do not end one, a
 * bullet, a heading or a line before a capital does, a line before a small letter does not; a stop
 * before a small letter does after a long word, or where a sentence must begin.
 */
final class SentenceCutter {

  /**
   * A sentence that goes on for longer is cut at the next space, so that no text costs more than
   * its length.
   */
  static final int LONGEST = 4_000;

  /** So many letters are hardly ever an abbreviation that is not listed. */
  private static final int UNSHORTENED = 5;

  /** What begins a sentence with a small letter in haste. */
  private static final TermTable SUBJECTS = TermTable.of("he she they we it there this");

  private static final int LONGEST_SUBJECT = 5;

  private static final Stops.Kinds ENDS = Stops.Kinds.of(".!?\u2026\n");

  private final CharSequence text;
  private final Stops ends;
  private final int from;
  private final int to;

  /** The end of the row of stops that was looked at last, and the first sign after its spaces. */
  private int stopsEnd;

  private int afterStops;

  private SentenceCutter(CharSequence text, Stops ends, int from, int to) {
    this.text = text;
    this.ends = ends;
    this.from = from;
    this.to = to;
    this.stopsEnd = from;
  }

  /** What may end a sentence of a text, for {@link #cut}: a stop or a line break. */
  static Stops ends(Marks marks) {
    return new Stops(marks, ENDS);
  }

  /**
   * The sentences of {@code text} from {@code from} to {@code to}, in order, together covering all
   * of it.
   *
   * @param ends where sentences of the text may end
   */
  static List<Span> cut(CharSequence text, Stops ends, int from, int to) {
    return new SentenceCutter(text, ends, from, to).cut();
  }

  private List<Span> cut() {
    List<Span> sentences = new ArrayList<>();
    int start = from;
    int read = from;
    boolean hasWord = false;
    int at = from;
    while (at < to) {
      int i = Math.min(to, ends.from(at));
      int end = longest(start, at, i);
      if (end < 0 && i < to) {
        for (read = Math.max(read, start); read < i && !hasWord; read++) {
          hasWord = Character.isLetterOrDigit(text.charAt(read));
        }
        if (hasWord) {
          end = text.charAt(i) != '\n' ? endOfStop(i) : endsLine(i) ? i + 1 : -1;
        }
      }
      if (end > start) {
        sentences.add(new Span(start, end));
        start = end;
        hasWord = false;
      }
      at = end > at ? end : i + 1;
    }
    if (start < to) {
      sentences.add(new Span(start, to));
    }
    return sentences;
  }

  /** Where a sentence that goes on for too long is cut after {@code at}, or -1. */
  private int longest(int start, int at, int to) {
    for (int i = Math.max(at, start + LONGEST); i < to; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The end of the sentence that the stop at {@code i} closes, with marks that belong to it, or -1.
   */
  private int endOfStop(int i) {
    if (i >= stopsEnd) {
      readStops(i);
    }
    if (stopsEnd < to && !Character.isWhitespace(text.charAt(stopsEnd))) {
      return -1;
    }
    if (afterStops < to
        && Character.isLowerCase(text.charAt(afterStops))
        && !isSubject(afterStops)
        && !endsLongWord(i)) {
      return -1;
    }
    return text.charAt(i) == '.' && Abbreviations.isOne(text, i, from) && afterStops < to
        ? -1
        : stopsEnd;
  }

  /** {@code was late. she said}: in haste a sentence begins with a small letter, too. */
  private boolean isSubject(int at) {
    int end = at;
    long code = 0;
    while (end < to && AsciiWords.isLetter(text.charAt(end)) && end - at < LONGEST_SUBJECT) {
      code = FoldedLetters.code(code, AsciiWords.sign(text.charAt(end)));
      end++;
    }
    return end < to && text.charAt(end) == ' ' && SUBJECTS.number(code) != 0;
  }

  /** A single full stop after a word too long to be shortened. */
  private boolean endsLongWord(int stop) {
    int start = stop;
    while (start > from
        && stop - start < UNSHORTENED
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(stop) == '.' && stopsEnd == stop + 1 && stop - start == UNSHORTENED;
  }

  /** Reads a row of stops, however long, only once. */
  private void readStops(int i) {
    stopsEnd = i + 1;
    while (stopsEnd < to && isTrailing(text.charAt(stopsEnd))) {
      stopsEnd++;
    }
    afterStops = stopsEnd;
    while (afterStops < to && Character.isWhitespace(text.charAt(afterStops))) {
      afterStops++;
    }
  }

  /** Whether the line break at {@code i} ends a sentence; wraps were taken back before. */
  private boolean endsLine(int i) {
    int next = i + 1;
    while (next < to
        && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
      next++;
    }
    if (next >= to) {
      return false;
    }
    char first = text.charAt(next);
    if (isBullet(first)
        || Character.isDigit(first) && startsNumberedLine(text, next, to)
        || startsField(text, next, to)) {
      return true;
    }
    if (Character.isLowerCase(first)) {
      return false;
    }
    int last = i > from && text.charAt(i - 1) == '\r' ? i - 2 : i - 1;
    return last < from || !Gaps.isHyphen(text.charAt(last));
  }

  static boolean isBullet(char c) {
    return c == '-'
        || c == '*'
        || c == '\u2022'
        || c == '\u2013'
        || c == '\u00b7'
        || c == '#'
        || c == '>'
        || c == '|'
        || c == '\u2610'
        || c == '\u2611'
        || c == '\u2612'
        || c == '[';
  }

  static boolean startsNumberedLine(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && i - at < 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i < to && (text.charAt(i) == '.' || text.charAt(i) == ')' || text.charAt(i) == '/');
  }

  /** Whether a line begins with a label such as {@code First language:}. */
  private static boolean startsField(CharSequence text, int at, int to) {
    return Character.isUpperCase(text.charAt(at)) && hasColonSoon(text, at, to);
  }

  /** Whether a colon comes before any other mark, as after a label. */
  static boolean hasColonSoon(CharSequence text, int at, int to) {
    for (int i = at; i < to && i - at < 48; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return true;
      }
      if (c == '\n' || c == '.' || c == ',') {
        return false;
      }
    }
    return false;
  }

  static boolean isTrailing(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '"'
        || c == '\''
        || c == '\u201d'
        || c == '\u2019'
        || c == ')'
        || c == ']'
        || c == '\u00bb'
        || c == '\u2026';
  }
}
