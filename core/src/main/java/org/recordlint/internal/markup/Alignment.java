package org.recordlint.internal.markup;

import java.util.Arrays;

/**
 * Puts plain text together from left to right, noting where each piece came from; not thread-safe.
 */
final class Alignment {

  private final String original;
  private final StringBuilder plain;
  private int[] plainStarts = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int segments;
  private boolean lastUnitByUnit;

  Alignment(String original) {
    this.original = original;
    this.plain = new StringBuilder(original.length());
  }

  /** Takes over the original from {@code from} to {@code to} as it stands. */
  void keep(int from, int to) {
    if (from < to) {
      segment(from, to, to - from);
      plain.append(original, from, to);
    }
  }

  /**
   * Adds {@code text}, which must not be empty, for the original from {@code from} to {@code to}.
   */
  void put(CharSequence text, int from, int to) {
    segment(from, to, text.length());
    plain.append(text);
  }

  /**
   * What a reader sees of decoded characters: a space for a no-break space, and nothing for a soft
   * hyphen and the marks of no width that editors leave behind.
   */
  static String seen(String characters) {
    return switch (characters) {
      case "\u00A0" -> " ";
      case "\u00AD", "\u200B", "\uFEFF", "\0" -> "";
      default -> characters;
    };
  }

  /** Whether nothing has been added yet. */
  boolean isEmpty() {
    return plain.length() == 0;
  }

  AlignedText build() {
    return new AlignedText(
        plain.toString(),
        original.length(),
        Arrays.copyOf(plainStarts, segments),
        Arrays.copyOf(starts, segments),
        Arrays.copyOf(ends, segments));
  }

  private void segment(int from, int to, int plainLength) {
    int last = segments - 1;
    if (from > to || plainLength == 0 || (segments > 0 && from < ends[last])) {
      throw new IllegalStateException("pieces must come in order, got [" + from + ", " + to + ")");
    }
    boolean unitByUnit = plainLength == to - from;
    if (unitByUnit && lastUnitByUnit && ends[last] == from) {
      ends[last] = to;
      return;
    }
    if (segments == starts.length) {
      plainStarts = Arrays.copyOf(plainStarts, segments * 2);
      starts = Arrays.copyOf(starts, segments * 2);
      ends = Arrays.copyOf(ends, segments * 2);
    }
    plainStarts[segments] = plain.length();
    starts[segments] = from;
    ends[segments] = to;
    segments++;
    lastUnitByUnit = unitByUnit;
  }
}
