package org.recordlint.corpus;

import java.util.OptionalDouble;

/**
 * What was found, missed and raised in vain, of one category or aspect or of several.
 *
 * @param found how many labels were found
 * @param missed how many labels were not
 * @param falseAlarms how many findings found no label
 */
public record Tally(int found, int missed, int falseAlarms) {

  /** Nothing found, missed or raised. */
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (found < 0 || missed < 0 || falseAlarms < 0) {
      throw new IllegalArgumentException("counts must not be negative");
    }
  }

  /** Labels found, of labels found and false alarms. */
  public Proportion precision() {
    return new Proportion(found, found + falseAlarms);
  }

  /** Labels found, of all labels. */
  public Proportion recall() {
    return new Proportion(found, found + missed);
  }

  /**
   * The harmonic mean of precision and recall; 0 if nothing was found, empty if there was nothing
   * to find or raise.
   */
  public OptionalDouble f1() {
    int outcomes = found + missed + falseAlarms;
    return outcomes == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2.0 * found / (2.0 * found + missed + falseAlarms));
  }

  /** Both counts together. */
  public Tally plus(Tally other) {
    return new Tally(found + other.found, missed + other.missed, falseAlarms + other.falseAlarms);
  }
}
