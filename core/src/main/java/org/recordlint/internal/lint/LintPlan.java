package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.match.LiteralAutomaton;

/**
 * All packs, compiled: immutable, and shared by every thread.
 *
 * @param owners for each literal of the automata, which rules need it
 * @param plain finds literals in clean text
 * @param scanned finds literals in text that came from a scanner
 */
@SuppressWarnings("ArrayRecordComponent") // read at every hit; nobody else holds the array
public record LintPlan(
    Vocabulary vocabulary,
    List<CompiledRule> rules,
    int[][] owners,
    LiteralAutomaton plain,
    LiteralAutomaton scanned,
    CompletenessPlan completeness) {
  public LintPlan {
    rules = List.copyOf(rules);
  }

  @Override
  public String toString() {
    return "LintPlan[" + rules.size() + " rules]";
  }
}
