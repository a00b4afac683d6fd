package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which phrases of a program can begin with which word, so that at most tokens none is tried, and
 * at the others only those that may match. Immutable.
 */
final class EntryIndex {

  /** Tells what a phrase can begin with. */
  interface FirstWords {
    /** Adds the vocabulary numbers to {@code first}; true if it can begin with other tokens too. */
    boolean collect(int phrase, BitSet first);
  }

  private final BitSet known = new BitSet();
  private final int[] ids;
  private final int[][] phrasesById;
  private final int[] phrasesAnywhere;

  /** Indexes the phrases numbered from 0 to {@code count}, exclusive. */
  EntryIndex(int count, FirstWords words) {
    Map<Integer, List<Integer>> byId = new TreeMap<>();
    List<Integer> anywhere = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int phrase = i;
      BitSet first = new BitSet();
      if (words.collect(phrase, first)) {
        anywhere.add(phrase);
        byId.values().forEach(list -> list.add(phrase));
      } else {
        first.stream()
            .forEach(id -> byId.computeIfAbsent(id, any -> new ArrayList<>(anywhere)).add(phrase));
      }
    }
    ids = byId.keySet().stream().mapToInt(Integer::intValue).toArray();
    phrasesById = byId.values().stream().map(EntryIndex::toArray).toArray(int[][]::new);
    phrasesAnywhere = toArray(anywhere);
    for (int id : ids) {
      known.set(id);
    }
  }

  /** The phrases that a token with this vocabulary number can begin, in their order. */
  int[] at(int id) {
    return known.get(id) ? phrasesById[Arrays.binarySearch(ids, id)] : phrasesAnywhere;
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
