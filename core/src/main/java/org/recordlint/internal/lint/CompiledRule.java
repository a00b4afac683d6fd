package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.rule.Rule;

/**
 * A rule about words, ready to run.
 *
 * @param firstPhrase the number of its first phrase among those of all rules
 * @param phrases how many phrases it has
 * @param conditions in order of what they cost
 */
record CompiledRule(
    Rule rule, PhraseProgram program, int firstPhrase, int phrases, List<Condition> conditions) {
  CompiledRule {
    conditions = List.copyOf(conditions);
  }
}
