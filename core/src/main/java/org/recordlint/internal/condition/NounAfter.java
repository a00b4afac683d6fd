package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;

/**
 * What an adjective's noun names if it stands after the adjective: {@code hostile mother}, {@code
 * hostile and rude man}, {@code so hostile a family}, {@code how hostile they are}. Immutable.
 */
final class NounAfter {

  private static final int NOUN_RUN = 4;
  private static final int LIST_RUN = 8;
  private static final int LAST_AGE_OF_A_CHILD = 17;
  private static final int ENDS =
      Gaps.BREAKS_CLAUSE | Gaps.OPEN | Gaps.CLOSE | Gaps.PLUS | Gaps.QUOTE;

  private final Words words;

  NounAfter(Words words) {
    this.words = words;
  }

  /**
   * What the noun after an adjective from {@code from} to {@code to} names; {@code NOBODY} if no
   * noun follows.
   */
  Target find(int from, int to) {
    boolean question = words.is(from - 1, "how", "however");
    boolean degree = words.is(from - 1, "how", "so") || words.is(from - 1, "as", "too");
    if (degree && words.isArticle(to)) {
      return run(to, to + 1);
    }
    boolean moved =
        words.in(from - 1, WordList.CONJUNCTION)
            && words.gap(to) == 0
            && words.in(to, WordList.PERSON);
    Target told = question || moved ? clauseAfter(to) : Target.NOBODY;
    return moved || told != Target.NOBODY ? told : run(from, to);
  }

  /**
   * The subject of the clause that an adjective was moved before: {@code how hostile they are},
   * {@code but hostile they remain}.
   */
  private Target clauseAfter(int to) {
    for (int i = to; i < to + NOUN_RUN; i++) {
      if (words.names(i) && words.in(i + 1, WordList.COPULA)) {
        return words.named(i);
      }
      if (!words.in(i, WordList.DETERMINER)) {
        break;
      }
    }
    return Target.NOBODY;
  }

  /** {@code sort of}, {@code pair of}: what follows tells of what. */
  boolean isKind(int i) {
    return words.is(i + 1, "of") && (words.is(i, "sort", "type") || words.is(i, "kind", "pair"));
  }

  private Target run(int from, int to) {
    Target found = Target.NOBODY;
    for (int i = to; i < words.size() && i < to + NOUN_RUN; i++) {
      boolean list = words.isAdded(i);
      if ((words.gap(i) & ENDS) != 0
          || found != Target.NOBODY && list
          || words.isPronoun(i)
          || isCount(i)
          || found == Target.THING && words.is(i, "home")) {
        break;
      }
      if (isChildsAge(i)) {
        return Target.CHILD;
      }
      if (list) {
        return listed(i, isPredicate(from));
      }
      if ((words.gap(i) & Gaps.HYPHEN) != 0 && words.is(i, "looking")) {
        continue;
      }
      if (isKind(i)) {
        return run(from, words.isArticle(i + 2) ? i + 3 : i + 2);
      }
      boolean known = found != Target.NOBODY && found != Target.UNKNOWN;
      if (words.names(i)) {
        found = words.named(i);
        if (found == Target.FAMILY && words.is(i + 1, "from")) {
          return comesFrom(i + 1);
        }
      } else if (found == Target.NOBODY && isModifier(i, from)) {
        found = Target.UNKNOWN;
      } else if (known
          || isVerbBefore(i)
          || words.isFunction(i)
          || words.looksLikeVerbOrAdverb(i)) {
        break;
      } else {
        found = Target.UNKNOWN;
      }
    }
    return found;
  }

  /** {@code a hostile reply from the agent} is the agent's. */
  private Target comesFrom(int from) {
    Target named = run(from, words.in(from + 1, WordList.DETERMINER) ? from + 2 : from + 1);
    return named == Target.PROFESSIONAL || named == Target.ANIMAL ? named : Target.FAMILY;
  }

  /**
   * Whether a word between an adjective and a thing only tells more of the thing: {@code aggressive
   * reading target}, {@code her challenging second year}; after an article a word in -ing does so
   * before any noun, {@code an aggressive stretching regime}.
   */
  private boolean isModifier(int i, int adjective) {
    boolean called = words.in(adjective - 1, WordList.DETERMINER);
    boolean participle = called && words.term(i).endsWith("ing");
    boolean modifier =
        participle || words.in(i, WordList.ATTRIBUTIVE) || called && words.in(i, WordList.FILLER);
    return modifier
        && words.isJoined(i + 1)
        && (words.named(i + 1) == Target.THING || participle && words.isDescribing(i + 1));
  }

  /** {@code means we are}, {@code cost the placement}: no noun stands right before an article. */
  private boolean isVerbBefore(int i) {
    return words.gap(i + 1) == 0
        && (words.in(i + 1, WordList.DETERMINER) && !words.is(i + 1, "'s")
            || words.isNominative(i + 1));
  }

  /** {@code 14-year-old}, {@code 9 yo}: somebody of that age. */
  private boolean isChildsAge(int i) {
    boolean years =
        switch (words.term(i + 1)) {
          case "year", "yr", "yrs", "yo", "y" -> true;
          default -> false;
        };
    String age = words.term(i);
    return years
        && words.isNumber(i)
        && age.length() <= 2
        && age.chars().allMatch(Character::isDigit)
        && Integer.parseInt(age) <= LAST_AGE_OF_A_CHILD;
  }

  /** {@code x 2 hrs}, {@code x3}: how often or how long. */
  private boolean isCount(int i) {
    String term = words.term(i);
    return term.startsWith("x")
        && (term.length() == 1 || term.length() == 2 && Character.isDigit(term.charAt(1)));
  }

  /**
   * {@code Mum is prickly and hard work}: a noun that is added tells who Mum is, and is not
   * prickly.
   */
  private boolean isPredicate(int from) {
    int be = from - 1;
    while (words.in(be, WordList.FILLER) && words.isJoined(be + 1)) {
      be--;
    }
    return words.isBe(be) && words.named(be - 1).isSomebody() && words.gap(be) == 0;
  }

  /**
   * The noun at the end of a list of adjectives, {@code hostile and rude man}; {@code NOBODY} if a
   * verb comes before it, or none comes soon.
   *
   * @param predicate whether the list may end with a noun of its own
   */
  private Target listed(int from, boolean predicate) {
    for (int i = from; i < words.size() && i < from + LIST_RUN; i++) {
      boolean added = words.isAdded(i);
      if (!added && !words.isJoined(i) || words.isPronoun(i)) {
        return Target.NOBODY;
      }
      if (words.in(i, WordList.CONJUNCTION)) {
        continue;
      }
      if (i == from && words.in(i, WordList.DETERMINER) || words.in(i + 1, WordList.DETERMINER)) {
        return Target.NOBODY;
      }
      boolean hyphen = ((words.gap(i + 1) | words.gap(i)) & Gaps.HYPHEN) != 0;
      boolean clause =
          words.in(i - 1, WordList.CONJUNCTION) || words.is(i - 1, "so") && words.isAdded(i - 1);
      if (i > from && !hyphen && clause && words.names(i)) {
        return Target.NOBODY;
      }
      if (i > from && !added && !hyphen && words.names(i)) {
        boolean apart = words.isTitleCase(i) || predicate && !words.term(i).endsWith("s");
        return apart ? Target.NOBODY : words.named(i);
      }
      boolean adjective =
          hyphen
              || words.in(i, WordList.FILLER)
              || !words.isFunction(i) && !words.in(i, WordList.PAST) && !looksLikeVerb(i);
      if (!adjective) {
        return Target.NOBODY;
      }
    }
    return Target.NOBODY;
  }

  /** {@code manipulates} goes on with the sentence, {@code rude}, {@code devious} with a list. */
  private boolean looksLikeVerb(int i) {
    String term = words.term(i);
    return words.looksLikeVerbOrAdverb(i)
        || term.endsWith("s") && !term.endsWith("ss") && !term.endsWith("us");
  }
}
