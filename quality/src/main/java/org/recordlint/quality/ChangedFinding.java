package org.recordlint.quality;

import java.util.Objects;
import java.util.Optional;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;

/**
 * A finding that a transformation took away or brought.
 *
 * @param recordId the record
 * @param rule the rule
 * @param category its category
 * @param aspect the aspect, for completeness
 * @param appeared whether it came rather than went
 * @param start where it stands in the note before the change, or after it if it appeared; UTF-16
 */
record ChangedFinding(
    String recordId,
    RuleId rule,
    Category category,
    Optional<Aspect> aspect,
    boolean appeared,
    int start) {
  ChangedFinding {
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(aspect, "aspect");
  }
}
