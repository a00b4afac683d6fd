package org.recordlint.opinion;

import java.util.Objects;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;

/**
 * A place where the words of a rule stand.
 *
 * @param fired whether it became a finding
 * @param reason what silenced it; empty if it fired
 */
record Candidate(RuleId rule, Category category, Span span, boolean fired, String reason) {
  Candidate {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reason, "reason");
  }
}
