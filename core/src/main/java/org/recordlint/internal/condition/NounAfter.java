package org.recordlint.internal.condition;

import java.util.Set;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/**
 * Finds what an adjective's noun names if it stands after the adjective: {@code hostile mother},
 * {@code hostile and rude man}, {@code so hostile a family}, {@code how hostile they are}.
 * Immutable and thread-safe.
 */
final class NounAfter {

  private static final int NOUN_RUN = 4;
  private static final int LIST_RUN = 8;
  private static final int LAST_AGE_OF_A_CHILD = 17;
  private static final Set<String> AGES = Set.of("year", "yr", "yrs", "yo", "y");

  /** Before an adjective they let its noun come with an article. */
  private static final Set<String> DEGREES = Set.of("so", "as", "how", "too");

  /** Before an adjective they let its clause come after it. */
  private static final Set<String> QUESTIONS = Set.of("how", "however");

  private final Naming naming;
  private final NounRole role;

  NounAfter(Naming naming) {
    this.naming = naming;
    this.role = new NounRole(naming);
  }

  /**
   * What the noun after an adjective from {@code from} to {@code to} names; {@code NOBODY} if no
   * noun follows.
   */
  Target find(Sentence sentence, int from, int to) {
    Tokens tokens = sentence.tokens();
    if (from > 0
        && to < tokens.size()
        && DEGREES.contains(tokens.term(from - 1))
        && (tokens.term(to).equals("a") || tokens.term(to).equals("an"))) {
      return run(sentence, to + 1);
    }
    if (from > 0 && QUESTIONS.contains(tokens.term(from - 1))) {
      Target told = clauseAfter(sentence, to);
      if (told != Target.NOBODY) {
        return told;
      }
    }
    boolean moved =
        from > 0
            && naming.has("conjunction", tokens, from - 1)
            && to < tokens.size()
            && tokens.gap(to) == 0
            && naming.has("person", tokens, to);
    return moved ? clauseAfter(sentence, to) : run(sentence, to);
  }

  /**
   * The subject of the clause that an adjective was moved before: {@code how hostile they are},
   * {@code but hostile they remain}.
   */
  private Target clauseAfter(Sentence sentence, int to) {
    Tokens tokens = sentence.tokens();
    for (int i = to; i + 1 < tokens.size() && i < to + NOUN_RUN; i++) {
      Target named = naming.named(sentence, i);
      if (named != null && naming.has("copula", tokens, i + 1)) {
        return named;
      }
      if (!naming.has("determiner", tokens, i)) {
        break;
      }
    }
    return Target.NOBODY;
  }

  private Target run(Sentence sentence, int to) {
    Tokens tokens = sentence.tokens();
    Target found = Target.NOBODY;
    for (int i = to; i < tokens.size() && i < to + NOUN_RUN; i++) {
      int gap = tokens.gap(i);
      boolean list = naming.isListGap(tokens, i);
      if ((gap & (Gaps.BREAKS_CLAUSE | Gaps.OPEN | Gaps.CLOSE | Gaps.PLUS | Gaps.QUOTE)) != 0
          || found != Target.NOBODY && list
          || naming.isPronoun(tokens, i)
          || role.isRound(tokens, i)
          || isCount(tokens, i)) {
        break;
      }
      if (isAge(tokens, i)) {
        return Target.CHILD;
      }
      if (list) {
        return listedNoun(sentence, i);
      }
      if ((gap & Gaps.HYPHEN) != 0 && tokens.term(i).equals("looking")) {
        continue;
      }
      Target named = naming.named(sentence, i);
      boolean known = found != Target.NOBODY && found != Target.UNKNOWN;
      if (named != null) {
        found = named;
      } else if (found == Target.NOBODY && role.isModifier(sentence, i, to)) {
        found = Target.UNKNOWN;
      } else if (known
          || isVerbBefore(tokens, i)
          || naming.isFunction(tokens, i)
          || Naming.looksLikeVerbOrAdverb(tokens.term(i))) {
        break;
      } else {
        found = Target.UNKNOWN;
      }
    }
    return found;
  }

  /** {@code means we are}, {@code cost the placement}: no noun stands right before an article. */
  private boolean isVerbBefore(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.gap(i + 1) == 0
        && (naming.has("determiner", tokens, i + 1) && !tokens.term(i + 1).equals("'s")
            || NounRole.isNominative(tokens, i + 1));
  }

  /** {@code 14-year-old}, {@code 9 yo}: somebody of that age. */
  private static boolean isAge(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.is(i, Tokens.NUMERIC)
        && AGES.contains(tokens.term(i + 1))
        && tokens.term(i).length() <= 2
        && tokens.term(i).chars().allMatch(Character::isDigit)
        && Integer.parseInt(tokens.term(i)) <= LAST_AGE_OF_A_CHILD;
  }

  /** {@code x 2 hrs}, {@code x3}: how often or how long. */
  private static boolean isCount(Tokens tokens, int i) {
    String term = tokens.term(i);
    return term.startsWith("x")
        && (term.length() == 1 || term.length() == 2 && Character.isDigit(term.charAt(1)));
  }

  /**
   * The noun at the end of a list of adjectives, {@code hostile and rude man}; {@code NOBODY} if a
   * verb comes before it, or none comes soon.
   */
  private Target listedNoun(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    for (int i = from; i < tokens.size() && i < from + LIST_RUN; i++) {
      boolean listGap = naming.isListGap(tokens, i);
      if (!listGap && (tokens.gap(i) & Gaps.BREAKS_PHRASE) != 0 || naming.isPronoun(tokens, i)) {
        return Target.NOBODY;
      }
      if (naming.has("conjunction", tokens, i)) {
        continue;
      }
      if (tokens.term(i).equals("so") && (tokens.gap(i) & Gaps.COMMA) != 0
          || i == from && naming.has("determiner", tokens, i)
          || i + 1 < tokens.size() && naming.has("determiner", tokens, i + 1)) {
        return Target.NOBODY;
      }
      boolean joined = (tokens.gap(i + 1) & Gaps.HYPHEN) != 0;
      if (i > from && !listGap && !joined && naming.named(sentence, i) != null) {
        return tokens.is(i, Tokens.CAPITALISED) && !tokens.is(i, Tokens.UPPER)
            ? Target.NOBODY
            : naming.named(sentence, i);
      }
      boolean hyphened =
          (tokens.gap(i) & Gaps.HYPHEN) != 0 || (tokens.gap(i + 1) & Gaps.HYPHEN) != 0;
      boolean adjective =
          hyphened
              || naming.has("filler", tokens, i)
              || !naming.isFunction(tokens, i) && !Naming.looksLikeVerbInList(tokens.term(i));
      if (!adjective) {
        return Target.NOBODY;
      }
    }
    return Target.NOBODY;
  }
}
