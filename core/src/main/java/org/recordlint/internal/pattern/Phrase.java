package org.recordlint.internal.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a phrase means: a tree of words, choices and gaps, before it is compiled. */
public sealed interface Phrase {

  /** How many parts a phrase or list may have, so that a pack cannot blow up the engine. */
  int LARGEST = 20_000;

  /** A choice among the phrases; plain words become one word with several terms. */
  static Phrase anyOf(List<Phrase> options) {
    List<Phrase> merged = new ArrayList<>();
    Map<List<Object>, Set<String>> words = new LinkedHashMap<>();
    for (Phrase option : options) {
      if (option instanceof Word word) {
        words
            .computeIfAbsent(
                List.of(word.letterCase(), word.tolerant()), any -> new LinkedHashSet<>())
            .addAll(word.terms());
      } else {
        merged.add(option);
      }
    }
    words.forEach(
        (how, terms) -> merged.add(new Word(terms, (LetterCase) how.get(0), (Boolean) how.get(1))));
    return merged.size() == 1 ? merged.get(0) : new Choice(merged);
  }

  /** How many parts the tree has, counting a list each time that it is named. */
  default int size() {
    return 1;
  }

  /** Whether it matches where no word stands. */
  default boolean canBeEmpty() {
    return false;
  }

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

    @Override
    public int size() {
      return 1 + inner.size();
    }
  }

  /** The parts one after another. */
  record Sequence(List<Phrase> parts) implements Phrase {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public int size() {
      return 1 + parts.stream().mapToInt(Phrase::size).sum();
    }

    @Override
    public boolean canBeEmpty() {
      return parts.stream().allMatch(Phrase::canBeEmpty);
    }
  }

  /** Any one of the options. */
  record Choice(List<Phrase> options) implements Phrase {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public int size() {
      return 1 + options.stream().mapToInt(Phrase::size).sum();
    }

    @Override
    public boolean canBeEmpty() {
      return options.stream().anyMatch(Phrase::canBeEmpty);
    }
  }

  /** The inner phrase or nothing. */
  record Optional(Phrase inner) implements Phrase {
    @Override
    public int size() {
      return 1 + inner.size();
    }

    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

  /** Up to {@code most} tokens of any kind. */
  record Gap(int most) implements Phrase {
    @Override
    public int size() {
      return most;
    }

    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

  /** The part of a match that is flagged. */
  record Marked(Phrase inner) implements Phrase {
    @Override
    public int size() {
      return 1 + inner.size();
    }

    @Override
    public boolean canBeEmpty() {
      return inner.canBeEmpty();
    }
  }

  /** Punctuation between two tokens, as a bit of {@link org.recordlint.internal.analysis.Gaps}. */
  record Punctuation(int bit) implements Phrase {
    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

  /** The beginning or end of a sentence or line. */
  record Edge(boolean start) implements Phrase {
    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

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
    /** A capitalised word, and where a sentence begins one that no phrase speaks of. */
    NAME,
    /** Any word of letters. */
    WORD
  }
}
