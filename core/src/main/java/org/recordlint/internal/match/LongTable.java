package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.Map;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Numbers by long keys, in a table with open addressing that is small enough for a processor's
 * cache: of a key only 40 hashed bits are kept, beside its number. Another key has the same bits
 * once in a billion times or less, and is then taken for it. Immutable.
 */
public final class LongTable {

  /** Numbers are above 0 and below 2 to the power of this. */
  private static final int VALUE_BITS = 24;

  private static final long VALUE = (1L << VALUE_BITS) - 1;

  /** A multiplier after Fibonacci, which spreads keys that follow one another. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Bits of keys with their numbers; 0 where none is. */
  private final long[] entries;

  private final int shift;
  private final long multiplier;

  /** Makes a table of these. */
  public LongTable(Map<Long, Integer> numbers) {
    int bits = 1;
    while (1 << bits < 2 * numbers.size()) {
      bits++;
    }
    entries = new long[1 << bits];
    shift = Long.SIZE - bits;
    long factor = SPREAD;
    while (!fill(numbers, factor)) {
      Arrays.fill(entries, 0);
      factor += 2;
    }
    multiplier = factor;
  }

  /** Reads a table from a snapshot. */
  public LongTable(SnapshotReader from) {
    entries = from.longs();
    shift = Long.SIZE - Integer.numberOfTrailingZeros(entries.length);
    multiplier = from.longs()[0];
  }

  /** Writes the table for {@link #LongTable(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    to.longs(entries);
    to.longs(new long[] {multiplier});
  }

  /** Puts all keys into the table; false if two of them have the same bits. */
  private boolean fill(Map<Long, Integer> numbers, long factor) {
    for (Map.Entry<Long, Integer> entry : numbers.entrySet()) {
      long hash = entry.getKey() * factor;
      int number = entry.getValue();
      if (number <= 0 || number > VALUE) {
        throw new IllegalStateException("a table takes no number " + number);
      }
      int at = (int) (hash >>> shift);
      while (entries[at] != 0) {
        if (((entries[at] ^ hash) & ~VALUE) == 0) {
          return false;
        }
        at = at + 1 & entries.length - 1;
      }
      entries[at] = hash & ~VALUE | number;
    }
    return true;
  }

  /** The number under this key, or 0. */
  public int get(long key) {
    long hash = key * multiplier;
    int at = (int) (hash >>> shift);
    long entry = entries[at];
    while (entry != 0 && ((entry ^ hash) & ~VALUE) != 0) {
      at = at + 1 & entries.length - 1;
      entry = entries[at];
    }
    return (int) (entry & VALUE);
  }
}
