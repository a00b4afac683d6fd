package org.recordlint.internal.condition;

import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.Match;

/**
 * A match with all that a condition may look at.
 *
 * @param reading the record it stands in
 */
public record Candidate(Reading reading, Sentence sentence, Match match) {

  /** The words to flag, as offsets into the plain text. */
  public Span span() {
    return new Span(
        sentence.tokens().start(match.markFrom()), sentence.tokens().end(match.markTo() - 1));
  }

  @Override
  public String toString() {
    return "Candidate" + span();
  }
}
