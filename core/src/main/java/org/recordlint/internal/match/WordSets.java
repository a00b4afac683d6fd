package org.recordlint.internal.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Word sets while programs are compiled, the same object for the same words: phrases have most of
 * their words in common, and what is looked into often has to fit a processor's cache. Not
 * thread-safe.
 */
final class WordSets {

  private final Map<WordSet, WordSet> known = new HashMap<>();

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
