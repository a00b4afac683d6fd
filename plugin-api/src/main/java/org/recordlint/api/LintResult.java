package org.recordlint.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What linting one record gave.
 *
 * @param recordId the record's id
 * @param findings in order of start, end and rule id
 * @param aspects for record types with completeness rules, each aspect and, if it is missing, why;
 *     an aspect that the record speaks of maps to empty. No entries for other record types
 * @param words the number of words in the text
 * @param incomplete why not everything was looked at, for example a limit that was hit; empty if
 *     all was
 */
public record LintResult(
    String recordId,
    List<Finding> findings,
    Map<Aspect, Optional<MissingState>> aspects,
    int words,
    Optional<String> incomplete) {

  public LintResult {
    Objects.requireNonNull(recordId, "recordId");
    findings = List.copyOf(findings);
    aspects = Map.copyOf(aspects);
    Objects.requireNonNull(incomplete, "incomplete");
  }

  /** Whether the whole record was looked at by every rule. */
  public boolean complete() {
    return incomplete.isEmpty();
  }

  /** The same result with other findings. */
  public LintResult withFindings(List<Finding> value) {
    return new LintResult(recordId, value, aspects, words, incomplete);
  }

  @Override
  public String toString() {
    return "LintResult[" + recordId + ", " + findings.size() + " findings]";
  }
}
