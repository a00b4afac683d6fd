package org.recordlint.formats.read;

import java.util.OptionalInt;

/** Says why one record cannot be read, without a word of it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;

  UnreadableException(String reason) {
    this(reason, 0);
  }

  /**
   * A reason with a place.
   *
   * @param column counted from 1, or 0 if it is not known
   */
  UnreadableException(String reason, int column) {
    super(reason, null, false, false);
    this.column = column;
  }

  OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }
}
