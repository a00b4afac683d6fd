package org.recordlint.internal.match;

import java.util.Arrays;

/** The literals found in a text, in order of where they end. Used again and again by one thread. */
public final class LiteralHits {

  /** A multiplier after Fibonacci, which spreads numbers that follow one another. */
  private static final int SPREAD = 0x9E3779B9;

  /** Another odd number without a pattern in its bits. */
  private static final int OTHER_SPREAD = 0x85EBCA6B;

  /** The logarithm of how many bits a long has. */
  private static final int BITS = 6;

  private int[] literals = new int[64];
  private int[] offsets = new int[64];
  private int count;
  private int[] marked = new int[0];
  private int[] taken = new int[0];

  /** For each set of literals the mark when it was asked about, negative if none was found. */
  private int[] asked = new int[0];

  private int mark;

  /** The signs of the marked literals, of one kind and of the other. */
  private long signs;

  private long otherSigns;

  void clear() {
    count = 0;
  }

  void add(int literal, int offset) {
    if (count == literals.length) {
      literals = Arrays.copyOf(literals, count * 2);
      offsets = Arrays.copyOf(offsets, count * 2);
    }
    literals[count] = literal;
    offsets[count++] = offset;
  }

  /** Shows every hit. */
  public void show(LiteralAutomaton.HitConsumer consumer) {
    for (int hit = 0; hit < count; hit++) {
      consumer.hit(literals[hit], offsets[hit]);
    }
  }

  int count() {
    return count;
  }

  int literal(int hit) {
    return literals[hit];
  }

  int offset(int hit) {
    return offsets[hit];
  }

  /**
   * Marks the literals of these hits, and no others.
   *
   * @param all how many literals there are
   * @param sets how many sets of literals there are
   */
  void mark(int from, int to, int all, int sets) {
    if (marked.length < all || asked.length < sets || mark == Integer.MAX_VALUE) {
      marked = new int[Math.max(all, marked.length)];
      taken = new int[marked.length];
      asked = new int[Math.max(sets, asked.length)];
      mark = 0;
    }
    mark++;
    signs = 0;
    otherSigns = 0;
    for (int hit = from; hit < to; hit++) {
      marked[literals[hit]] = mark;
      signs |= sign(literals[hit]);
      otherSigns |= otherSign(literals[hit]);
    }
  }

  /** Whether a literal with one of these signs, of either kind, may be marked. */
  boolean mayHave(long some, long other) {
    return (signs & some) != 0 && (otherSigns & other) != 0;
  }

  /** One of 64 signs, each of which many literals share. */
  static long sign(int literal) {
    return 1L << (literal * SPREAD >>> Integer.SIZE - BITS);
  }

  /** A sign of another kind: literals that share the first seldom share this one, too. */
  static long otherSign(int literal) {
    return 1L << (literal * OTHER_SPREAD >>> Integer.SIZE - BITS);
  }

  boolean isMarked(int literal) {
    return marked[literal] == mark;
  }

  /** Whether it is known if a literal of the set is marked; {@link #isFound} tells. */
  boolean isAsked(int set) {
    return asked[set] == mark || asked[set] == -mark;
  }

  /** Whether a literal of the set, which was asked about, is marked. */
  boolean isFound(int set) {
    return asked[set] == mark;
  }

  /** Keeps whether a literal of the set is marked. */
  boolean keep(int set, boolean found) {
    asked[set] = found ? mark : -mark;
    return found;
  }

  /** Whether this is the first hit of its literal among the marked that is asked about. */
  boolean take(int hit) {
    int literal = literals[hit];
    boolean first = taken[literal] != mark;
    taken[literal] = mark;
    return first;
  }

  @Override
  public String toString() {
    return "LiteralHits[" + count + "]";
  }
}
