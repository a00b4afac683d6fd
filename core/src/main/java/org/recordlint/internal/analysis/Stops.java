package org.recordlint.internal.analysis;

import java.util.Arrays;

/**
 * Finds the stops of a text, each kind in great strides and not sign by sign. Not thread-safe; it
 * is quick where it is asked from the front to the back.
 */
final class Stops {

  private final String text;
  private final String kinds;

  /** For each kind where it stands next after the place that was asked about last. */
  private final int[] next;

  private int asked;

  /**
   * @param kinds the signs that count as stops
   */
  Stops(String text, String kinds) {
    this.text = text;
    this.kinds = kinds;
    this.next = new int[kinds.length()];
    Arrays.fill(next, -1);
  }

  /** The first stop from here on, or the end of the text. */
  int from(int place) {
    int first = text.length();
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] < place || place < asked) {
        int found = text.indexOf(kinds.charAt(kind), place);
        next[kind] = found < 0 ? text.length() : found;
      }
      first = Math.min(first, next[kind]);
    }
    asked = place;
    return first;
  }

  @Override
  public String toString() {
    return "Stops[" + asked + "]";
  }
}
