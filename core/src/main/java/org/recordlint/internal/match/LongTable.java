package org.recordlint.internal.match;

import java.util.Map;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/** Numbers above 0 by long keys, none of which is 0, in a table with open addressing. Immutable. */
final class LongTable {

  /** A multiplier after Fibonacci, which spreads keys that follow one another. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] values;
  private final int shift;

  LongTable(Map<Long, Integer> numbers) {
    int bits = 1;
    while (1 << bits < 2 * numbers.size()) {
      bits++;
    }
    keys = new long[1 << bits];
    values = new int[1 << bits];
    shift = Long.SIZE - bits;
    numbers.forEach(
        (key, value) -> {
          int at = slot(key);
          keys[at] = key;
          values[at] = value;
        });
  }

  LongTable(SnapshotReader from) {
    keys = from.longs();
    values = from.numbers();
    shift = Long.SIZE - Integer.numberOfTrailingZeros(keys.length);
  }

  void write(SnapshotWriter to) {
    to.longs(keys);
    to.numbers(values);
  }

  /** The number under this key, or 0. */
  int get(long key) {
    return values[slot(key)];
  }

  /** Where the key stands, or the free place where it would. */
  private int slot(long key) {
    int at = (int) (key * SPREAD >>> shift);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }
}
