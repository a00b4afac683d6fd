package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;

/**
 * Where the part of a sentence begins that a noun belongs to, if the noun hangs on a word before it
 * and so is no subject: a phrase with a preposition, a clause that tells when or why, the object of
 * a verb, what tells more of somebody. Each answer is the position of the word it hangs on, or
 * {@link #NONE}. Immutable.
 */
final class Dependents {

  static final int NONE = -1;

  private static final int PREMODIFIERS = 3;
  private static final int PHRASE = 5;
  private static final int RELATIVE = 8;

  private final Words words;

  Dependents(Words words) {
    this.words = words;
  }

  /**
   * Where to go on before the noun, if it is no subject of what begins at {@code from}.
   *
   * @param added whether a conjunction or a comma stands between: an object right before may be the
   *     subject, {@code found her rude}
   */
  int start(int noun, int from, boolean added) {
    int start = added ? subordinator(noun) : NONE;
    if (start == NONE) {
      start = preposition(noun);
    }
    if (start == NONE && added) {
      start = object(noun);
    }
    if (start == NONE) {
      start = relative(noun);
    }
    return start == NONE ? apposition(noun, from) : start;
  }

  /** The preposition that the noun depends on. */
  private int preposition(int noun) {
    boolean name = words.isName(noun);
    for (int i = noun - 1; i >= 0 && noun - i <= PHRASE; i--) {
      boolean apart = words.endsClause(i + 1) || (words.gap(i + 1) & (Gaps.COMMA | Gaps.OPEN)) != 0;
      if (apart || i + 1 < noun && words.isObjective(noun) || beginsClause(i, noun)) {
        return NONE;
      }
      if (words.in(i, WordList.PREPOSITION)) {
        return isShareOf(i, noun) || isInfinitive(i, noun) ? NONE : i;
      }
      boolean determiner =
          words.in(i, WordList.DETERMINER)
              || words.in(i, WordList.FILLER) && words.in(i - 1, WordList.DETERMINER);
      boolean part =
          words.isCapital(i) && !words.isShouted(i)
              || !name && !words.isFunction(i) && words.named(i) != Target.PERSON;
      if (!determiner && !part || words.in(i, WordList.COPULA) && !words.isPossessive(i)) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * Whether a clause begins between word {@code i} and the noun, which then hangs on no preposition
   * before: {@code head of year says she is}, {@code it was put to Ama that he is}.
   */
  private boolean beginsClause(int i, int noun) {
    boolean that =
        words.is(i, "that")
            && i > 0
            && (words.in(noun + 1, WordList.COPULA) || !words.in(i - 1, WordList.PREPOSITION));
    return that || words.isNominative(noun);
  }

  /**
   * {@code two of the governors} are governors, unless {@code by} or another preposition comes
   * before the two; {@code the pair of them} are people, {@code one of them} may be a dog.
   */
  private boolean isShareOf(int of, int noun) {
    return words.is(of, "of")
        && words.in(of - 1, WordList.SHARE)
        && (!words.isPronoun(noun) || words.is(of - 1, "pair", "lot"))
        && !words.in(of - 2, WordList.PREPOSITION);
  }

  /** {@code to say mum is defensive}: the noun begins a clause, and belongs to no preposition. */
  private boolean isInfinitive(int to, int noun) {
    return words.is(to, "to")
        && to + 1 < noun
        && words.in(to + 1, WordList.SAY)
        && words.in(noun + 1, WordList.COPULA);
  }

  /** The word that makes the noun's clause depend on another, {@code when} or {@code because}. */
  private int subordinator(int noun) {
    int first = noun;
    while (words.in(first - 1, WordList.DETERMINER) || words.isName(first - 1)) {
      first--;
    }
    boolean depends =
        first > 1 && words.in(first - 1, WordList.SUBORDINATOR) && words.isJoined(first);
    return depends ? first - 1 : NONE;
  }

  /**
   * The verb or article that makes the noun an object or a predicate, and no subject of what a
   * conjunction adds: {@code loves horses and}, {@code is hard work and}.
   */
  private int object(int noun) {
    Target named = words.noun(noun);
    int article = article(noun);
    boolean called = words.isArticle(article) || words.is(article, "the");
    int start = NONE;
    if (named == Target.UNKNOWN || named == Target.THING || called) {
      start = predicate(noun, article);
    }
    if (start == NONE) {
      start = verb(noun, article);
    }
    return start == NONE && named == Target.UNKNOWN ? indefinite(noun) : start;
  }

  /** The verb of which the noun is the predicate: "has a temper and", "is hard work and". */
  private int predicate(int noun, int article) {
    int at = article;
    if (at == NONE) {
      at = noun;
      while (at > 0 && noun - at < PREMODIFIERS && !words.isFunction(at - 1)) {
        at--;
      }
      while (at > 1 && words.in(at - 1, WordList.FILLER) && !words.in(at - 1, WordList.COPULA)) {
        at--;
      }
    }
    return at > 1 && words.in(at - 1, WordList.COPULA) ? at - 1 : NONE;
  }

  /** The verb right before the noun and its article, {@code gave her account, and}. */
  private int verb(int noun, int article) {
    int verb = (article == NONE ? noun : article) - 1;
    return verb > 0
            && !words.isNominative(noun)
            && words.isJoined(verb + 1)
            && isVerb(verb)
            && !bringsClause(verb, noun)
        ? verb
        : NONE;
  }

  /** {@code said her boss}: whom somebody speaks of is the subject of what was said. */
  private boolean bringsClause(int verb, int noun) {
    return words.in(verb, WordList.SAY_THAT)
        && switch (words.named(noun)) {
          case PROFESSIONAL, CHILD, PARENT, RELATIVE -> true;
          default -> false;
        };
  }

  private boolean isVerb(int i) {
    if (words.in(i, WordList.PAST)) {
      return true;
    }
    String term = words.term(i);
    boolean present =
        term.endsWith("s")
            && !term.endsWith("ss")
            && (words.isPronoun(i - 1)
                || words.isName(i - 1)
                || words.in(i - 1, WordList.CONJUNCTION)
                || words.isComma(i));
    return !words.isFunction(i) && (term.endsWith("ed") || term.endsWith("ing") || present);
  }

  /** The article of {@code a shouter}, which tells what somebody is and not who. */
  private int indefinite(int noun) {
    for (int at = noun - 1; at >= 0 && noun - at <= PREMODIFIERS; at--) {
      if (!words.isJoined(at + 1)) {
        return NONE;
      }
      if (words.isArticle(at)) {
        return at;
      }
    }
    return NONE;
  }

  /** The article before the noun and the words between, if it has one and is not the first. */
  private int article(int noun) {
    int at = noun - 1;
    while (at > 0
        && noun - at <= PREMODIFIERS
        && words.isJoined(at + 1)
        && !words.in(at, WordList.DETERMINER)) {
      at--;
    }
    return at > 0 && words.in(at, WordList.DETERMINER) && words.isJoined(at) ? at : NONE;
  }

  /**
   * The {@code who} of a clause that ends with the noun, and so tells more of whom the sentence
   * goes on about: {@code the worker who had the case is}.
   */
  private int relative(int noun) {
    if (words.isPronoun(noun)) {
      return NONE;
    }
    for (int who = noun - 2; who > 0 && noun - who <= RELATIVE; who--) {
      if (!words.isJoined(who + 2)
          || words.in(who + 2, WordList.CONJUNCTION)
          || words.in(who + 2, WordList.SUBORDINATOR)
          || words.in(who + 1, WordList.SAY)
          || words.is(who + 2, "that")) {
        return NONE;
      }
      if (words.is(who, "who")) {
        String verb = words.term(who + 1);
        boolean verbal =
            words.in(who + 1, WordList.PAST)
                || words.in(who + 1, WordList.COPULA)
                || verb.endsWith("ed")
                || verb.endsWith("s") && !words.isPronoun(who + 1);
        return verbal && words.gap(who + 1) == 0 ? who : NONE;
      }
    }
    return NONE;
  }

  /**
   * The article of what only tells who somebody is, {@code our agent, a Ms Cole,} or {@code her
   * boss, a man of fifty,}.
   *
   * @param from where what is said begins, before which a comma ends it
   */
  private int apposition(int noun, int from) {
    boolean ends = false;
    for (int at = noun + 1; at <= from; at++) {
      ends |= words.isComma(at);
    }
    int at = noun - 1;
    while (at > 1 && noun - at <= PREMODIFIERS && words.isJoined(at + 1) && !words.isArticle(at)) {
      at--;
    }
    return ends && words.isArticle(at) && words.isComma(at) ? at : NONE;
  }
}
