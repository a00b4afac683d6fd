package org.recordlint.internal.lint;

import java.util.Map;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Lexicon;
import org.recordlint.internal.match.Programs;
import org.recordlint.internal.pack.PackBase;

/**
 * Compiled packs with what is needed to compile others on top of them. Nothing of it changes, so
 * that any number of threads may do so.
 *
 * @param text what the packs say
 * @param words of the packs
 * @param plan with every rule
 * @param programs that rules share
 * @param named the conditions that rules may name
 */
record PlanBase(
    PackBase text,
    VocabularyBuilder words,
    LintPlan plan,
    Programs programs,
    Lexicon lexicon,
    Map<String, Condition> named) {

  @Override
  public String toString() {
    return "PlanBase[" + plan + "]";
  }
}
