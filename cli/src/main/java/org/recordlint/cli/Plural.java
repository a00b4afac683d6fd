package org.recordlint.cli;

import java.util.Locale;

/** Counts things in English. */
final class Plural {

  private Plural() {}

  /** For example {@code 1 record}, {@code 1,200 records}. */
  static String of(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** The number with commas between thousands. */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
