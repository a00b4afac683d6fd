package org.recordlint.internal.condition;

import java.util.Set;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;

/**
 * Whether a noun is the object or the predicate of a verb before it, as in "loves <i>horses</i> and
 * is rude", and so not the subject of what follows. Immutable and thread-safe.
 */
final class VerbObjects {

  private static final int PREMODIFIERS = 3;

  private static final Set<String> SAID =
      Set.of("said", "says", "thinks", "thought", "feels", "felt", "believes", "believed");

  private final Naming naming;

  VerbObjects(Naming naming) {
    this.naming = naming;
  }

  /**
   * Whether {@code and was} follows the noun, which is then no subject: "answered the door and was
   * rude".
   */
  boolean isObject(Tokens tokens, int noun) {
    int at = noun + 1;
    while (at < tokens.size() && at - noun <= PREMODIFIERS && !naming.isFunction(tokens, at)) {
      at++;
    }
    return at + 1 < tokens.size()
        && (tokens.gap(at) & Gaps.BREAKS_CLAUSE) == 0
        && tokens.term(at).equals("and")
        && naming.has("copula", tokens, at + 1);
  }

  /**
   * The verb of which {@code noun} is the predicate, as in "has a temper and is rude", "is hard
   * work and rude", where the noun is not the subject of what follows; or -1.
   */
  int predicateVerb(Tokens tokens, int noun) {
    int at = beforeArticle(tokens, noun);
    if (at < 0) {
      at = noun;
      while (at > 0 && noun - at < PREMODIFIERS && !naming.isFunction(tokens, at - 1)) {
        at--;
      }
    }
    return at > 1 && naming.has("copula", tokens, at - 1) ? at - 1 : -1;
  }

  /**
   * The verb right before {@code noun} and its article, of which it is the object and no subject:
   * {@code loves horses and}, {@code gave her account, and}; or -1.
   */
  int objectVerb(Tokens tokens, int noun) {
    if (NounRole.isNominative(tokens, noun)) {
      return -1;
    }
    int article = beforeArticle(tokens, noun);
    int verb = (article < 0 ? noun : article) - 1;
    boolean joined = verb > 0 && (tokens.gap(verb + 1) & Gaps.BREAKS_PHRASE) == 0;
    return joined && isVerb(tokens, verb) && !bringsClause(tokens, verb, noun) ? verb : -1;
  }

  /** {@code said her boss}: whom somebody speaks of is the subject of what was said. */
  private boolean bringsClause(Tokens tokens, int verb, int noun) {
    return SAID.contains(tokens.term(verb))
        && (naming.has("professional", tokens, noun)
            || naming.has("child", tokens, noun)
            || naming.has("parent", tokens, noun)
            || naming.has("relative", tokens, noun));
  }

  private boolean isVerb(Tokens tokens, int i) {
    String term = tokens.term(i);
    if (naming.isFunction(tokens, i) && !naming.has("past", tokens, i)) {
      return false;
    }
    boolean present =
        term.endsWith("s")
            && !term.endsWith("ss")
            && (naming.isPronoun(tokens, i - 1)
                || naming.isName(tokens, i - 1)
                || naming.has("conjunction", tokens, i - 1)
                || (tokens.gap(i) & Gaps.COMMA) != 0);
    return naming.has("past", tokens, i) || term.endsWith("ed") || term.endsWith("ing") || present;
  }

  /** {@code is not attending school and is}: what the verb right before it does something to. */
  boolean isBareObject(Tokens tokens, int noun) {
    return noun > 0
        && noun + 2 < tokens.size()
        && tokens.term(noun + 1).equals("and")
        && naming.has("copula", tokens, noun + 2)
        && tokens.gap(noun) == 0
        && (tokens.term(noun - 1).endsWith("ing") || tokens.term(noun - 1).endsWith("ed"));
  }

  /** What somebody is called with an article, {@code was a proper little mother and}. */
  boolean isCalled(Tokens tokens, int noun) {
    int at = beforeArticle(tokens, noun);
    return at > 0
        && (tokens.term(at).equals("a")
            || tokens.term(at).equals("an")
            || tokens.term(at).equals("the"));
  }

  /** The article of {@code a shouter}, which tells what somebody is and not who; or -1. */
  int indefinite(Tokens tokens, int noun) {
    for (int at = noun - 1; at >= 0 && noun - at <= PREMODIFIERS; at--) {
      if ((tokens.gap(at + 1) & Gaps.BREAKS_PHRASE) != 0) {
        return -1;
      }
      if (tokens.term(at).equals("a") || tokens.term(at).equals("an")) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The article before {@code noun} and the words between, if it has one and is not the first; or
   * -1.
   */
  int beforeArticle(Tokens tokens, int noun) {
    int at = noun - 1;
    while (at > 0
        && noun - at <= PREMODIFIERS
        && (tokens.gap(at + 1) & Gaps.BREAKS_PHRASE) == 0
        && !naming.has("determiner", tokens, at)) {
      at--;
    }
    boolean article =
        at > 0
            && naming.has("determiner", tokens, at)
            && (tokens.gap(at) & Gaps.BREAKS_PHRASE) == 0;
    return article ? at : -1;
  }
}
