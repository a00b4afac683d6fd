package org.recordlint.corpus;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A score that is below its floor, or could not be measured.
 *
 * @param set the set that was scored
 * @param measure {@code spans}, {@code completeness}, a category or an aspect
 * @param metric {@code precision}, {@code recall} or {@code f1}
 * @param floor the lowest score that is accepted, from 0 to 1
 * @param score the score, or empty if there was nothing to measure
 * @param n what the score is a share of: findings that count for precision, labels for recall, both
 *     for F1
 */
public record Breach(
    String set, String measure, String metric, double floor, OptionalDouble score, int n) {
  public Breach {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(score, "score");
  }

  /** The breach as a sentence without a full stop. */
  @Override
  public String toString() {
    String what = set + ": " + measure + " " + metric;
    return score.isEmpty()
        ? String.format(Locale.ROOT, "%s has a floor of %s, but nothing to measure", what, floor)
        : String.format(
            Locale.ROOT,
            "%s %.4f is below its floor of %s (n = %d)",
            what,
            score.getAsDouble(),
            floor,
            n);
  }
}
