package org.recordlint.lsp;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.recordlint.api.Span;

/**
 * Turns offsets of a text into lines and characters and back. Both count UTF-16 code units; a line
 * ends with a line feed, a carriage return, or both. Immutable.
 */
final class Lines {

  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  int count() {
    return starts.length;
  }

  /** A line without its end, counted from 0; empty if there is no such line. */
  String line(int line) {
    return line < 0 || line >= starts.length ? "" : text.substring(starts[line], end(line));
  }

  /**
   * The offset of a position. One past the end of its line stands for that end, and a line past the
   * last for the end of the text, as the protocol asks.
   */
  int offset(Position position) {
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = Math.max(0, position.getLine());
    int character = Math.max(0, position.getCharacter());
    return (int) Math.min((long) starts[line] + character, end(line));
  }

  /** The position of an offset, which may be the text's length. */
  Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, Math.min(offset, Math.max(end(line), starts[line])) - starts[line]);
  }

  Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** The span of a range; one whose end comes before its start is taken the right way round. */
  Span span(Range range) {
    int start = offset(range.getStart());
    int end = offset(range.getEnd());
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** The offset after the last code unit of a line, before its end. */
  private int end(int line) {
    int end = line + 1 == starts.length ? text.length() : starts[line + 1];
    if (end > starts[line] && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > starts[line] && text.charAt(end - 1) == '\r') {
      end--;
    }
    return end;
  }
}
