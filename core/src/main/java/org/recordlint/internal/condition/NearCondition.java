package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.PhraseProgram;

/**
 * Words that must, or must not, stand near the match.
 *
 * @param place where
 */
public record NearCondition(PhraseProgram phrases, Place place) implements Condition {

  /** Where the words must stand. */
  public enum Place {
    /** In the match's own sentence. */
    SENTENCE,
    /** There or in the two sentences before: {@code Found with men. Brought in. Up for it.} */
    SENTENCE_OR_BEFORE,
    /** Nowhere in the match's own sentence. */
    NOWHERE
  }

  @Override
  public String name() {
    return place == Place.NOWHERE ? "not near" : "near";
  }

  @Override
  public Cost cost() {
    return Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    boolean found =
        stands(candidate, sentence)
            || place == Place.SENTENCE_OR_BEFORE && standsBefore(candidate, sentence);
    if (found != (place == Place.NOWHERE)) {
      return Verdict.HOLDS;
    }
    return new Verdict.Silenced(
        switch (place) {
          case SENTENCE -> "the sentence lacks words the rule needs";
          case SENTENCE_OR_BEFORE -> "the sentence and the two before lack words the rule needs";
          case NOWHERE -> "the sentence has words that the rule excludes";
        });
  }

  private boolean standsBefore(Candidate candidate, Sentence sentence) {
    Sentence previous = sentence.previous();
    return previous != null
        && (stands(candidate, previous) || stands(candidate, previous.previous()));
  }

  private boolean stands(Candidate candidate, Sentence sentence) {
    return sentence != null && !candidate.reading().matches(phrases, sentence).isEmpty();
  }
}
