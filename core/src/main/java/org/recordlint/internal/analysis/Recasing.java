package org.recordlint.internal.analysis;

/**
 * Gives a text that was typed in small letters the capitals that sentences and lines begin with, so
 * that everything else needs to know but one way of writing. Every character keeps its place.
 */
final class Recasing {

  /** So many beginnings tell how somebody types. */
  private static final int ENOUGH = 40;

  /** Sentences that begin with a name or a title keep its capital, one of so many. */
  private static final int HELD = 4;

  /** A line this long without a stop may go on in the next one. */
  private static final int OPEN = 40;

  private final String text;

  private Recasing(String text) {
    this.text = text;
  }

  /** Whether sentences begin with small letters. */
  static boolean isSmall(String text) {
    Recasing recasing = new Recasing(text);
    int small = 0;
    int capital = 0;
    for (int at = recasing.first(); at >= 0 && small + capital < ENOUGH; at = recasing.next(at)) {
      if (Character.isLowerCase(text.charAt(at))) {
        small++;
      } else if (!recasing.isInCapitals(at)) {
        capital++;
      }
    }
    return small > HELD * capital;
  }

  /** The text with a capital where a sentence or a line begins. */
  static String capitalised(String text) {
    Recasing recasing = new Recasing(text);
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = i == 0 || c == '\n' && recasing.endsLine(i);
      int begins = line ? recasing.letterAfterMarks(i) : recasing.afterStop(i);
      if (begins >= 0) {
        raise(out, begins);
      } else if (recasing.isInitials(i)) {
        raise(out, i);
      }
    }
    return out.toString();
  }

  private static void raise(StringBuilder out, int at) {
    char upper = Character.toUpperCase(out.charAt(at));
    out.setCharAt(at, upper);
  }

  /** The first letter of the first sentence that begins with one, or -1. */
  private int first() {
    int at = text.isEmpty() ? -1 : letterAfterMarks(0);
    return at >= 0 ? at : next(-1);
  }

  /** The first letter of the next sentence, or -1. */
  private int next(int from) {
    for (int i = from + 1; i < text.length(); i++) {
      int begins = afterStop(i);
      if (begins >= 0) {
        return begins;
      }
    }
    return -1;
  }

  /** The letter that begins a sentence after a stop at {@code i}, or -1 if there is no such. */
  private int afterStop(int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?') {
      return -1;
    }
    int at = i + 1;
    while (at < text.length() && SentenceCutter.isTrailing(text.charAt(at))) {
      at++;
    }
    if (at == i + 1 && c == '.' && SentenceCutter.isAbbreviation(text, i, 0)
        || at > i + 1 && text.charAt(i + 1) == '.'
        || at >= text.length()
        || !Character.isWhitespace(text.charAt(at))) {
      return -1;
    }
    return letterFrom(at);
  }

  /** The letter at {@code from} or after blanks and opening marks, or -1. */
  private int letterFrom(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || "\"'(\u201c\u2018".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < text.length() && Character.isLetter(text.charAt(at)) ? at : -1;
  }

  /** The first letter of a line, after a bullet. */
  private int letterAfterMarks(int newline) {
    int at = text.charAt(newline) == '\n' ? newline + 1 : newline;
    while (at < text.length()
        && text.charAt(at) != '\n'
        && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isLetter(text.charAt(at)) ? at : -1;
  }

  /** Whether the line that ends at {@code newline} may not go on with the next one. */
  private boolean endsLine(int newline) {
    int end = newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    int length = end - text.lastIndexOf('\n', newline - 1) - 1;
    int next = newline + 1;
    return length < OPEN
        || !Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != ','
        || next < text.length()
            && (!Character.isLetter(text.charAt(next))
                || SentenceCutter.hasColonSoon(text, next, text.length()));
  }

  private boolean isInCapitals(int at) {
    return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }

  /** Whether a letter is one of three or more with full stops, as in {@code e.s.n.} */
  private boolean isInitials(int at) {
    if (!Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    int from = at;
    while (from > 1 && text.charAt(from - 1) == '.' && Character.isLetter(text.charAt(from - 2))) {
      from -= 2;
    }
    if (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      return false;
    }
    int to = at;
    while (to + 2 < text.length()
        && text.charAt(to + 1) == '.'
        && Character.isLetter(text.charAt(to + 2))) {
      to += 2;
    }
    boolean ends = to + 1 >= text.length() || !Character.isLetter(text.charAt(to + 1));
    return ends && to - from >= 4;
  }
}
