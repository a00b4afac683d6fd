package org.recordlint.internal.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/** How far findings can be trusted, worked out once for each rule and severity. Immutable. */
final class Confidences {

  private final Map<RuleId, Map<Severity, OptionalDouble>> byRule = new HashMap<>();

  Confidences(List<RulePack> packs) {
    for (RulePack pack : packs) {
      pack.measurement()
          .ifPresent(
              measurement -> {
                for (Rule rule : pack.rules()) {
                  Map<Severity, OptionalDouble> bySeverity = new EnumMap<>(Severity.class);
                  for (Severity severity : Severity.values()) {
                    bySeverity.put(severity, measurement.confidence(rule.id(), severity));
                  }
                  byRule.put(rule.id(), bySeverity);
                }
              });
    }
  }

  /** Empty if findings of the rule's pack were not measured, or too few. */
  OptionalDouble of(RuleId rule, Severity severity) {
    Map<Severity, OptionalDouble> bySeverity = byRule.get(rule);
    return bySeverity == null ? OptionalDouble.empty() : bySeverity.get(severity);
  }
}
