package org.recordlint.internal.analysis;

/**
 * Finds the stops of a text, each kind in great strides and not sign by sign. Not thread-safe; it
 * is quick where it is asked from the front to the back.
 */
final class Stops {

  private static final String KINDS = ".!?";

  private final String text;

  /** For each kind where it stands next after the place that was asked about last. */
  private final int[] next = {-1, -1, -1};

  private int asked;

  Stops(String text) {
    this.text = text;
  }

  /** The first full stop, exclamation or question mark from here on, or the end of the text. */
  int from(int place) {
    int first = text.length();
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] < place || place < asked) {
        int found = text.indexOf(KINDS.charAt(kind), place);
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
