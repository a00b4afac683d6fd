package org.recordlint.internal.condition;

import java.util.Set;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;

/**
 * What a noun does in its clause: whether it is the object or the predicate of a verb before it,
 * and so not the subject of what follows. Immutable and thread-safe.
 */
final class NounRole {

  private static final int PREMODIFIERS = 3;
  private static final Set<String> SHARES =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "some",
          "several",
          "most",
          "many",
          "both",
          "all",
          "none",
          "half",
          "few",
          "any",
          "each",
          "number",
          "couple",
          "majority",
          "minority");

  private final Naming naming;

  NounRole(Naming naming) {
    this.naming = naming;
  }

  /** The writer in {@code struck me as}, which goes on about somebody else. */
  boolean isStruckAs(Tokens tokens, int i) {
    return naming.has("recorder", tokens, i)
        && i > 0
        && i + 1 < tokens.size()
        && tokens.term(i + 1).equals("as");
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
   * The verb of which {@code noun} is the predicate, as in "has a temper and is rude", where the
   * noun is not the subject of what follows; or -1.
   */
  int predicateVerb(Tokens tokens, int noun) {
    int at = beforeArticle(tokens, noun);
    return at > 1 && naming.has("copula", tokens, at - 1) ? at - 1 : -1;
  }

  /**
   * {@code two of the governors} are governors, unless {@code by} or another preposition comes
   * before the two.
   */
  boolean isShareOf(Tokens tokens, int of, int noun) {
    return of > 0
        && tokens.term(of).equals("of")
        && SHARES.contains(tokens.term(of - 1))
        && !naming.isPronoun(tokens, noun)
        && (of == 1 || !naming.has("preposition", tokens, of - 2));
  }

  /** {@code to say mum is defensive}: the noun begins a clause, and belongs to no preposition. */
  boolean isInfinitive(Tokens tokens, int to, int noun) {
    return tokens.term(to).equals("to")
        && to + 1 < noun
        && naming.has("say", tokens, to + 1)
        && noun + 1 < tokens.size()
        && naming.has("copula", tokens, noun + 1);
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
