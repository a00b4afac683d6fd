package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * A set of vocabulary numbers, in a table with open addressing: most sets are small, and there are
 * many. Immutable.
 */
final class WordSet {

  /** A multiplier after Fibonacci, which spreads numbers that follow one another. */
  private static final int SPREAD = 0x9E3779B9;

  /** The logarithm of how many bits a long has. */
  private static final int BITS = 6;

  /** Tables with more places are asked only about what a filter lets through. */
  private static final int LARGEST_SMALL = 128;

  private final int[] table;
  private final int shift;

  /**
   * A bit for each number, which many share: of a small set it says at once that most numbers are
   * not in it.
   */
  private final long bits;

  /** Of a set that has nearly all of the {@link #bits}, what says so instead; null for others. */
  private final LongFilter filter;

  /** A set of these numbers; 0, which stands for no word, is left out. */
  WordSet(IntStream numbers) {
    int[] distinct = numbers.filter(number -> number != 0).distinct().sorted().toArray();
    int bits = 1;
    while (1 << bits < 2 * distinct.length) {
      bits++;
    }
    table = new int[1 << bits];
    shift = Integer.SIZE - bits;
    for (int number : distinct) {
      table[slot(number)] = number;
    }
    this.bits = bits(table);
    this.filter = filter(table);
  }

  WordSet(SnapshotReader from) {
    table = from.numbers();
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(table.length);
    this.bits = bits(table);
    this.filter = filter(table);
  }

  private static long bits(int[] table) {
    long bits = 0;
    for (int number : table) {
      bits |= number == 0 ? 0 : sign(number);
    }
    return bits;
  }

  private static LongFilter filter(int[] table) {
    return table.length > LARGEST_SMALL
        ? new LongFilter(IntStream.of(table).filter(number -> number != 0).asLongStream().toArray())
        : null;
  }

  void write(SnapshotWriter to) {
    to.numbers(table);
  }

  /** A sign of each number in the set, by {@link #sign(int)}, all in one. */
  long signs() {
    return bits;
  }

  /** One of 64 signs, each of which many numbers share. */
  static long sign(int number) {
    return 1L << (number * SPREAD >>> Integer.SIZE - BITS);
  }

  boolean has(int number) {
    return mayHave(number) && table[slot(number)] == number;
  }

  private boolean mayHave(int number) {
    return number != 0 && (filter == null ? (bits & sign(number)) != 0 : filter.mayHave(number));
  }

  IntStream numbers() {
    return IntStream.of(table).filter(number -> number != 0);
  }

  /** Where the number stands, or the free place where it would. */
  private int slot(int number) {
    int at = number * SPREAD >>> shift;
    while (table[at] != 0 && table[at] != number) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** The number of places; each number has one of its own below it. */
  int places() {
    return table.length;
  }

  /** Two sets are the same that have the same numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WordSet set && Arrays.equals(table, set.table);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(table);
  }

  /** Which place the number has, or -1 if it is not in the set. */
  int place(int number) {
    if (!mayHave(number)) {
      return -1;
    }
    int at = slot(number);
    return table[at] == number ? at : -1;
  }
}
