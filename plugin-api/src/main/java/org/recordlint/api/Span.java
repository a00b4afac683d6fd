package org.recordlint.api;

/**
 * A half-open region {@code [start, end)} of a text.
 *
 * @param start index of the first UTF-16 code unit, at least 0
 * @param end index after the last UTF-16 code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, got [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether the two regions share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies inside this region. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The covered part of {@code text}, which must be the text this span was made for. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
