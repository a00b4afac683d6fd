package org.recordlint.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recordlint.internal.analysis.Terms;

/** Fits a rule's replacement to the words found: as a whole or word for word, in their case. */
final class Rewording {

  private Rewording() {}

  /**
   * The wording to put in place of {@code quote}.
   *
   * @param replacements folded words and what to write for them; hyphens count as spaces
   */
  static Optional<String> of(String quote, Map<String, String> replacements) {
    if (replacements.isEmpty()) {
      return Optional.empty();
    }
    String folded = spaced(quote);
    for (Map.Entry<String, String> entry : replacements.entrySet()) {
      if (spaced(entry.getKey()).equals(folded)) {
        return Optional.of(inCaseOf(quote, entry.getValue()));
      }
    }
    return wordForWord(quote, replacements);
  }

  private static Optional<String> wordForWord(String quote, Map<String, String> replacements) {
    List<String> keys = new ArrayList<>(replacements.keySet());
    keys.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    for (String key : keys) {
      String[] wanted = spaced(key).split(" ");
      List<int[]> words = words(quote);
      for (int i = 0; i + wanted.length <= words.size(); i++) {
        boolean same = true;
        for (int j = 0; j < wanted.length && same; j++) {
          int[] word = words.get(i + j);
          same = Terms.fold(quote.substring(word[0], word[1])).equals(wanted[j]);
        }
        if (same) {
          int from = words.get(i)[0];
          int to = words.get(i + wanted.length - 1)[1];
          String found = quote.substring(from, to);
          return Optional.of(
              quote.substring(0, from)
                  + inCaseOf(found, replacements.get(key))
                  + quote.substring(to));
        }
      }
    }
    return Optional.empty();
  }

  private static List<int[]> words(String quote) {
    List<int[]> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= quote.length(); i++) {
      boolean letter = i < quote.length() && Character.isLetterOrDigit(quote.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new int[] {start, i});
        start = -1;
      }
    }
    return words;
  }

  private static String spaced(String text) {
    return Terms.fold(text).replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
  }

  private static String inCaseOf(String found, String replacement) {
    boolean upper = found.length() > 1 && found.equals(found.toUpperCase(Locale.ROOT));
    if (upper && !found.equals(found.toLowerCase(Locale.ROOT))) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    if (Character.isUpperCase(found.charAt(0))) {
      return Character.toUpperCase(replacement.charAt(0)) + replacement.substring(1);
    }
    return replacement;
  }
}
