package org.recordlint.internal.analysis;

/** How words are written, as the bits of {@link Tokens}. */
final class Shapes {

  /** Words that name a number below twenty, or tens. */
  private static final TermTable NUMBER_WORDS =
      TermTable.of(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty");

  private Shapes() {}

  /**
   * The shape of a word of ASCII.
   *
   * @param kind its bits in {@link WordCodes}
   */
  static int of(int kind, int length, long code) {
    if ((kind & WordCodes.DIGITS) != 0) {
      return Tokens.NUMERIC;
    }
    boolean capitals = (kind & WordCodes.SOME_CAPITALS) != 0;
    boolean small = (kind & WordCodes.SMALL_LETTERS) != 0;
    return Tokens.LETTERS
        | (!small && length > 1 ? Tokens.UPPER : 0)
        | ((kind & WordCodes.CAPITAL) != 0 ? Tokens.CAPITALISED : 0)
        | (!capitals ? Tokens.LOWER : 0)
        | (NUMBER_WORDS.number(code) != 0 ? Tokens.NUMERIC : 0);
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
    return (capitals == letters && letters > 1 ? Tokens.UPPER : 0)
        | (letters > 0 && capital ? Tokens.CAPITALISED : 0)
        | (capitals == 0 && letters > 0 ? Tokens.LOWER : 0)
        | (digits == 0 ? Tokens.LETTERS : 0)
        | (letters == 0 || NUMBER_WORDS.number(folded) != 0 ? Tokens.NUMERIC : 0);
  }
}
