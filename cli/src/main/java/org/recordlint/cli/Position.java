package org.recordlint.cli;

/** A line and column of a text, counted from 1, columns in UTF-16 code units. */
record Position(int line, int column) {

  /** Where the code unit at {@code offset} stands. */
  static Position of(String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, offset - start + 1);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
