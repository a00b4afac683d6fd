package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.pattern.Phrase.TokenKind;

/**
 * The words of which one must stand in any match of a phrase, as numbers of the vocabulary; a kind
 * of word has a number below 0. The rarest choice is taken, since where none of them stands the
 * phrase need not be tried.
 *
 * @param share how many of a note's words are likely one of them
 */
record RequiredWords(Set<Integer> numbers, double share) {

  /** How common parts of contractions are, which nobody counted. */
  private static final double CONTRACTED = 0.01;

  /**
   * What {@code phrase} requires, or null if it can match without any certain word.
   *
   * @param vocabulary the numbers of a phrase's word
   */
  static RequiredWords of(Phrase phrase, Function<Phrase.Word, Set<Integer>> vocabulary) {
    if (phrase instanceof Phrase.Word word) {
      return new RequiredWords(
          vocabulary.apply(word), word.terms().stream().mapToDouble(RequiredWords::share).sum());
    }
    if (phrase instanceof Phrase.Kind kind) {
      double share = share(kind.kind());
      return share < 1 ? new RequiredWords(Set.of(number(kind.kind())), share) : null;
    }
    if (phrase instanceof Phrase.Tagged tagged) {
      return of(tagged.inner(), vocabulary);
    }
    if (phrase instanceof Phrase.Marked marked) {
      return of(marked.inner(), vocabulary);
    }
    if (phrase instanceof Phrase.Choice choice) {
      return any(all(choice.options(), vocabulary));
    }
    if (phrase instanceof Phrase.Sequence sequence) {
      return rarest(all(sequence.parts(), vocabulary));
    }
    return null;
  }

  /** The number that stands for a kind of word. */
  static int number(TokenKind kind) {
    return switch (kind) {
      case NUMBER -> -1;
      case ADULT_AGE -> -2;
      case CHILD_AGE -> -3;
      case NAME -> -4;
      case WORD -> -5;
    };
  }

  private static List<RequiredWords> all(
      List<Phrase> parts, Function<Phrase.Word, Set<Integer>> vocabulary) {
    List<RequiredWords> all = new ArrayList<>();
    parts.forEach(part -> all.add(of(part, vocabulary)));
    return all;
  }

  private static RequiredWords rarest(List<RequiredWords> parts) {
    RequiredWords rarest = null;
    for (RequiredWords part : parts) {
      rarest = part != null && (rarest == null || part.share < rarest.share) ? part : rarest;
    }
    return rarest;
  }

  private static RequiredWords any(List<RequiredWords> options) {
    Set<Integer> numbers = new HashSet<>();
    double share = 0;
    for (RequiredWords option : options) {
      if (option == null) {
        return null;
      }
      numbers.addAll(option.numbers);
      share += option.share;
    }
    return new RequiredWords(numbers, share);
  }

  private static double share(String term) {
    return term.indexOf('\'') >= 0 ? CONTRACTED : WordFrequencies.OF_NOTES.of(term);
  }

  /** How many words are of a kind, about; 1 if there are too many to be looked for. */
  private static double share(TokenKind kind) {
    return switch (kind) {
      case ADULT_AGE, CHILD_AGE -> 0.005;
      case NUMBER -> 0.02;
      case NAME -> 0.05;
      case WORD -> 1;
    };
  }
}
