package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.List;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/** Many short lists of numbers in two arrays. Immutable. */
final class IntLists {

  /** Where each list begins, and after the last one the end. */
  private final int[] starts;

  private final int[] values;

  private IntLists(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** These lists; null counts as an empty one. */
  static IntLists of(List<int[]> lists) {
    int[] starts = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      int[] list = lists.get(i);
      starts[i + 1] = starts[i] + (list == null ? 0 : list.length);
    }
    int[] values = new int[starts[lists.size()]];
    for (int i = 0; i < lists.size(); i++) {
      int[] list = lists.get(i);
      if (list != null) {
        System.arraycopy(list, 0, values, starts[i], list.length);
      }
    }
    return new IntLists(starts, values);
  }

  IntLists(SnapshotReader from) {
    this(from.numbers(), from.numbers());
  }

  void write(SnapshotWriter to) {
    to.numbers(starts);
    to.numbers(values);
  }

  int size() {
    return starts.length - 1;
  }

  /** How many numbers all lists have together. */
  int places() {
    return values.length;
  }

  /** Where a list begins, for {@link #at}. */
  int start(int list) {
    return starts[list];
  }

  /** Where a list ends. */
  int end(int list) {
    return starts[list + 1];
  }

  int at(int place) {
    return values[place];
  }

  /** Whether a list, which is in rising order, has the number. */
  boolean has(int list, int number) {
    return Arrays.binarySearch(values, starts[list], starts[list + 1], number) >= 0;
  }
}
