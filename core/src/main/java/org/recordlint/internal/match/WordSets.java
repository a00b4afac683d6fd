package org.recordlint.internal.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recordlint.internal.pattern.Phrase;

/**
 * Word sets while programs are compiled, the same object for the same words: phrases have most of
 * their words in common, and what is looked into often has to fit a processor's cache. Not
 * thread-safe.
 */
final class WordSets {

  private final Map<WordSet, WordSet> known = new HashMap<>();

  /** The numbers of words that a list has, which many phrases share. */
  private final IdentityHashMap<Phrase.Word, Set<Integer>> numbers = new IdentityHashMap<>();

  /** The numbers of a word, looked up once. */
  Set<Integer> numbers(Phrase.Word word, Function<Phrase.Word, Set<Integer>> lookUp) {
    return numbers.computeIfAbsent(word, lookUp);
  }

  /** The set of these numbers; null for null. */
  WordSet of(Collection<Integer> numbers) {
    if (numbers == null) {
      return null;
    }
    WordSet set = new WordSet(numbers.stream().mapToInt(Integer::intValue));
    WordSet same = known.putIfAbsent(set, set);
    return same == null ? set : same;
  }
}
