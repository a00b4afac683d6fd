package org.recordlint.internal.condition;

import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;

/**
 * A longer phrase that means something else and overlaps the match: a law, an offence, an idiom.
 */
public record ExceptionCondition(PhraseProgram exceptions) implements Condition {

  @Override
  public String name() {
    return "exception";
  }

  @Override
  public Cost cost() {
    return Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Match match = candidate.match();
    for (Match exception : candidate.reading().matches(exceptions, candidate.sentence())) {
      if (exception.markFrom() < match.markTo() && match.markFrom() < exception.markTo()) {
        return new Verdict.Silenced("part of a phrase that means something else");
      }
    }
    return Verdict.HOLDS;
  }
}
