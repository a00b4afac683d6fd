package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Which options of a choice can begin with which word, so that of thousands only those are tried
 * that may match. Immutable.
 */
final class EntryIndex {

  private final WordSet words;
  private final int[][] byPlace;
  private final int[] anywhere;

  /**
   * Indexes options.
   *
   * @param options where each option goes on, in order
   * @param first for each option the vocabulary numbers it can begin with; null if it can begin
   *     with any token
   * @param sets makes the set of all words
   */
  EntryIndex(int[] options, List<Set<Integer>> first, WordSets sets) {
    Map<Integer, List<Integer>> byWord = new HashMap<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      int option = options[i];
      if (first.get(i) == null) {
        others.add(option);
        byWord.values().forEach(list -> list.add(option));
      } else {
        for (int word : first.get(i)) {
          byWord.computeIfAbsent(word, any -> new ArrayList<>(others)).add(option);
        }
      }
    }
    words = sets.of(byWord.keySet());
    byPlace = new int[words.places()][];
    Map<List<Integer>, int[]> shared = new HashMap<>();
    byWord.forEach(
        (word, list) ->
            byPlace[words.place(word)] = shared.computeIfAbsent(list, EntryIndex::toArray));
    anywhere = toArray(others);
  }

  EntryIndex(SnapshotReader from) {
    words = from.shared(WordSet::new);
    List<int[]> lists = from.list(SnapshotReader::numbers);
    int[] which = from.numbers();
    byPlace = new int[which.length][];
    for (int i = 0; i < which.length; i++) {
      byPlace[i] = which[i] < 0 ? null : lists.get(which[i]);
    }
    anywhere = from.numbers();
  }

  void write(SnapshotWriter to) {
    to.shared(words, WordSet::write);
    IdentityHashMap<int[], Integer> lists = new IdentityHashMap<>();
    List<int[]> ordered = new ArrayList<>();
    int[] which = new int[byPlace.length];
    for (int i = 0; i < which.length; i++) {
      int[] list = byPlace[i];
      if (list != null && lists.putIfAbsent(list, ordered.size()) == null) {
        ordered.add(list);
      }
      which[i] = list == null ? -1 : lists.get(list);
    }
    to.list(ordered, (list, writer) -> writer.numbers(list));
    to.numbers(which);
    to.numbers(anywhere);
  }

  /** Where the options go on that a token with this vocabulary number can begin, in their order. */
  int[] at(int word) {
    int place = words.place(word);
    return place < 0 ? anywhere : byPlace[place];
  }

  /** Where the options go on that any token can begin, as {@link #at} gives them for it. */
  int[] anywhere() {
    return anywhere;
  }

  /** Adds the words that options can begin with; false if some can begin with other tokens. */
  boolean collect(Set<Integer> first) {
    words.numbers().forEach(first::add);
    return anywhere.length == 0;
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
