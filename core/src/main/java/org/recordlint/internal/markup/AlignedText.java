package org.recordlint.internal.markup;

import java.util.Arrays;
import java.util.Objects;
import org.recordlint.api.Span;
import org.recordlint.api.TextFormat;

/**
 * The plain text of a marked-up text, aligned with it; immutable.
 *
 * <p>All offsets are UTF-16 code units.
 */
public final class AlignedText {

  private final String plain;
  private final int originalLength;

  /**
   * Segment {@code k} is the plain text from {@code plainStarts[k]} to {@code plainStarts[k + 1]},
   * made from the original between {@code starts[k]} and {@code ends[k]}. Equal lengths mean that
   * the segment was taken over unit by unit; otherwise it stands for its piece of the original as a
   * whole.
   */
  private final int[] plainStarts;

  private final int[] starts;
  private final int[] ends;

  AlignedText(String plain, int originalLength, int[] plainStarts, int[] starts, int[] ends) {
    this.plain = plain;
    this.originalLength = originalLength;
    this.plainStarts = plainStarts;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Finds the plain text of {@code text}.
   *
   * @param text never {@code null}; text that is not in the format it claims to be in is taken for
   *     plain text
   * @param format never {@code null}
   */
  public static AlignedText of(String text, TextFormat format) {
    Objects.requireNonNull(text, "text");
    return switch (Objects.requireNonNull(format, "format")) {
      case PLAIN -> plain(text);
      case HTML -> new HtmlText(text).align();
      case MARKDOWN -> new MarkdownText(text).align();
      case RTF -> RtfText.isRtf(text) ? new RtfText(text).align() : plain(text);
    };
  }

  private static AlignedText plain(String text) {
    return new AlignedText(
        text, text.length(), new int[] {0}, new int[] {0}, new int[] {text.length()});
  }

  /** The text without markup, never {@code null}. */
  public String plain() {
    return plain;
  }

  /** Whether every offset into {@link #plain()} is the same offset into the original. */
  public boolean identity() {
    return starts.length == 0
        ? originalLength == 0
        : starts.length == 1
            && starts[0] == 0
            && ends[0] == originalLength
            && plain.length() == originalLength;
  }

  /**
   * The smallest part of the original that everything in {@code plainSpan} came from, with the
   * markup in between.
   *
   * @throws IndexOutOfBoundsException if the span does not lie within {@link #plain()}
   */
  public Span original(Span plainSpan) {
    Objects.checkFromToIndex(plainSpan.start(), plainSpan.end(), plain.length());
    if (plainSpan.length() == 0) {
      int at = boundary(plainSpan.start());
      return new Span(at, at);
    }
    return new Span(originalStart(plainSpan.start()), originalEnd(plainSpan.end() - 1));
  }

  private int boundary(int plainOffset) {
    if (plain.isEmpty()) {
      return 0;
    }
    return plainOffset < plain.length() ? originalStart(plainOffset) : originalEnd(plainOffset - 1);
  }

  private int originalStart(int plainIndex) {
    int k = segmentOf(plainIndex);
    return unitByUnit(k) ? starts[k] + plainIndex - plainStarts[k] : starts[k];
  }

  private int originalEnd(int plainIndex) {
    int k = segmentOf(plainIndex);
    return unitByUnit(k) ? starts[k] + plainIndex - plainStarts[k] + 1 : ends[k];
  }

  private boolean unitByUnit(int k) {
    int plainEnd = k + 1 < plainStarts.length ? plainStarts[k + 1] : plain.length();
    return plainEnd - plainStarts[k] == ends[k] - starts[k];
  }

  private int segmentOf(int plainIndex) {
    int found = Arrays.binarySearch(plainStarts, plainIndex);
    return found >= 0 ? found : -found - 2;
  }

  /** Shows lengths only, never a word of the text. */
  @Override
  public String toString() {
    return "AlignedText[" + originalLength + " -> " + plain.length() + "]";
  }
}
