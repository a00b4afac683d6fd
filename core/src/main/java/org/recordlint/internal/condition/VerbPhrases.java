package org.recordlint.internal.condition;

/**
 * What a verb has beside its subject: an object, {@code loves horses}, a predicate, {@code is hard
 * work}, what an object is found to be, {@code found Dad rude}. Answers are positions of words, or
 * {@link #NONE}. Immutable.
 */
final class VerbPhrases {

  private static final int NONE = Dependents.NONE;

  private final Words words;

  VerbPhrases(Words words) {
    this.words = words;
  }

  /** Whether a conjunction adds what begins at {@code from} to what the noun's verb says of it. */
  boolean isCoordinated(int noun, int from) {
    return words.in(noun + 1, WordList.COPULA) && isJoinedTo(noun + 2, from);
  }

  /**
   * Whether the words from {@code start} say what somebody is like, and a conjunction adds what
   * begins at {@code from}: {@code very lazy and}.
   */
  private boolean isJoinedTo(int start, int from) {
    int adjective = start;
    while (adjective < from && words.gap(adjective) == 0 && words.in(adjective, WordList.FILLER)) {
      adjective++;
    }
    boolean together =
        adjective < from && words.gap(adjective) == 0 && words.isDescribing(adjective);
    boolean added = false;
    for (int at = adjective + 1; together && at < from; at++) {
      added |= words.isAdded(at);
      together = words.gap(at) == 0 && !words.in(at, WordList.COPULA);
    }
    return together && added;
  }

  /** {@code found the parents pleasant but rude}: said of the object, and not of who found it. */
  boolean isComplemented(int noun, int article, int from) {
    int verb = (article == NONE ? noun : article) - 1;
    boolean finds =
        words.in(verb, WordList.SAY)
            || words.in(verb, WordList.SAY_THAT)
            || words.is(verb, "considered", "considers")
            || words.is(verb, "find", "finds");
    return finds && isJoinedTo(noun + 1, from);
  }

  /** {@code saw Mum, hostile as ever}: what somebody is seen to be. */
  private boolean isSeen(int noun, int article, int from) {
    int verb = (article == NONE ? noun : article) - 1;
    boolean sees =
        switch (words.term(verb)) {
          case "saw", "met", "visited", "found" -> true;
          default -> false;
        };
    return sees && noun + 1 == from && words.isComma(from) && words.named(noun).isSomebody();
  }

  /**
   * The verb or article that makes the noun an object or a predicate, and no subject of what a
   * conjunction adds: {@code loves horses and}, {@code is hard work and}.
   */
  int object(int noun, int from) {
    Target named = words.noun(noun);
    int article = article(noun);
    boolean called = words.isArticle(article) || words.is(article, "the");
    if (isComplemented(noun, article, from) || isSeen(noun, article, from)) {
      return NONE;
    }
    int start = NONE;
    if (named == Target.UNKNOWN || named == Target.THING || called) {
      start = predicate(noun, article);
    }
    if (start == NONE) {
      start = verb(noun, article);
    }
    return start == NONE && named == Target.UNKNOWN ? indefinite(noun) : start;
  }

  /** The verb of a name for somebody that goes on, {@code is a hothead with}. */
  int name(int noun) {
    int article = words.noun(noun) == Target.UNKNOWN ? article(noun) : NONE;
    return words.isArticle(article) && words.isBe(article - 1) ? article - 1 : NONE;
  }

  /** The verb of which the noun is the predicate: "has a temper and", "is quite the mother and". */
  private int predicate(int noun, int article) {
    int at = article;
    if (at == NONE) {
      at = noun;
      while (at > 0 && noun - at < Words.PREMODIFIERS && !words.isFunction(at - 1)) {
        at--;
      }
    }
    while (at > 1 && words.in(at - 1, WordList.FILLER) && !words.in(at - 1, WordList.COPULA)) {
      at--;
    }
    return at > 1 && words.in(at - 1, WordList.COPULA) ? at - 1 : NONE;
  }

  /** The verb right before the noun and its article, {@code gave her account, and}. */
  private int verb(int noun, int article) {
    int verb = beforeReceiver((article == NONE ? noun : article) - 1);
    boolean described = words.isDescribing(verb) && words.isJoined(verb + 1) && !isVerb(verb);
    // "Pays lip service", but not "says lovely manners".
    if (article == NONE && described && !words.in(verb - 1, WordList.SAY)) {
      verb--;
    }
    return (verb > 0 || verb == 0 && article != NONE)
            && !words.isNominative(noun)
            && words.isJoined(verb + 1)
            && !words.in(verb - 1, WordList.DETERMINER)
            && isVerb(verb)
            && !bringsClause(verb, noun)
        ? verb
        : NONE;
  }

  /** {@code gives us the facts}, {@code showed the panel her letters}: the verb, and not "us". */
  private int beforeReceiver(int i) {
    boolean receives =
        switch (words.term(i)) {
          case "us", "me", "him", "her", "them" -> true;
          default -> words.named(i).isSomebody() && !words.isNominative(i);
        };
    if (!receives || !words.isJoined(i) || !words.isJoined(i + 1)) {
      return i;
    }
    int verb = words.in(i - 1, WordList.DETERMINER) ? i - 2 : i - 1;
    return words.in(verb, WordList.GIVE) ? verb : i;
  }

  /** {@code said her boss}: whom somebody speaks of is the subject of what was said. */
  private boolean bringsClause(int verb, int noun) {
    if (words.in(verb, WordList.SAY) && words.is(verb + 1, "that")) {
      return true;
    }
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
    int who = i - 1;
    while (words.isJoined(who + 1) && words.in(who, WordList.FILLER)) {
      who--;
    }
    boolean present =
        term.endsWith("s")
            && !term.endsWith("ss")
            && (i == 0 && !words.named(i).isSomebody()
                || words.named(who).isSomebody()
                || words.isPronoun(who)
                || words.isName(who)
                || words.in(who, WordList.CONJUNCTION)
                || words.isComma(i));
    // "Did not hear", "could play".
    boolean base =
        words.is(i - 1, "not", "n't")
            || words.is(i - 1, "did", "can")
            || words.is(i - 1, "could", "will");
    return !words.isFunction(i)
        && !words.isName(i)
        && (term.endsWith("ed") || term.endsWith("ing") || present || base);
  }

  /** The article of {@code a shouter}, which tells what somebody is and not who. */
  private int indefinite(int noun) {
    for (int at = noun - 1; at >= 0 && noun - at <= Words.PREMODIFIERS; at--) {
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
  int article(int noun) {
    int at = noun - 1;
    while (at > 0
        && noun - at <= Words.PREMODIFIERS
        && words.isJoined(at + 1)
        && !isDeterminer(at)) {
      at--;
    }
    return at > 0 && isDeterminer(at) && words.isJoined(at) ? at : NONE;
  }

  private boolean isDeterminer(int i) {
    return words.in(i, WordList.DETERMINER) || words.is(i, "one");
  }
}
