package org.recordlint.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word was meant. */
final class Similar {

  /** A letter too many, one too few, a wrong one, or two that changed places. */
  private static final int MOST_CHANGES = 2;

  private Similar() {}

  /** The known word that is least different from {@code word}, if it differs little. */
  static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(each -> changes(word, each) <= mostChanges(word))
        .min(
            Comparator.<String>comparingInt(each -> changes(word, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Of a short word, half its letters are another word. */
  private static long mostChanges(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    return Math.min(MOST_CHANGES, (letters - 1) / 2);
  }

  private static int changes(String a, String b) {
    int[][] changes = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          changes[i][j] = i + j;
          continue;
        }
        int replaced = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int added = Math.min(changes[i - 1][j], changes[i][j - 1]) + 1;
        changes[i][j] = Math.min(replaced, added);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          changes[i][j] = Math.min(changes[i][j], changes[i - 2][j - 2] + 1);
        }
      }
    }
    return changes[a.length()][b.length()];
  }
}
