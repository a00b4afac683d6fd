package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * The words are part of a proper name: a run of words written like a name, with an organisation, a
 * law or the like among them, as in {@code Handicapped Children's Pilgrimage Trust}, or with
 * "named" before it; or a surname after a first name that no rule knows as a word, {@code Tevita
 * Moody}.
 */
public final class TitleCondition implements Condition {

  private static final int LONGEST_NAME = 8;

  /** More words between the match and the organisation do not belong together. */
  private static final int LONGEST_BETWEEN = 4;

  private static final Verdict PART = new Verdict.Silenced("part of a name");

  private final Lexicon lexicon;

  public TitleCondition(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  TitleCondition(SnapshotReader from) {
    this(from.shared(Lexicon::new));
  }

  void write(SnapshotWriter to) {
    to.shared(lexicon, Lexicon::write);
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
    if (candidate.reading().facts().bare()) {
      boolean surname = match.markFrom() > 0 && Naming.isTitle(tokens.term(match.markFrom() - 1));
      return surname || isBareTitle(words(candidate), tokens, match) ? PART : Verdict.HOLDS;
    }
    for (int i = match.markFrom(); i < match.markTo(); i++) {
      boolean edge = i == match.markFrom() || i == match.markTo() - 1;
      if (edge ? !isNameWord(tokens, i) : !isPart(tokens, i)) {
        return Verdict.HOLDS;
      }
    }
    if (isSurname(tokens, match)) {
      return PART;
    }
    int from = match.markFrom();
    while (from > 0
        && match.markFrom() - from < LONGEST_NAME
        && isJoined(tokens, from)
        && isPart(tokens, from - 1)) {
      from--;
    }
    if (isGiven(tokens, from)) {
      return PART;
    }
    int to = match.markTo();
    while (to < tokens.size()
        && to - match.markTo() < LONGEST_NAME
        && isJoined(tokens, to)
        && isPart(tokens, to)) {
      to++;
    }
    Words words = words(candidate);
    for (int i = from; i < to; i++) {
      boolean outside = i < match.markFrom() || i >= match.markTo();
      if (outside && isNameWord(tokens, i) && words.in(i, WordList.ORGANISATION)) {
        return PART;
      }
    }
    return Verdict.HOLDS;
  }

  private Words words(Candidate candidate) {
    return Clause.of(candidate.sentence(), lexicon).words();
  }

  /**
   * One word after a name or {@code Mrs}, where what follows is not written with a capital, as in a
   * heading.
   */
  private static boolean isSurname(Tokens tokens, Match match) {
    int i = match.markFrom();
    return match.markTo() == i + 1
        && i > 0
        && (tokens.gap(i) & ~Gaps.STOP) == 0
        && isNameWord(tokens, i - 1)
        && (tokens.id(i - 1) == 0 && tokens.gap(i) == 0 || Naming.isTitle(tokens.term(i - 1)))
        && !(i + 1 < tokens.size() && isJoined(tokens, i + 1) && isNameWord(tokens, i + 1));
  }

  /** A name that the text gives: {@code a band named Stroppy Otters}. */
  private static boolean isGiven(Tokens tokens, int from) {
    return from > 0
        && isJoined(tokens, from)
        && !isNameWord(tokens, from - 1)
        && switch (tokens.term(from - 1)) {
          case "named", "called", "titled", "entitled" -> true;
          default -> false;
        };
  }

  /**
   * Where capitals tell nothing: {@code inter-racial friendship council}, with no word after, or
   * {@code school of oriental studies}.
   */
  private static boolean isBareTitle(Words words, Tokens tokens, Match match) {
    int before = match.markFrom() - 2;
    if (before >= 0
        && tokens.term(before + 1).equals("of")
        && isJoined(tokens, before + 1)
        && isJoined(tokens, before + 2)
        && words.in(before, WordList.ORGANISATION)) {
      return true;
    }
    int from = match.markTo();
    for (int i = from; i < tokens.size() && i <= from + LONGEST_BETWEEN; i++) {
      boolean possessive = tokens.term(i).equals("'s");
      if (!isJoined(tokens, i) || !possessive && words.isFunction(i)) {
        return false;
      }
      if (words.in(i, WordList.BODY)) {
        return i + 1 == tokens.size() || !isJoined(tokens, i + 1) || words.isFunction(i + 1);
      }
    }
    return false;
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
