package org.recordlint.internal.condition;

import org.recordlint.api.Subject;
import org.recordlint.internal.analysis.Terms;

/** A person's chosen words are never flagged in that person's records. */
public record OwnWordsCondition() implements Condition {

  @Override
  public String name() {
    return "own words";
  }

  @Override
  public Cost cost() {
    return Cost.RECORD;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    var words = candidate.reading().facts().record().subject().ownWords();
    if (words.isEmpty()) {
      return Verdict.HOLDS;
    }
    String written = plain(candidate.span().in(candidate.reading().text().text()));
    for (Subject.OwnWords own : words) {
      if (plain(own.text()).contains(written)) {
        return new Verdict.Silenced("the person chose these words for themselves");
      }
    }
    return Verdict.HOLDS;
  }

  private static String plain(String text) {
    return " " + Terms.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
