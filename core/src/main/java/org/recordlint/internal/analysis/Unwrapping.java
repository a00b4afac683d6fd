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

  /** So many breaks may be another's, of lines that somebody broke earlier, for one of our own. */
  private static final int AGREEING = 4;

  /** How many breaks tell the width if lines begin with small letters anyway. */
  private static final int MANY = 4;

  private final String text;
  private final boolean small;
  private int width;

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
      if (fills(start, end) && !startsAfresh(end + 1)) {
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
    start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      full += isInsideSentence(start, end) && fills(start, end) ? 1 : 0;
      start = end + 1;
    }
    return (breaks - full) * AGREEING <= full;
  }

  private boolean isInsideSentence(int start, int end) {
    int next = end + 1;
    return next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && length(start, end) <= WIDEST
        && length(start, end) > 0
        && ".:;!?|".indexOf(last(start, end)) < 0
        && !startsAfresh(next);
  }

  /** Whether the first word of the next line had no room on this one. */
  private boolean fills(int start, int end) {
    int length = length(start, end);
    if (length == 0 || length > width || Gaps.isHyphen(last(start, end))) {
      return false;
    }
    int next = end + 1;
    int wordEnd = next;
    while (wordEnd < text.length() && !Character.isWhitespace(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return wordEnd > next && length + 1 + wordEnd - next > width;
  }

  private boolean startsAfresh(int at) {
    char first = text.charAt(at);
    return Character.isWhitespace(first)
        || SentenceCutter.isBullet(first)
        || Character.isDigit(first) && SentenceCutter.startsNumberedLine(text, at, text.length())
        || startsLabel(at);
  }

  private boolean startsLabel(int at) {
    return Character.isLetter(text.charAt(at))
        && SentenceCutter.hasColonSoon(text, at, text.length());
  }

  private char last(int start, int end) {
    return text.charAt(start + length(start, end) - 1);
  }

  private int length(int start, int end) {
    return (end > start && text.charAt(end - 1) == '\r' ? end - 1 : end) - start;
  }
}
