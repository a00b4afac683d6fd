package org.recordlint.internal.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.rule.Measurement;

/**
 * How far findings can be trusted, worked out once for each rule that found something. Thread-safe.
 */
final class Confidences {

  private final Map<String, Lazy<Measurement>> measurements;
  private final Map<RuleId, Map<Severity, OptionalDouble>> byRule = new ConcurrentHashMap<>();

  /**
   * @param measurements of packs, by their ids
   */
  Confidences(Map<String, Lazy<Measurement>> measurements) {
    this.measurements = Map.copyOf(measurements);
  }

  /** Empty if findings of the rule's pack were not measured, or too few. */
  OptionalDouble of(RuleId rule, Severity severity) {
    Map<Severity, OptionalDouble> bySeverity = byRule.get(rule);
    if (bySeverity == null) {
      bySeverity = byRule.computeIfAbsent(rule, this::measured);
    }
    return bySeverity.get(severity);
  }

  private Map<Severity, OptionalDouble> measured(RuleId rule) {
    Lazy<Measurement> measurement = measurements.get(rule.pack());
    Map<Severity, OptionalDouble> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      bySeverity.put(
          severity,
          measurement == null
              ? OptionalDouble.empty()
              : measurement.get().confidence(rule, severity));
    }
    return bySeverity;
  }
}
