package org.recordlint.formats.write;

import org.recordlint.api.Span;
import org.recordlint.formats.LineIndex;
import org.recordlint.formats.TerminalText;

/**
 * The line that a span begins on, cut to a length, in three parts.
 *
 * @param before what stands before the span
 * @param marked the span, as far as it is on that line
 * @param after what stands after it
 */
record Excerpt(String before, String marked, String after) {

  private static final String CUT = "\u2026";

  /**
   * The excerpt for a span that is not empty.
   *
   * @param around how many code units are shown on either side, at most
   */
  static Excerpt of(String text, LineIndex lines, Span span, int around) {
    int lineStart = lines.start(span.start());
    int lineEnd = Math.max(lines.end(span.start()), span.start());
    int end = Math.min(Math.max(lineEnd, span.start() + 1), span.end());
    int from = Math.max(lineStart, onCharacter(text, span.start() - around));
    int to = Math.max(end, Math.min(lineEnd, onCharacter(text, end + around)));
    String before = text.substring(from, span.start()).stripLeading();
    String after = text.substring(end, to).stripTrailing();
    return new Excerpt(
        TerminalText.visible(from > lineStart ? CUT + before : before),
        TerminalText.visible(text.substring(span.start(), end)) + (end < span.end() ? CUT : ""),
        TerminalText.visible(to < lineEnd ? after + CUT : after));
  }

  /** The offset itself, or the one after it if it would part a surrogate pair. */
  private static int onCharacter(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset + 1 : offset;
  }
}
