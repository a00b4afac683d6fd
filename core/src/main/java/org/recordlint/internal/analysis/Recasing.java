package org.recordlint.internal.analysis;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Gives a text that was typed in small letters the capitals that sentences and lines begin with, so
 * that everything else needs to know but one way of writing. Every character keeps its place.
 */
final class Recasing {

  /** So many beginnings tell how somebody types. */
  private static final int ENOUGH = 40;

  /** Sentences that begin with a name or a title keep its capital, one of so many. */
  private static final int HELD = 2;

  /** A line this long without a stop may go on in the next one. */
  private static final int OPEN = 40;

  private static final int LONGEST_CODE = 5;

  private static final int LONGEST_INITIALS = 16;

  /** So many marks after a stop are no end of a sentence. */
  private static final int MANY_MARKS = 8;

  private static final Stops.Kinds STOPS = Stops.Kinds.of(".!?");

  private final String text;
  private final Stops stops;

  private Recasing(Marks marks) {
    this.text = marks.text();
    this.stops = new Stops(marks, STOPS);
  }

  /**
   * Whether sentences begin with small letters.
   *
   * @param known whether a folded word is an everyday word; another may be a name, which begins
   *     with a capital anywhere
   */
  static boolean isSmall(Marks marks, Predicate<String> known) {
    String text = marks.text();
    Recasing recasing = new Recasing(marks);
    int[] beginnings = recasing.beginnings();
    int smallOnes = 0;
    for (int at : beginnings) {
      smallOnes += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
    }
    if (smallOnes == 0) {
      return beginnings.length == 0 && Capitals.areFew(text);
    }
    int small = 0;
    int capital = 0;
    int names = 0;
    for (int i = 0; i < beginnings.length && small + capital < ENOUGH; i++) {
      if (Character.isLowerCase(text.charAt(beginnings[i]))) {
        small++;
      } else if (known.test(recasing.wordAt(beginnings[i]))) {
        capital++;
        if (smallOnes <= HELD * capital) {
          return false;
        }
      } else {
        names++;
      }
    }
    // A single small letter may follow an abbreviation.
    return small > HELD * capital && (names == 0 || small > 1);
  }

  /** Where sentences begin with a letter, and not with a word in capitals. */
  private int[] beginnings() {
    int[] found = new int[16];
    int count = 0;
    for (int at = first(); at >= 0; at = next(at)) {
      if (Character.isLowerCase(text.charAt(at)) || !isInCapitals(at)) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = at;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private String wordAt(int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Terms.fold(text.substring(at, end));
  }

  /**
   * The text with a capital where a sentence or a line begins, and codes in capitals.
   *
   * @param code whether everybody writes a folded word in capitals
   */
  static String capitalised(String text, Predicate<String> code) {
    Recasing recasing = new Recasing(new Marks(text));
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = i == 0 || c == '\n' && recasing.endsLine(i);
      int begins = line ? recasing.letterAfterMarks(i) : recasing.afterStop(i);
      begins = begins < 0 && c == '.' ? ShortTimes.sentenceAfter(text, i) : begins;
      if (begins >= 0) {
        raise(out, begins);
      } else if (recasing.isInitials(i)) {
        raise(out, i);
      }
    }
    recasing.raiseCodes(out, code);
    return out.toString();
  }

  private void raiseCodes(StringBuilder out, Predicate<String> code) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean sign = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (sign && start < 0) {
        start = i;
      } else if (!sign && start >= 0) {
        boolean raised =
            i - start <= LONGEST_CODE
                && !isOwner(i)
                && (code.test(text.substring(start, i)) || isLetterCode(start, i));
        for (int at = start; raised && at < i; at++) {
          raise(out, at);
        }
        start = -1;
      }
    }
  }

  /** {@code nan's}: a code owns nothing. */
  private boolean isOwner(int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && text.charAt(end + 1) == 's';
  }

  /** A letter by itself, or with a digit: {@code ethnicity b1}. An article is none. */
  private boolean isLetterCode(int from, int to) {
    char first = text.charAt(from);
    if (to - from == 2) {
      return Character.isLetter(first) && first != 'x' && Character.isDigit(text.charAt(from + 1));
    }
    boolean dotted = isDot(to) && to + 1 < text.length() && Character.isLetter(text.charAt(to + 1));
    boolean joined =
        dotted
            || from > 0 && isJoint(text.charAt(from - 1))
            || to < text.length() && text.charAt(to) != '.' && isJoint(text.charAt(to));
    return to - from == 1 && first != 'a' && first != 'x' && !joined;
  }

  /** Marks that make a letter part of a word or an abbreviation: {@code n/k}, {@code 's}. */
  private static boolean isJoint(char c) {
    return c == '\'' || c == '\u2019' || c == '/' || c == '&' || c == '.' || c == '-';
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
    for (int i = stops.from(from + 1); i < text.length(); i = stops.from(i + 1)) {
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
    if (c != '.' && c != '!' && c != '?' || isDot(i + 1) || isDot(i - 1)) {
      return -1;
    }
    int at = i + 1;
    while (at < text.length()
        && at - i < MANY_MARKS
        && SentenceCutter.isTrailing(text.charAt(at))) {
      at++;
    }
    if (at == i + 1 && c == '.' && Abbreviations.isOne(text, i, 0)
        || at >= text.length()
        || !Character.isWhitespace(text.charAt(at))) {
      return -1;
    }
    return letterFrom(at);
  }

  /** A row of dots leads on to what follows. */
  private boolean isDot(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '.';
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
                || SentenceCutter.hasColonSoon(text, next, text.length())
                || isColumn(next));
  }

  /** Whether a few words and a wide gap or a mark stand at {@code at}, as in a form. */
  private boolean isColumn(int at) {
    int i = at;
    while (i < text.length()
        && i - at < OPEN
        && (Character.isLetter(text.charAt(i)) || text.charAt(i) == ' ')) {
      if (text.startsWith("  ", i) || text.startsWith(" > ", i) || text.startsWith(" = ", i)) {
        return true;
      }
      i++;
    }
    return false;
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
    while (from > 1
        && at - from < LONGEST_INITIALS
        && text.charAt(from - 1) == '.'
        && Character.isLetter(text.charAt(from - 2))) {
      from -= 2;
    }
    if (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      return false;
    }
    int to = at;
    while (to + 2 < text.length()
        && to - at < LONGEST_INITIALS
        && text.charAt(to + 1) == '.'
        && Character.isLetter(text.charAt(to + 2))) {
      to += 2;
    }
    boolean ends = to + 1 >= text.length() || !Character.isLetter(text.charAt(to + 1));
    return ends && to - from >= 4;
  }
}
