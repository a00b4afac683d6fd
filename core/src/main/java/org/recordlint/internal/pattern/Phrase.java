package org.recordlint.internal.pattern;

import java.util.List;
import java.util.Set;

/** What a phrase means: a tree of words, choices and gaps, before it is compiled. */
public sealed interface Phrase {

  /**
   * One token whose normalised term is among {@code terms}.
   *
   * @param terms folded to lower case, never empty
   * @param letterCase how the token must be written
   * @param tolerant whether misspelt forms count
   */
  record Word(Set<String> terms, LetterCase letterCase, boolean tolerant) implements Phrase {
    public Word {
      terms = Set.copyOf(terms);
    }
  }

  /** One token that begins with {@code prefix}. */
  record Prefix(String prefix) implements Phrase {}

  /** One token of a kind that no list can hold. */
  record Kind(TokenKind kind) implements Phrase {}

  /**
   * What {@code inner} matches, a single token, if it is tagged as one of {@code tags} (Universal
   * Dependencies).
   */
  record Tagged(Phrase inner, Set<String> tags) implements Phrase {
    public Tagged {
      tags = Set.copyOf(tags);
    }
  }

  /** The parts one after another. */
  record Sequence(List<Phrase> parts) implements Phrase {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** Any one of the options. */
  record Choice(List<Phrase> options) implements Phrase {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** The inner phrase or nothing. */
  record Optional(Phrase inner) implements Phrase {}

  /** Up to {@code most} tokens of any kind. */
  record Gap(int most) implements Phrase {}

  /** The part of a match that is flagged. */
  record Marked(Phrase inner) implements Phrase {}

  /**
   * Punctuation between two tokens, as a bit of {@link org.recordlint.internal.analysis.Tokens}.
   */
  record Punctuation(int bit) implements Phrase {}

  /** The beginning or end of a sentence or line. */
  record Edge(boolean start) implements Phrase {}

  /** How a word must be written. */
  enum LetterCase {
    ANY,
    LOWER,
    CAPITALISED,
    UPPER
  }

  /** Kinds of token. */
  enum TokenKind {
    /** Digits or a number word. */
    NUMBER,
    /** A number from 18 to 99. */
    ADULT_AGE,
    /** A number from 0 to 17. */
    CHILD_AGE,
    /** A capitalised word that does not begin a sentence. */
    NAME,
    /** Any word of letters. */
    WORD
  }
}
