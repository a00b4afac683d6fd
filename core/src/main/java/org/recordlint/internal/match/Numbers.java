package org.recordlint.internal.match;

import java.util.List;

/** The value of numbers as notes write them: digits, words, {@code 14yo}. */
public final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "nought",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numbers() {}

  /** The value of {@code term}, or -1 if it is not a number below 1000. */
  public static int valueOf(String term) {
    int digits = 0;
    int value = 0;
    while (digits < term.length()
        && digits < 4
        && term.charAt(digits) >= '0'
        && term.charAt(digits) <= '9') {
      value = value * 10 + term.charAt(digits) - '0';
      digits++;
    }
    if (digits > 0 && digits < 4) {
      String rest = term.substring(digits);
      return rest.isEmpty()
              || rest.equals("yo")
              || rest.equals("yr")
              || rest.equals("yrs")
              || rest.equals("y")
          ? value
          : -1;
    }
    int word = WORDS.indexOf(term);
    if (word >= 0) {
      return word;
    }
    return switch (term) {
      case "thirty", "thirties" -> 30;
      case "forty", "forties" -> 40;
      case "fifty", "fifties" -> 50;
      case "sixty" -> 60;
      case "twenties" -> 20;
      default -> -1;
    };
  }
}
