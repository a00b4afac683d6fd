package org.recordlint.corpus;

import java.util.Objects;

/**
 * Why a line of a gold file could not be used.
 *
 * @param file the file, as given
 * @param line the line, counted from 1
 * @param message what is wrong, without a word of the record
 */
public record GoldProblem(String file, int line, String message) {
  public GoldProblem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  /** The problem as {@code file:line: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
