package org.recordlint.internal.pattern;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The slips that hands make: a letter left out or doubled, two letters swapped, one vowel for
 * another. The first letter is always kept, and short words have no variants, so that few other
 * words are hit.
 */
public final class Misspellings {

  private static final int SHORTEST = 6;
  private static final String VOWELS = "aeiouy";

  private Misspellings() {}

  /** Misspelt forms of {@code word}, without the word itself. */
  public static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    int n = word.length();
    if (n < SHORTEST) {
      return forms;
    }
    for (int i = 1; i < n; i++) {
      char c = word.charAt(i);
      if (i < n - 1 || c == word.charAt(i - 1)) {
        forms.add(word.substring(0, i) + word.substring(i + 1));
      }
      forms.add(word.substring(0, i) + c + word.substring(i));
      if (i < n - 1) {
        forms.add(word.substring(0, i) + word.charAt(i + 1) + c + word.substring(i + 2));
      }
      if (VOWELS.indexOf(c) >= 0) {
        for (int v = 0; v < VOWELS.length(); v++) {
          forms.add(word.substring(0, i) + VOWELS.charAt(v) + word.substring(i + 1));
        }
      }
      if (c == 's' || c == 'c' || c == 'z') {
        for (char other : new char[] {'s', 'c', 'z'}) {
          forms.add(word.substring(0, i) + other + word.substring(i + 1));
        }
      }
    }
    forms.remove(word);
    return forms;
  }
}
