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
        .filter(each -> changes(word, each) <= MOST_CHANGES)
        .min(
            Comparator.<String>comparingInt(each -> changes(word, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
