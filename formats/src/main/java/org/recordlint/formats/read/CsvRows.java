package org.recordlint.formats.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Parts the text of a table into rows, which may hold line breaks inside quoted cells; not
 * thread-safe.
 *
 * <p>A quoted cell whose end is not in order would swallow the rows after it. Only the line on
 * which it opens is given up, and the next line is taken for a new row.
 */
final class CsvRows implements Closeable {

  private final Reader in;
  private final int maxChars;
  private final char[] chunk = new char[1 << 14];

  /** From the beginning of the row on; what was read ahead stays for the next row. */
  private final StringBuilder ahead = new StringBuilder();

  /** Where in {@code ahead} the row begins; what is before it is cut off now and then. */
  private int start;

  private char separator = ',';
  private boolean ended;
  private int nextLine = 1;

  /** The line of the place that is being looked at. */
  private int line;

  CsvRows(Reader in, int maxChars) {
    this.in = in;
    this.maxChars = maxChars;
  }

  /**
   * One row.
   *
   * @param text the row as it stands in the file, without its end
   * @param line its first line, counted from 1
   */
  record Row(String text, int line) {}

  /** A row that is given up; the next one can be read. */
  static final class BrokenRowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BrokenRowException(String reason, int line, int column) {
      super(reason, null, false, false);
      this.line = line;
      this.column = column;
    }

    int line() {
      return line;
    }

    /** Counted from 1, or 0 if it does not matter. */
    int column() {
      return column;
    }
  }

  void separateBy(char value) {
    separator = value;
  }

  /** The next line as it stands, without going past it; empty at the end. */
  String peekLine() throws IOException {
    int at = 0;
    while (has(at) && !isLineEnd(charAt(at)) && at < maxChars) {
      at++;
    }
    return ahead.substring(start, start + at);
  }

  /** Passes over the next line. */
  void skipLine() throws IOException {
    int at = 0;
    while (has(at) && !isLineEnd(charAt(at))) {
      at++;
      if (at == chunk.length) {
        drop(at);
        at = 0;
      }
    }
    drop(afterLineEnd(at));
    nextLine++;
  }

  /** The next row, or empty at the end. */
  Optional<Row> next() throws IOException, BrokenRowException {
    if (!has(0)) {
      return Optional.empty();
    }
    line = nextLine;
    int at = 0;
    boolean cellStarts = true;
    while (has(at)) {
      char c = charAt(at);
      if (isLineEnd(c)) {
        break;
      }
      if (cellStarts && c == '"') {
        at = quoted(at);
      } else {
        at++;
      }
      cellStarts = c == separator;
      if (at > maxChars) {
        int from = nextLine;
        skipLine();
        throw new BrokenRowException("longer than " + maxChars + " characters", from, 0);
      }
    }
    Row row = new Row(ahead.substring(start, start + at), nextLine);
    drop(afterLineEnd(at));
    nextLine = line + 1;
    return Optional.of(row);
  }

  /** The offset after the quoted cell that opens at {@code open}. */
  private int quoted(int open) throws IOException, BrokenRowException {
    int opened = line;
    int at = open + 1;
    while (has(at) && at <= maxChars) {
      char c = charAt(at);
      if (c == '"') {
        if (!has(at + 1) || charAt(at + 1) == separator || isLineEnd(charAt(at + 1))) {
          return at + 1;
        }
        if (charAt(at + 1) != '"') {
          throw broken(
              open, opened, "its next quotation mark is neither doubled nor the end of the cell");
        }
        at++;
      } else if (isLineEnd(c)) {
        line++;
        at = afterLineEnd(at) - 1;
      }
      at++;
    }
    String reason =
        at > maxChars ? "no end within " + maxChars + " characters" : "no quotation mark follows";
    throw broken(open, opened, reason);
  }

  private BrokenRowException broken(int open, int opened, String detail) throws IOException {
    int from = open;
    while (from > 0 && !isLineEnd(charAt(from - 1))) {
      from--;
    }
    drop(from);
    nextLine = opened;
    skipLine();
    return new BrokenRowException(
        "the quoted cell that opens here is not closed: " + detail, opened, open - from + 1);
  }

  /** The offset after the line break at {@code at}, if there is one. */
  private int afterLineEnd(int at) throws IOException {
    if (!has(at)) {
      return at;
    }
    boolean two = charAt(at) == '\r' && has(at + 1) && charAt(at + 1) == '\n';
    return two ? at + 2 : at + 1;
  }

  private char charAt(int index) {
    return ahead.charAt(start + index);
  }

  private void drop(int count) {
    start += count;
    if (start > chunk.length && start > ahead.length() / 2) {
      ahead.delete(0, start);
      start = 0;
    }
  }

  private boolean has(int index) throws IOException {
    while (start + index >= ahead.length() && !ended) {
      int read = in.read(chunk, 0, chunk.length);
      ended = read < 0;
      ahead.append(chunk, 0, Math.max(0, read));
    }
    return start + index < ahead.length();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
