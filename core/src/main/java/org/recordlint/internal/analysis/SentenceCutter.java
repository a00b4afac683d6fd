package org.recordlint.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/**
 * Cuts a paragraph into sentences the way case notes are written: abbreviations do not end one, a
 * bullet, a heading or a line before a capital does, a line before a small letter does not.
 */
final class SentenceCutter {

  /**
   * A sentence that goes on for longer is cut at the next space, so that no text costs more than
   * its length.
   */
  static final int LONGEST = 4_000;

  private static final int LONGEST_ABBREVIATION = 7;

  private static final String WORDS =
      ShortTimes.WORDS
          + " mr incl excl temp prob poss sch conf asst inst illegit educ mrs ms mx dr prof "
          + "rev fr sr st sgt pc insp supt no nos mo fa approx v appt appts ref tel ext dept "
          + "govt vs etc eg ie cf re ed psych vol para pp fig est inc ltd co lb oz ft";

  private static final TermTable ABBREVIATIONS = TermTable.of(WORDS);

  /** For each letter, as {@link AsciiWords#sign} gives it, those before it at an end of one. */
  private static final int[] ENDINGS = endings();

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
    if (afterStops < to && Character.isLowerCase(text.charAt(afterStops))) {
      return -1;
    }
    return text.charAt(i) == '.' && isAbbreviation(text, i, from) && afterStops < to
        ? -1
        : stopsEnd;
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

  private static int[] endings() {
    int[] endings = new int[AsciiWords.SIGNS_END];
    for (String word : WORDS.split(" ")) {
      if (word.length() > 1) {
        int last = AsciiWords.sign(word.charAt(word.length() - 1));
        endings[last] |= 1 << AsciiWords.sign(word.charAt(word.length() - 2));
      }
    }
    return endings;
  }

  /** Whether the full stop at {@code stop} belongs to an abbreviation or an initial. */
  static boolean isAbbreviation(CharSequence text, int stop, int from) {
    return mayEndAbbreviation(text, stop, from) && isShortened(text, stop, from);
  }

  /** Most words end with two letters that no abbreviation ends with. */
  private static boolean mayEndAbbreviation(CharSequence text, int stop, int from) {
    if (stop - from < 2) {
      return true;
    }
    char last = text.charAt(stop - 1);
    char before = text.charAt(stop - 2);
    return !AsciiWords.isLetter(last)
        || !AsciiWords.isLetter(before)
        || (ENDINGS[AsciiWords.sign(last)] >>> AsciiWords.sign(before) & 1) != 0;
  }

  private static boolean isShortened(CharSequence text, int stop, int from) {
    int start = stop;
    long code = 0;
    long place = 1;
    boolean plain = true;
    while (start > from && stop - start <= LONGEST_ABBREVIATION) {
      char c = text.charAt(start - 1);
      if (c < 128 ? !AsciiWords.isLetter(c) : !Character.isLetter(c)) {
        break;
      }
      plain &= c < 128;
      code += place * AsciiWords.sign(c);
      place *= TermTable.BASE;
      start--;
    }
    int length = stop - start;
    if (length == 1 && isInitial(text, start, from)) {
      return true;
    }
    return plain
        && length <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.number(code) != 0
        && (!ShortTimes.isOne(code) || !startsSentence(text, stop));
  }

  /** {@code since Feb. Jordan}: a word with a capital, and no {@code Feb. 3}. */
  private static boolean startsSentence(CharSequence text, int stop) {
    if (Character.isUpperCase(text.charAt(stop - 1))) {
      return ShortTimes.sentenceAfter(text, stop) >= 0;
    }
    return stop + 3 < text.length()
        && text.charAt(stop + 1) == ' '
        && Character.isUpperCase(text.charAt(stop + 2))
        && Character.isLowerCase(text.charAt(stop + 3));
  }

  /** A capital by itself, or a letter that goes on with initials: {@code e.g.} */
  private static boolean isInitial(CharSequence text, int at, int from) {
    return Character.isUpperCase(text.charAt(at)) && (at == from || text.charAt(at - 1) != '/')
        || at > from && text.charAt(at - 1) == '.';
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
