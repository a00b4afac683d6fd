package org.recordlint.formats.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Parts UTF-8 bytes into lines, of which only one is held at a time; not thread-safe. */
final class ByteLines implements Closeable {

  private final InputStream in;
  private final int maxChars;
  private final byte[] read = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 12];
  private int length;
  private int number;
  private boolean tooLong;

  /**
   * Lines of {@code in}.
   *
   * @param maxChars the greatest length of a line that is kept, in UTF-16 code units
   */
  ByteLines(InputStream in, int maxChars) {
    this.in = in;
    this.maxChars = maxChars;
  }

  /** Goes to the next line, or gives false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int lineEnd = at;
      while (lineEnd < end && read[lineEnd] != '\n') {
        lineEnd++;
      }
      keep(at, lineEnd);
      at = lineEnd;
      if (at < end) {
        at++;
        break;
      }
    }
    if (any) {
      number++;
      if (length > 0 && line[length - 1] == '\r') {
        length--;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(read, 0, read.length));
    return end > 0;
  }

  private void keep(int from, int to) {
    if (tooLong) {
      return;
    }
    int longer = length + to - from;
    if (longer > line.length) {
      line =
          Arrays.copyOf(
              line, Math.max(longer, (int) Math.min(line.length * 2L, Integer.MAX_VALUE - 8)));
    }
    System.arraycopy(read, from, line, length, to - from);
    length = longer;
    // No character has more bytes than three for each code unit, so counting is seldom needed.
    if (length > maxChars
        && (length / 3 > maxChars || Utf8.utf16Length(line, 0, length) > maxChars)) {
      tooLong = true;
      length = 0;
      line = new byte[1 << 12];
    }
  }

  /**
   * The bytes of the line, without its end, from 0 to {@link #length()}; overwritten by {@link
   * #next()}.
   */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  /** The line's number, counted from 1. */
  int number() {
    return number;
  }

  /** Whether the line is longer than is allowed, and was not kept. */
  boolean tooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
