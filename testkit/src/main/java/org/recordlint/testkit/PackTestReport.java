package org.recordlint.testkit;

import java.util.List;
import org.recordlint.rule.RulePackProblem;

/**
 * What testing packs came to.
 *
 * @param rules how many rules were tested
 * @param results every example, in order of packs, rules and examples
 * @param warnings what is likely a mistake but breaks nothing: lists and cues that nothing uses,
 *     and rules that others always overtake
 */
public record PackTestReport(
    int rules, List<ExampleResult> results, List<RulePackProblem> warnings) {

  public PackTestReport {
    results = List.copyOf(results);
    warnings = List.copyOf(warnings);
  }

  /** The examples that did not come out as they say. */
  public List<ExampleResult> failures() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /** Whether every example came out as it says; warnings do not count. */
  public boolean passed() {
    return failures().isEmpty();
  }
}
