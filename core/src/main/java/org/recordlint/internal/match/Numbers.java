package org.recordlint.internal.match;

import java.util.HashMap;
import java.util.Map;

/** The value of numbers as notes write them: digits, words, {@code 14yo}. */
public final class Numbers {

  private static final Map<String, Integer> WORDS =
      values(
          "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen twenty",
          "twenties 20 thirty 30 thirties 30 forty 40 forties 40 fifty 50 fifties 50 sixty 60");

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
    return WORDS.getOrDefault(term, -1);
  }

  private static Map<String, Integer> values(String counted, String others) {
    Map<String, Integer> values = new HashMap<>();
    for (String word : counted.split(" ")) {
      values.put(word, values.size());
    }
    String[] pairs = others.split(" ");
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], Integer.valueOf(pairs[i + 1]));
    }
    return values;
  }
}
