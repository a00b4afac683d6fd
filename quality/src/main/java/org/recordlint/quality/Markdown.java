package org.recordlint.quality;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.recordlint.corpus.Proportion;

/** Writes tables and shares in Markdown. */
final class Markdown {

  private static final String NOTHING = "–";

  private Markdown() {}

  /** The head of a table, and the line below it. */
  static String head(String... cells) {
    return row(cells) + "|" + " --- |".repeat(cells.length) + "\n";
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  static String row(List<String> cells) {
    return row(cells.toArray(String[]::new));
  }

  /** A share with its interval: {@code 0.917 (0.886–0.940)}; a dash for a share of nothing. */
  static String share(Proportion proportion) {
    return proportion
        .interval()
        .map(
            bounds ->
                decimals(proportion.value())
                    + " ("
                    + two(bounds.low())
                    + "–"
                    + two(bounds.high())
                    + ")")
        .orElse(NOTHING);
  }

  /** Three decimals, or a dash. */
  static String decimals(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : NOTHING;
  }

  static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
