package org.recordlint.formats;

import java.util.Arrays;

/**
 * The beginnings of a text's lines, to turn offsets into lines and columns; immutable. A line ends
 * with a line feed, a carriage return, or both.
 */
public final class LineIndex {

  private final String text;
  private int[] starts = new int[16];
  private int lines = 1;

  /** Reads the text once. */
  public LineIndex(String text) {
    this.text = text;
    // Two searches for one sign each, for which processors have instructions.
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean feeds = carriage < 0 || feed >= 0 && feed <= carriage + 1;
      int end = feeds ? feed : carriage;
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = end + 1;
      feed = feeds ? text.indexOf('\n', end + 1) : feed;
      // One that was not found is not looked for again: a text is read once, however many lines.
      carriage = carriage < 0 || carriage > end ? carriage : text.indexOf('\r', end + 1);
    }
  }

  /** The line of the code unit at {@code offset}, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, 0, lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of the code unit at {@code offset}, in UTF-16 code units, counted from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Line and column of the code unit at {@code offset}, {@code 3:14}. */
  public String place(int offset) {
    return line(offset) + ":" + column(offset);
  }

  /** The offset where the line of {@code offset} begins. */
  public int start(int offset) {
    return starts[line(offset) - 1];
  }

  /** The offset after the last code unit of the line of {@code offset}, before its line break. */
  public int end(int offset) {
    int line = line(offset);
    int end = line == lines ? text.length() : starts[line];
    while (end > starts[line - 1]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
