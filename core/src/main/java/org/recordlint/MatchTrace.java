package org.recordlint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;

/**
 * Why a rule fired in one place, or what silenced it.
 *
 * @param rule the rule whose words stand there
 * @param span the place; {@code [0, 0)} for the record as a whole
 * @param fired the severity of the finding, or empty if there is none
 * @param steps each condition that was tried and what it said, in order
 */
public record MatchTrace(RuleId rule, Span span, Optional<Severity> fired, List<String> steps) {
  public MatchTrace {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(fired, "fired");
    steps = List.copyOf(steps);
  }
}
