package org.recordlint.internal.analysis;

/** Words that are written with a full stop which ends no sentence, and people's initials. */
final class Abbreviations {

  private static final String WORDS =
      ShortTimes.WORDS
          + " mr incl excl temp prob poss sch conf asst inst illegit educ mrs ms mx dr prof "
          + "rev fr sr st sgt pc insp supt no nos mo fa approx v appt appts ref tel ext dept "
          + "govt vs etc eg ie cf re ed psych vol para pp fig est inc ltd co lb oz ft";

  private static final int LONGEST = 7;
  private static final TermTable ALL = TermTable.of(WORDS);

  /** For each letter, as {@link AsciiWords#sign} gives it, those before it at an end of one. */
  private static final int[] ENDINGS = endings();

  private Abbreviations() {}

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
  static boolean isOne(CharSequence text, int stop, int from) {
    return mayEndOne(text, stop, from) && isShortened(text, stop, from);
  }

  /** Most words end with two letters that no abbreviation ends with. */
  private static boolean mayEndOne(CharSequence text, int stop, int from) {
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
    while (start > from && stop - start <= LONGEST) {
      char c = text.charAt(start - 1);
      if (c < 128 ? !AsciiWords.isLetter(c) : !Character.isLetter(c)) {
        break;
      }
      plain &= c < 128;
      code += place * AsciiWords.sign(c);
      place *= FoldedLetters.BASE;
      start--;
    }
    int length = stop - start;
    if (length == 1 && isInitial(text, start, from)) {
      return true;
    }
    return plain
        && length <= LONGEST
        && ALL.number(code) != 0
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
}
