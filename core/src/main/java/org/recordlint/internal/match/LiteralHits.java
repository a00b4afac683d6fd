package org.recordlint.internal.match;

import java.util.Arrays;

/** The literals found in a text, in order of where they end. Used again and again by one thread. */
final class LiteralHits {
  private int[] literals = new int[64];
  private int[] offsets = new int[64];
  private int count;

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

  int count() {
    return count;
  }

  int literal(int hit) {
    return literals[hit];
  }

  int offset(int hit) {
    return offsets[hit];
  }
}
