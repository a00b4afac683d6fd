package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The numbers of the phrases that may match in a sentence: a few out of many thousands, so that a
 * list of them is much shorter than a set of bits. Used again and again by one thread.
 */
public final class PhraseNumbers {

  private final BitSet known = new BitSet();
  private int[] numbers = new int[16];
  private int count;

  void clear() {
    for (int i = 0; i < count; i++) {
      known.clear(numbers[i]);
    }
    count = 0;
  }

  boolean has(int number) {
    return known.get(number);
  }

  /** Adds a number that is not there. */
  void add(int number) {
    known.set(number);
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  void sort() {
    Arrays.sort(numbers, 0, count);
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The number at a place; they are in rising order. */
  public int at(int place) {
    return numbers[place];
  }

  /** The place of the first number that is not below this one. */
  public int placeOf(int number) {
    int place = Arrays.binarySearch(numbers, 0, count, number);
    return place < 0 ? -place - 1 : place;
  }

  @Override
  public String toString() {
    return "PhraseNumbers[" + count + "]";
  }
}
