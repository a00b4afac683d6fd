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

  private static final int PHRASE = 5;
  private static final int RELATIVE = 8;

  private final Words words;
  private final VerbPhrases verbs;

  Dependents(Words words) {
    this.words = words;
    this.verbs = new VerbPhrases(words);
  }

  /**
   * Where to go on before the noun, if it is no subject of what begins at {@code from}.
   *
   * @param added whether a conjunction or a comma stands between: an object right before may be the
   *     subject, {@code found her rude}
   */
  int start(int noun, int from, boolean added) {
    int start = added ? subordinator(noun, from) : NONE;
    if (start == NONE) {
      start = preposition(noun);
    }
    if (start == NONE) {
      start = comparison(noun);
    }
    if (start == NONE) {
      start = added ? verbs.object(noun, from) : verbs.name(noun);
    }
    if (start == NONE && added) {
      start = listed(noun);
    }
    if (start == NONE) {
      start = relative(noun);
    }
    return start == NONE ? apposition(noun, noun, from) : start;
  }

  /** {@code finds her sharp and}: what follows is what she is found to be, and not hers. */
  boolean isFound(int her, int from) {
    return verbs.isComplemented(her, NONE, from);
  }

  /** The preposition that the noun depends on. */
  int preposition(int noun) {
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
              || words.in(i, WordList.FILLER) && words.in(i - 1, WordList.DETERMINER)
              || words.is(i, "previous", "other");
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
    boolean people =
        words.isPronoun(noun)
            ? words.is(of - 1, "pair", "lot") || isTheirShare(of - 1)
            : words.in(of - 1, WordList.SHARE);
    return words.is(of, "of") && people && !words.in(of - 2, WordList.PREPOSITION);
  }

  /** {@code The rest of them}, {@code the two of them}: people, where {@code one} may be a dog. */
  private boolean isTheirShare(int share) {
    return words.is(share - 1, "the")
        && (words.is(share, "rest") || words.in(share, WordList.SHARE) && !words.is(share, "one"));
  }

  /** {@code to say mum is defensive}: the noun begins a clause, and belongs to no preposition. */
  private boolean isInfinitive(int to, int noun) {
    return words.is(to, "to")
        && to + 1 < noun
        && words.in(to + 1, WordList.SAY)
        && words.in(noun + 1, WordList.COPULA);
  }

  /**
   * The first {@code as} of {@code as good as a parent}, with whom somebody is only compared; what
   * a clause begins with, {@code as Mum is}, compares nobody.
   */
  private int comparison(int noun) {
    for (int as = noun - 1;
        as > 1 && noun - as <= Words.PREMODIFIERS && words.isJoined(as + 1);
        as--) {
      if (words.is(as, "as") && !words.in(noun + 1, WordList.COPULA)) {
        int first = as - 1;
        while (first > 0 && as - first <= Words.PREMODIFIERS && words.isJoined(first + 1)) {
          if (words.is(first, "as") || words.is(first, "same", "such")) {
            return first;
          }
          first--;
        }
      }
    }
    return NONE;
  }

  /**
   * The preposition of two things that hang on it together, {@code for vapes and a phone and is}.
   */
  private int listed(int noun) {
    int article = verbs.article(noun);
    int and = (article == NONE ? noun : article) - 1;
    boolean together =
        words.is(and, "and", "or")
            && words.gap(and) == 0
            && words.isJoined(and + 1)
            && !words.in(noun + 1, WordList.COPULA);
    return together ? preposition(and - 1) : NONE;
  }

  /**
   * The word that makes the noun's clause depend on another, {@code when} or {@code because}; but
   * {@code since he is lazy and rude} goes on, and in {@code as I said before she is} it is an
   * adverb. {@code Now} is one of them within a sentence, {@code tired now Mum is away}.
   */
  private int subordinator(int noun, int from) {
    int first = noun;
    while (words.in(first - 1, WordList.DETERMINER) || words.isName(first - 1)) {
      first--;
    }
    int when = first - 1;
    boolean depends =
        first > 1
            && words.isJoined(first)
            && (words.in(when, WordList.SUBORDINATOR) && !isSaidBefore(when)
                || words.is(when, "now") && words.isJoined(when));
    return depends && !verbs.isCoordinated(noun, from) ? first - 1 : NONE;
  }

  /** {@code As I have said before}, where nothing begins with the last word. */
  private boolean isSaidBefore(int when) {
    return words.is(when, "before") && words.in(when - 1, WordList.SAY);
  }

  /**
   * The {@code who} of a clause that ends with the noun, and so tells more of whom the sentence
   * goes on about: {@code the worker who had the case is}.
   */
  int relative(int noun) {
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
   * @param after the last word of it that is known
   * @param from where what is said begins, before which a comma ends it
   */
  int apposition(int noun, int after, int from) {
    boolean ends = false;
    for (int at = after + 1; at <= from; at++) {
      ends |= words.isComma(at);
    }
    int at = noun - 1;
    while (at > 1
        && noun - at <= Words.PREMODIFIERS
        && words.isJoined(at + 1)
        && !words.isArticle(at)) {
      at--;
    }
    return ends && words.isArticle(at) && words.isComma(at) ? at : NONE;
  }
}
