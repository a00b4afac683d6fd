package org.recordlint.internal.condition;

import java.util.Optional;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;

/**
 * The words are asked and not said: {@code Attention-seeking?} as a sentence by itself, or a
 * question that a verb begins, such as {@code Did she change her account?}. A question with why or
 * how takes the words for true, so it does not count.
 *
 * @param openers words that begin a question which may be answered with no
 */
public record AskedCondition(Optional<PhraseProgram> openers) implements Condition {

  /** Words beside the match in a question that is nothing else: {@code A manipulative child?} */
  private static final int MOST_BESIDE = 2;

  @Override
  public String name() {
    return "asked";
  }

  @Override
  public Cost cost() {
    return Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Tokens tokens = candidate.sentence().tokens();
    if ((tokens.gap(tokens.size()) & Gaps.QUESTION) == 0) {
      return Verdict.HOLDS;
    }
    Match match = candidate.match();
    boolean alone = tokens.size() - (match.to() - match.from()) <= MOST_BESIDE;
    return alone || isOpened(candidate) ? new Verdict.Silenced("asked, not said") : Verdict.HOLDS;
  }

  private boolean isOpened(Candidate candidate) {
    return openers.isPresent()
        && candidate.reading().matches(openers.get(), candidate.sentence()).stream()
            .anyMatch(opener -> opener.from() == 0 && opener.to() <= candidate.match().from());
  }
}
