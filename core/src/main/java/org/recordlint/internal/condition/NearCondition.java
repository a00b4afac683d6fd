package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.PhraseProgram;

/**
 * Words that must, or must not, stand near the match.
 *
 * @param place where
 */
public record NearCondition(PhraseProgram phrases, Place place) implements Condition {

  /** How many letters a page has: some 350 words. */
  private static final int PAGE = 2_000;

  /** Where the words must stand. */
  public enum Place {
    /** In the match's own sentence. */
    SENTENCE,
    /** There or in the two sentences before: {@code Found with men. Brought in. Up for it.} */
    SENTENCE_OR_BEFORE,
    /**
     * Within a page, before or after the match. A record that tells an age, or is too short for
     * what it lacks to say anything, needs none; a long one needs two different words.
     */
    PAGE,
    /** Nowhere in the match's own sentence. */
    NOWHERE
  }

  @Override
  public String name() {
    return switch (place) {
      case SENTENCE, SENTENCE_OR_BEFORE -> "near";
      case PAGE -> "on page";
      case NOWHERE -> "not near";
    };
  }

  @Override
  public Cost cost() {
    return place == Place.PAGE ? Cost.NEIGHBOURS : Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    boolean found =
        switch (place) {
          case SENTENCE, NOWHERE -> stands(candidate, candidate.sentence());
          case SENTENCE_OR_BEFORE -> standsHereOrBefore(candidate, candidate.sentence());
          case PAGE -> standsOnPage(candidate);
        };
    if (found != (place == Place.NOWHERE)) {
      return Verdict.HOLDS;
    }
    return new Verdict.Silenced(
        switch (place) {
          case SENTENCE -> "the sentence lacks words the rule needs";
          case SENTENCE_OR_BEFORE -> "the sentence and the two before lack words the rule needs";
          case PAGE -> "too few of the words by which the rule knows its kind of record are near";
          case NOWHERE -> "the sentence has words that the rule excludes";
        });
  }

  private boolean standsHereOrBefore(Candidate candidate, Sentence sentence) {
    Sentence previous = sentence.previous();
    return stands(candidate, sentence)
        || previous != null
            && (stands(candidate, previous) || stands(candidate, previous.previous()));
  }

  private boolean standsOnPage(Candidate candidate) {
    Reading reading = candidate.reading();
    RecordFacts facts = reading.facts();
    int different = facts.signsToExpect();
    return different == 0
        || facts.age().isPresent()
        || reading.signs(phrases).stand(reading, candidate.sentence().span(), PAGE, different);
  }

  private boolean stands(Candidate candidate, Sentence sentence) {
    return sentence != null && !candidate.reading().matches(phrases, sentence).isEmpty();
  }
}
