package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;

/**
 * The words of a sentence: which lists have each, what stands before it, and whom or what it names.
 * Positions before the first and after the last word may be asked for: there is no word. Made once
 * for a sentence. Immutable.
 */
final class Words {

  /** So many words may stand between an article and its noun. */
  static final int PREMODIFIERS = 3;

  private static final int LONGEST_ABBREVIATION = 5;
  private static final int FUNCTION =
      WordList.PREPOSITION.bit()
          | WordList.DETERMINER.bit()
          | WordList.COPULA.bit()
          | WordList.FILLER.bit()
          | WordList.CONJUNCTION.bit();
  private static final int PRONOUN =
      WordList.PERSON.bit() | WordList.RECORDER.bit() | WordList.NEUTER.bit();

  private final Tokens tokens;
  private final int[] lists;
  private final Target[] named;

  Words(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lists = new int[tokens.size()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = lexicon.lists(tokens.id(i));
    }
    this.named = new Target[lists.length];
    for (int i = 0; i < named.length; i++) {
      named[i] = Naming.target(this, i);
    }
  }

  int size() {
    return lists.length;
  }

  /** The word's normalised form; empty where there is none. */
  String term(int i) {
    return exists(i) ? tokens.term(i) : "";
  }

  boolean is(int i, String term) {
    return term(i).equals(term);
  }

  boolean is(int i, String one, String other) {
    return is(i, one) || is(i, other);
  }

  boolean in(int i, WordList list) {
    return (lists(i) & list.bit()) != 0;
  }

  /** The bits of the lists that have the word. */
  int lists(int i) {
    return exists(i) ? lists[i] : 0;
  }

  /** Whether no rule and no list has the word. */
  boolean isUnheardOf(int i) {
    return exists(i) && tokens.id(i) == 0;
  }

  /** What the word names by itself; {@code NOBODY} if it names nobody and nothing we know. */
  Target named(int i) {
    return exists(i) ? named[i] : Target.NOBODY;
  }

  /** The same, where a noun that no list has is {@code UNKNOWN}. */
  Target noun(int i) {
    Target known = named(i);
    return known == Target.NOBODY && Naming.isUnknownSubject(this, i) ? Target.UNKNOWN : known;
  }

  boolean names(int i) {
    return named(i) != Target.NOBODY;
  }

  /** What stands before the word, or after the last, as bits of {@link Gaps}. */
  int gap(int i) {
    return i >= 0 && i <= lists.length ? tokens.gap(i) : 0;
  }

  boolean isComma(int i) {
    return (gap(i) & Gaps.COMMA) != 0;
  }

  /** Whether no punctuation parts the word from the one before. */
  boolean isJoined(int i) {
    return (gap(i) & Gaps.BREAKS_PHRASE) == 0;
  }

  /** Whether one clause ends before the word and another begins. */
  boolean endsClause(int i) {
    return (gap(i) & Gaps.BREAKS_CLAUSE) != 0;
  }

  /** Whether a list or another clause goes on with the word: a comma, a slash, "and". */
  boolean isAdded(int i) {
    return (gap(i) & (Gaps.COMMA | Gaps.SLASH | Gaps.AMPERSAND)) != 0
        || in(i, WordList.CONJUNCTION);
  }

  /** Whether the word is written in one of the ways that {@code shape} has bits for. */
  boolean isWritten(int i, int shape) {
    return exists(i) && tokens.is(i, shape);
  }

  boolean isCapital(int i) {
    return isWritten(i, Tokens.CAPITALISED);
  }

  /** Written with a first letter in capitals, and others in small letters. */
  boolean isTitleCase(int i) {
    return isWritten(i, Tokens.CAPITALISED) && !isWritten(i, Tokens.UPPER);
  }

  boolean isNumber(int i) {
    return isWritten(i, Tokens.NUMERIC);
  }

  boolean isPronoun(int i) {
    return (lists(i) & PRONOUN) != 0;
  }

  /** {@code he}, {@code they}: the subject of a verb, whatever stands before. */
  boolean isNominative(int i) {
    return switch (term(i)) {
      case "he", "she", "they", "i", "we" -> true;
      default -> false;
    };
  }

  /** {@code him}, {@code them}, and {@code her} where it is whom and not whose. */
  boolean isObjective(int i) {
    return switch (term(i)) {
      case "him", "her", "them" ->
          i + 1 >= size() || gap(i + 1) != 0 || isFunction(i + 1) || is(i + 1, "which", "who");
      default -> false;
    };
  }

  /** {@code is}, {@code were}: what somebody or something is stands after it. */
  boolean isBe(int i) {
    return switch (term(i)) {
      case "is", "was", "are", "were", "be", "been", "being", "seems", "seemed", "remains" -> true;
      default -> false;
    };
  }

  boolean isArticle(int i) {
    return is(i, "a", "an");
  }

  /** {@code the men's flat}; after a pronoun it is a verb, {@code he's}. */
  boolean isPossessive(int i) {
    return is(i, "'s") && !isPronoun(i - 1);
  }

  /** A small word, a number or a contraction, which names nothing. */
  boolean isFunction(int i) {
    return (lists(i) & FUNCTION) != 0 || isNumber(i) || term(i).startsWith("'") || is(i, "n't");
  }

  /** Written like a name, and not a word that only begins a sentence. */
  boolean isName(int i) {
    return exists(i) && Naming.isName(this, i);
  }

  /** Written in small letters, or in capitals as other words are, or too long for a code. */
  boolean isOrdinary(int i) {
    return isWritten(i, Tokens.LOWER)
        || isWritten(i, Tokens.UPPER)
            && (term(i).length() > LONGEST_ABBREVIATION
                || isAmongCapitals(i - 1) && isAmongCapitals(i + 1));
  }

  /** A small word in capitals shows that all words are. */
  private boolean isAmongCapitals(int i) {
    return !exists(i) || isWritten(i, Tokens.UPPER) && isWritten(i, Tokens.LETTERS) || is(i, "a");
  }

  /** In capitals, and a word all the same: {@code AND}, {@code SHE}. */
  boolean isShouted(int i) {
    return isWritten(i, Tokens.UPPER) && (isFunction(i) || isPronoun(i) || isOrdinary(i));
  }

  /** A word that names nothing and is no small word, so that it may describe what follows. */
  boolean isDescribing(int i) {
    return isOrdinary(i) && !isFunction(i) && !names(i);
  }

  /** {@code shouted}, {@code badly}: no noun, and as a rule no adjective either. */
  boolean looksLikeVerbOrAdverb(int i) {
    String term = term(i);
    return term.length() > 4
        && (term.endsWith("ing") || term.endsWith("ed") || term.endsWith("ly"));
  }

  private boolean exists(int i) {
    return i >= 0 && i < lists.length;
  }

  @Override
  public String toString() {
    return "Words[" + size() + "]";
  }
}
