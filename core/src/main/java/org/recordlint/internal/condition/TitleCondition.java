package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Match;

/**
 * The words are part of a proper name: a run of words written like a name, with an organisation, a
 * law or the like among them, as in {@code Handicapped Children's Pilgrimage Trust}.
 */
public final class TitleCondition implements Condition {

  private static final int LONGEST_NAME = 8;

  private final Naming naming;

  public TitleCondition(Lexicon lexicon) {
    this.naming = new Naming(lexicon);
  }

  @Override
  public String name() {
    return "title";
  }

  @Override
  public Cost cost() {
    return Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Tokens tokens = candidate.sentence().tokens();
    Match match = candidate.match();
    for (int i = match.markFrom(); i < match.markTo(); i++) {
      if (!isNameWord(tokens, i)) {
        return Verdict.HOLDS;
      }
    }
    int from = match.markFrom();
    while (from > 0
        && match.markFrom() - from < LONGEST_NAME
        && isJoined(tokens, from)
        && isPart(tokens, from - 1)) {
      from--;
    }
    int to = match.markTo();
    while (to < tokens.size()
        && to - match.markTo() < LONGEST_NAME
        && isJoined(tokens, to)
        && isPart(tokens, to)) {
      to++;
    }
    for (int i = from; i < to; i++) {
      boolean outside = i < match.markFrom() || i >= match.markTo();
      if (outside && isNameWord(tokens, i) && naming.has("organisation", tokens, i)) {
        return new Verdict.Silenced("part of a name");
      }
    }
    return Verdict.HOLDS;
  }

  private static boolean isNameWord(Tokens tokens, int i) {
    return tokens.is(i, Tokens.CAPITALISED) && !tokens.is(i, Tokens.UPPER);
  }

  /** Names run over "of", "and", "for" and a possessive, too. */
  private static boolean isPart(Tokens tokens, int i) {
    return isNameWord(tokens, i)
        || switch (tokens.term(i)) {
          case "of", "and", "for", "the", "'s", "to", "in" -> true;
          default -> false;
        };
  }

  private static boolean isJoined(Tokens tokens, int i) {
    return (tokens.gap(i) & (Gaps.BREAKS_PHRASE | Gaps.NEWLINE)) == 0;
  }

  @Override
  public String toString() {
    return "TitleCondition";
  }
}
