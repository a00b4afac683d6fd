package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/**
 * What only tells more of whom a sentence goes on about: a clause with {@code who}, a name or an
 * age between commas, a bracket. Immutable and thread-safe.
 */
final class AddedClause {

  private static final int PREMODIFIERS = 3;
  private static final int RELATIVE = 8;

  private final Naming naming;

  AddedClause(Naming naming) {
    this.naming = naming;
  }

  /** The position before the bracket that closes after token {@code i}. */
  static int beforeBracket(Tokens tokens, int i) {
    int at = i;
    while (at > 0 && (tokens.gap(at) & Gaps.OPEN) == 0) {
      at--;
    }
    return at - 1;
  }

  /** {@code Orla, who is eleven, is}: what comes between commas only tells more of her. */
  static boolean isToldMoreOf(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && (tokens.gap(i + 1) & Gaps.COMMA) != 0
        && (tokens.term(i + 1).equals("who")
            || tokens.term(i + 1).equals("aged")
            || tokens.is(i + 1, Tokens.NUMERIC));
  }

  /**
   * The {@code who} of a clause that ends with token {@code i}, and so tells more of whom the
   * sentence goes on about: {@code the worker who had the case is}; or -1.
   */
  int relativeBefore(Tokens tokens, int i) {
    if (naming.isPronoun(tokens, i)) {
      return -1;
    }
    for (int who = i - 2; who > 0 && i - who <= RELATIVE; who--) {
      if ((tokens.gap(who + 2) & Gaps.BREAKS_PHRASE) != 0
          || naming.has("conjunction", tokens, who + 2)
          || naming.has("subordinator", tokens, who + 2)
          || naming.has("say", tokens, who + 1)
          || tokens.term(who + 2).equals("that")) {
        return -1;
      }
      if (tokens.term(who).equals("who")) {
        String verb = tokens.term(who + 1);
        boolean verbal =
            naming.has("past", tokens, who + 1)
                || naming.has("copula", tokens, who + 1)
                || verb.endsWith("ed")
                || verb.endsWith("s") && !naming.isPronoun(tokens, who + 1);
        return verbal && tokens.gap(who + 1) == 0 ? who : -1;
      }
    }
    return -1;
  }

  /**
   * The article of what only tells who somebody is, {@code our agent, a Ms Cole,} or {@code her
   * boss, a man of fifty,}; or -1.
   *
   * @param from where what is said begins, before which a comma ends it
   */
  int appositionBefore(Tokens tokens, int i, int from) {
    boolean ends = false;
    for (int at = i + 1; at <= from; at++) {
      ends |= (tokens.gap(at) & Gaps.COMMA) != 0;
    }
    int at = i - 1;
    while (at > 1
        && i - at <= PREMODIFIERS
        && (tokens.gap(at + 1) & Gaps.BREAKS_PHRASE) == 0
        && !isArticle(tokens, at)) {
      at--;
    }
    return ends && at > 0 && isArticle(tokens, at) && (tokens.gap(at) & Gaps.COMMA) != 0 ? at : -1;
  }

  /**
   * The noun that tells who somebody is, if {@code who} goes on about that: {@code a man of fifty,
   * who}; or null.
   */
  Subject described(Sentence sentence, int who) {
    Tokens tokens = sentence.tokens();
    int at = who - 1;
    while (at > 0
        && who - at <= RELATIVE
        && (tokens.gap(at + 1) & Gaps.BREAKS_CLAUSE) == 0
        && !(isArticle(tokens, at) && (tokens.gap(at) & Gaps.COMMA) != 0)) {
      at--;
    }
    boolean told = (tokens.gap(who) & Gaps.COMMA) != 0 && isArticle(tokens, at);
    for (int i = at + 1; told && i < who && !naming.has("preposition", tokens, i); i++) {
      Target named = naming.named(sentence, i);
      if (named != null && named.isSomebody()) {
        return new Subject(named, i);
      }
    }
    return null;
  }

  private static boolean isArticle(Tokens tokens, int i) {
    return tokens.term(i).equals("a") || tokens.term(i).equals("an");
  }
}
