package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/** What a single token names, by the shared word lists and the way it is written. */
final class Naming {

  private static final int LONGEST_ABBREVIATION = 5;

  private final Lexicon lexicon;

  Naming(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What token {@code i} itself names, or null if it names nobody and nothing we know. */
  Target named(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    int id = tokens.id(i);
    if (lexicon.has("child", id)) {
      return Target.CHILD;
    }
    if (lexicon.has("parent", id)) {
      return Target.PARENT;
    }
    if (lexicon.has("relative", id)) {
      return Target.RELATIVE;
    }
    if (lexicon.has("family", id)) {
      return Target.FAMILY;
    }
    if (lexicon.has("professional", id)) {
      return Target.PROFESSIONAL;
    }
    if (lexicon.has("animal", id)) {
      return Target.ANIMAL;
    }
    if (lexicon.has("recorder", id)) {
      return Target.RECORDER;
    }
    if (lexicon.has("person", id)) {
      return Target.PERSON;
    }
    if (lexicon.has("neuter", id) || lexicon.has("thing", id)) {
      return Target.THING;
    }
    return isName(tokens, i) ? Target.PERSON : null;
  }

  /** Whether a list has the token. */
  boolean has(String list, Tokens tokens, int i) {
    return lexicon.has(list, tokens.id(i));
  }

  boolean isPronoun(Tokens tokens, int i) {
    return has("person", tokens, i) || has("recorder", tokens, i) || has("neuter", tokens, i);
  }

  /** Written like a name, and not a word that only begins a sentence. */
  boolean isName(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.CAPITALISED)
        || !tokens.is(i, Tokens.LETTERS)
        || tokens.is(i, Tokens.UPPER)) {
      return false;
    }
    return tokens.id(i) == 0 || !isFunction(tokens, i) && i > 0;
  }

  /** A small word, a number or a contraction, which names nothing. */
  boolean isFunction(Tokens tokens, int i) {
    return has("preposition", tokens, i)
        || has("determiner", tokens, i)
        || has("copula", tokens, i)
        || has("filler", tokens, i)
        || has("conjunction", tokens, i)
        || tokens.is(i, Tokens.NUMERIC)
        || tokens.term(i).startsWith("'")
        || tokens.term(i).equals("n't");
  }

  /** Written in small letters, or in capitals and too long for an abbreviation. */
  static boolean isOrdinary(Tokens tokens, int i) {
    return tokens.is(i, Tokens.LOWER)
        || tokens.is(i, Tokens.UPPER) && tokens.term(i).length() > LONGEST_ABBREVIATION;
  }

  /** In capitals, and a word all the same: {@code AND}, {@code SHE}. */
  boolean isShouted(Tokens tokens, int i) {
    return tokens.is(i, Tokens.UPPER)
        && (isFunction(tokens, i) || isPronoun(tokens, i) || isOrdinary(tokens, i));
  }

  /** A noun that no list has, standing where a subject stands. */
  boolean isUnknownSubject(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.LETTERS)
        || !isOrdinary(tokens, i)
        || isFunction(tokens, i)
        || looksLikeVerbOrAdverb(tokens.term(i))) {
      return false;
    }
    boolean beforeCopula = i + 1 < tokens.size() && has("copula", tokens, i + 1);
    return beforeCopula || i > 0 && has("determiner", tokens, i - 1);
  }

  static boolean looksLikeVerbOrAdverb(String term) {
    return term.length() > 4
        && (term.endsWith("ing") || term.endsWith("ed") || term.endsWith("ly"));
  }

  /**
   * {@code manipulates} goes on with the sentence, {@code rude} and {@code devious} with a list.
   */
  static boolean looksLikeVerbInList(String term) {
    return looksLikeVerbOrAdverb(term)
        || term.endsWith("s") && !term.endsWith("ss") && !term.endsWith("us");
  }
}
