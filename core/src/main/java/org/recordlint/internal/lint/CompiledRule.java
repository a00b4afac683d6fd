package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.rule.Rule;

/**
 * A rule about words, ready to run.
 *
 * @param conditions in order of what they cost
 */
record CompiledRule(Rule rule, PhraseProgram program, List<Condition> conditions) {
  CompiledRule {
    conditions = List.copyOf(conditions);
  }
}
