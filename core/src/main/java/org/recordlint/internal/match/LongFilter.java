package org.recordlint.internal.match;

import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Tells of most long keys that they are not in a set, with a bit for each hash (Bloom, <a
 * href="https://doi.org/10.1145/362686.362692">Space/time trade-offs in hash coding with allowable
 * errors</a>, 1970, with one hash): an eighth of what a {@link LongTable} of them takes, so that
 * asking for keys that are seldom there need not wait for memory. Immutable.
 */
final class LongFilter {

  /** So many bits for each key at least: one in eight keys or fewer is let through wrongly. */
  private static final int BITS_FOR_EACH = 8;

  /** The logarithm of how many bits a long has. */
  private static final int LONG_BITS = 6;

  /** A multiplier after Fibonacci, which spreads keys that follow one another. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] bits;
  private final int shift;

  /** A filter that lets these keys through. */
  LongFilter(long[] keys) {
    int size = LONG_BITS;
    while (1L << size < (long) BITS_FOR_EACH * keys.length) {
      size++;
    }
    bits = new long[1 << size - LONG_BITS];
    shift = Long.SIZE - size;
    for (long key : keys) {
      int bit = bit(key);
      bits[bit >>> LONG_BITS] |= 1L << bit;
    }
  }

  LongFilter(SnapshotReader from) {
    bits = from.longs();
    shift = Long.SIZE - LONG_BITS - Integer.numberOfTrailingZeros(bits.length);
  }

  void write(SnapshotWriter to) {
    to.longs(bits);
  }

  /** Whether the set may have the key. */
  boolean mayHave(long key) {
    int bit = bit(key);
    return (bits[bit >>> LONG_BITS] & 1L << bit) != 0;
  }

  private int bit(long key) {
    return (int) (key * SPREAD >>> shift);
  }
}
