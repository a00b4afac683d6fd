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
    boolean collect(int start, BitSet first);
  }

  private final BitSet known = new BitSet();
  private final int[] ids;
  private final int[][] startsById;
  private final int[] startsAnywhere;

  EntryIndex(int[] starts, FirstWords words) {
    Map<Integer, List<Integer>> byId = new TreeMap<>();
    List<Integer> anywhere = new ArrayList<>();
    for (int start : starts) {
      BitSet first = new BitSet();
      if (words.collect(start, first)) {
        anywhere.add(start);
        byId.values().forEach(list -> list.add(start));
      } else {
        first.stream()
            .forEach(id -> byId.computeIfAbsent(id, any -> new ArrayList<>(anywhere)).add(start));
      }
    }
    ids = byId.keySet().stream().mapToInt(Integer::intValue).toArray();
    startsById = byId.values().stream().map(EntryIndex::toArray).toArray(int[][]::new);
    startsAnywhere = toArray(anywhere);
    for (int id : ids) {
      known.set(id);
    }
  }

  /** Where the phrases start that a token with this vocabulary number can begin, in their order. */
  int[] at(int id) {
    return known.get(id) ? startsById[Arrays.binarySearch(ids, id)] : startsAnywhere;
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
