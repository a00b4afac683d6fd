package org.recordlint.internal.analysis;

/** Finds the stops of a text, some kinds of its marks. Used by one thread. */
final class Stops {

  /**
   * Signs that count as stops, no letters or digits of ASCII.
   *
   * @param low a bit for each of them that is below 64
   */
  record Kinds(String signs, long low) {
    static Kinds of(String signs) {
      return new Kinds(
          signs,
          signs.chars().filter(sign -> sign < Long.SIZE).mapToLong(sign -> 1L << sign).sum());
    }

    private boolean has(char c) {
      return c < Long.SIZE ? (low >>> c & 1) != 0 : c > 127 && signs.indexOf(c) >= 0;
    }
  }

  private final Marks marks;
  private final String text;
  private final Kinds kinds;

  Stops(Marks marks, Kinds kinds) {
    this.marks = marks;
    this.text = marks.text();
    this.kinds = kinds;
  }

  /** The first stop from here on, or the end of the text. */
  int from(int place) {
    int at = marks.from(place);
    while (at < text.length() && !kinds.has(text.charAt(at))) {
      at = marks.from(at + 1);
    }
    return at;
  }

  @Override
  public String toString() {
    return "Stops[" + kinds.signs() + "]";
  }
}
