package org.recordlint.corpus;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A share, kept as counts.
 *
 * @param hits how many of the trials hit, from 0 to {@code trials}
 * @param trials how many there were, n
 */
public record Proportion(int hits, int trials) {

  private static final double ERROR_RATE = 0.05;

  public Proportion {
    if (hits < 0 || hits > trials) {
      throw new IllegalArgumentException("hits must lie between 0 and " + trials + ", got " + hits);
    }
  }

  /** The share, from 0 to 1; empty if there were no trials. */
  public OptionalDouble value() {
    return trials == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / trials);
  }

  /** The 95% confidence interval after Wilson; empty if there were no trials. */
  public Optional<Interval> interval() {
    if (trials == 0) {
      return Optional.empty();
    }
    org.apache.commons.statistics.interval.Interval wilson =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, hits, ERROR_RATE);
    return Optional.of(new Interval(wilson.getLowerBound(), wilson.getUpperBound()));
  }

  /**
   * Where a share lies with the stated confidence.
   *
   * @param low the lower bound, at least 0
   * @param high the upper bound, at most 1
   */
  public record Interval(double low, double high) {}
}
