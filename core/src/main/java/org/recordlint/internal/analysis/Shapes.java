package org.recordlint.internal.analysis;

/** How words are written, as the bits of {@link Tokens}. */
final class Shapes {

  /** Words that name a number below twenty, or tens. */
  private static final TermTable NUMBER_WORDS =
      TermTable.of(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty");

  private Shapes() {}

  /** Whether the term with this code of {@link TermTable} names a number. */
  static boolean isNumber(long code) {
    return NUMBER_WORDS.number(code) != 0;
  }

  /** The shape of a word. */
  static int of(String written, String folded) {
    int capitals = 0;
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else if (Character.isDigit(c)) {
        digits++;
      }
    }
    boolean capital = Character.isUpperCase(written.charAt(0));
    return of(letters, digits, capitals, capital, NUMBER_WORDS.number(folded) != 0);
  }

  /**
   * The shape of a word of so many letters, capitals among them, and digits.
   *
   * @param capital whether it begins with a capital
   * @param number whether it names a number
   */
  static int of(int letters, int digits, int capitals, boolean capital, boolean number) {
    return (capitals == letters && letters > 1 ? Tokens.UPPER : 0)
        | (letters > 0 && capital ? Tokens.CAPITALISED : 0)
        | (capitals == 0 && letters > 0 ? Tokens.LOWER : 0)
        | (digits == 0 ? Tokens.LETTERS : 0)
        | (letters == 0 || number ? Tokens.NUMERIC : 0);
  }
}
