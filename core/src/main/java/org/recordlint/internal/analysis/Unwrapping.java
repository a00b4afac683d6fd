package org.recordlint.internal.analysis;

/**
 * Takes back the line breaks of mail programs and old systems, which broke long lines at a width.
 *
 * <p>A break tells a wrap from an end of a line if the next word did not fit any more. The width is
 * read from breaks that can be nothing else: those within a sentence, before a small letter. A text
 * without any, or one whose breaks agree on no width, stays as it is. Bullets, numbers and labels
 * keep their lines. Every character keeps its place.
 */
final class Unwrapping {

  /** Narrower columns are lists. */
  private static final int NARROWEST = 30;

  /** Wider lines are paragraphs. */
  private static final int WIDEST = 160;

  private static final int LONGEST_LABEL = 48;

  private static final String LEADERS = " ....";

  private static final String FIELDS = "\",\"";

  /** So many breaks may be another's, of lines that somebody broke earlier, for one of our own. */
  private static final int AGREEING = 4;

  /** How many breaks tell the width if lines begin with small letters anyway. */
  private static final int MANY = 4;

  private final String text;
  private final boolean small;

  /** The width was this at least, and {@link #most} at most. */
  private int width;

  private int most;

  /** How many lines begin with a label. */
  private int labels;

  private int smallLabels;

  /** How many lines begin with a number. */
  private int numbered;

  private Unwrapping(String text, boolean small) {
    this.text = text;
    this.small = small;
  }

  /**
   * The text with blanks for breaks.
   *
   * @param small whether all its lines begin with small letters
   */
  static String of(String text, boolean small) {
    int first = text.indexOf('\n');
    return first < 0 || first == text.length() - 1 ? text : new Unwrapping(text, small).unwrapped();
  }

  private String unwrapped() {
    if (!findWidth()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (fills(start, end) && !startsAfresh(end + 1) && !hasColumns(start, end)) {
        // A single blank: two of them would part columns.
        boolean carriage = end > start && text.charAt(end - 1) == '\r';
        out.setCharAt(carriage ? end - 1 : end, ' ');
        if (carriage) {
          out.setCharAt(end, '\u2003');
        }
      }
      start = end + 1;
    }
    return out.toString();
  }

  /** The longest of the lines that are surely wrapped, if most of them were too full to go on. */
  private boolean findWidth() {
    countLabels();
    int breaks = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (isInsideSentence(start, end)) {
        breaks++;
        width = Math.max(width, length(start, end));
      }
      start = end + 1;
    }
    if (breaks == 0 || small && breaks < MANY || width < NARROWEST) {
      return false;
    }
    int full = 0;
    most = WIDEST;
    int narrowest = WIDEST;
    start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (isInsideSentence(start, end) && fills(start, end)) {
        full++;
        narrowest = Math.min(narrowest, lengthWithNextWord(start, end) - 1);
      }
      start = end + 1;
    }
    most = narrowest;
    return (breaks - full) * AGREEING <= full;
  }

  private boolean isInsideSentence(int start, int end) {
    int next = end + 1;
    return next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && length(start, end) <= WIDEST
        && length(start, end) > 0
        && ".:;!?|".indexOf(last(start, end)) < 0
        && !isLabel(next)
        && !startsAfresh(next);
  }

  /** Whether the first word of the next line had no room on this one. */
  private boolean fills(int start, int end) {
    int length = length(start, end);
    return length > 0
        && length <= most
        && !endsInHyphen(start, end)
        && lengthWithNextWord(start, end) > width;
  }

  private int lengthWithNextWord(int start, int end) {
    int wordEnd = end + 1;
    while (wordEnd < text.length() && !Character.isWhitespace(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return length(start, end) + wordEnd - end;
  }

  private boolean startsAfresh(int at) {
    if (at >= text.length()) {
      return true;
    }
    char first = text.charAt(at);
    return Character.isWhitespace(first)
        || SentenceCutter.isBullet(first) && !opensWords(at)
        || numbered > 1 && isNumbered(at)
        || isRow(at)
        || startsLabel(at);
  }

  /** A single line with a number at its head may go on with the one before: {@code year\n8.} */
  private boolean isNumbered(int at) {
    return Character.isDigit(text.charAt(at))
        && SentenceCutter.startsNumberedLine(text, at, text.length());
  }

  /** Whether tabs, leading dots or the marks of an export part the line into columns. */
  private boolean isRow(int at) {
    for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\t' || text.startsWith(LEADERS, i) || text.startsWith(FIELDS, i)) {
        return true;
      }
    }
    return false;
  }

  /** What stands in columns does not go on in the next line. */
  private boolean hasColumns(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    int tab = text.indexOf('\t', at);
    int wide = text.indexOf("   ", at);
    return tab >= 0 && tab < end || wide >= 0 && wide < end;
  }

  /** A bracket before words is no box to tick. */
  private boolean opensWords(int at) {
    return text.charAt(at) == '['
        && at + 2 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at + 2));
  }

  /** A hyphen at the end of a word joins it to the next line; a dash does not. */
  private boolean endsInHyphen(int start, int end) {
    int length = length(start, end);
    return Gaps.isHyphen(last(start, end))
        && length > 1
        && Character.isLetterOrDigit(text.charAt(start + length - 2));
  }

  /** A label begins its line, unless it is the only one of its kind: {@code she said: no}. */
  private boolean startsLabel(int at) {
    return isLabel(at) && (Character.isLowerCase(text.charAt(at)) ? smallLabels : labels) > 1;
  }

  /** Whether a few words and a separator stand at {@code at}. */
  private boolean isLabel(int at) {
    if (!Character.isLetter(text.charAt(at))) {
      return false;
    }
    for (int i = at; i < text.length() && i - at < LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      boolean spaced = i > at && text.charAt(i - 1) == ' ' && i + 1 < text.length();
      boolean blankAfter = spaced && text.charAt(i + 1) == ' ';
      if (c == ':' || (c == '>' || c == '=' || c == '-' || c == '\u2013') && blankAfter) {
        return true;
      }
      if (c == '\n' || c == '\t' || c == '.' || c == ',' || c == ' ' && spaced) {
        return false;
      }
    }
    return false;
  }

  private void countLabels() {
    for (int at = 0; at < text.length(); at = next(at)) {
      numbered += isNumbered(at) ? 1 : 0;
      if (isLabel(at)) {
        smallLabels += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
        labels += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      }
    }
  }

  /** Where the line after the one at {@code at} begins. */
  private int next(int at) {
    int newline = text.indexOf('\n', at);
    return newline < 0 ? text.length() : newline + 1;
  }

  private char last(int start, int end) {
    return text.charAt(start + length(start, end) - 1);
  }

  private int length(int start, int end) {
    return (end > start && text.charAt(end - 1) == '\r' ? end - 1 : end) - start;
  }
}
