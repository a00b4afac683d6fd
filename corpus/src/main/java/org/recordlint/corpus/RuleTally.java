package org.recordlint.corpus;

/**
 * What one rule found and raised in vain. Labels name no rules, so a rule has a precision and no
 * recall.
 *
 * @param found how many labels it found, alone or with other rules
 * @param falseAlarms how many of its findings found no label
 */
public record RuleTally(int found, int falseAlarms) {
  public RuleTally {
    if (found < 0 || falseAlarms < 0) {
      throw new IllegalArgumentException("counts must not be negative");
    }
  }

  /** Labels found, of labels found and false alarms. */
  public Proportion precision() {
    return new Proportion(found, found + falseAlarms);
  }

  /** Both counts together. */
  public RuleTally plus(RuleTally other) {
    return new RuleTally(found + other.found, falseAlarms + other.falseAlarms);
  }
}
