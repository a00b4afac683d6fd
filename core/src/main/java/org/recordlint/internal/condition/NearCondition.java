package org.recordlint.internal.condition;

import org.recordlint.internal.match.PhraseProgram;

/**
 * Words that must, or must not, stand in the same sentence.
 *
 * @param wanted whether they must
 */
public record NearCondition(PhraseProgram phrases, boolean wanted) implements Condition {

  @Override
  public String name() {
    return wanted ? "near" : "not near";
  }

  @Override
  public Cost cost() {
    return Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    boolean found = !candidate.reading().matches(phrases, candidate.sentence()).isEmpty();
    if (found == wanted) {
      return Verdict.HOLDS;
    }
    return new Verdict.Silenced(
        wanted
            ? "the sentence lacks words the rule needs"
            : "the sentence has words that the rule excludes");
  }
}
