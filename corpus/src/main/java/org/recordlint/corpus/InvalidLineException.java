package org.recordlint.corpus;

/** A line that holds no JSON object. Its message shows no word of the line. */
final class InvalidLineException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidLineException(String message) {
    super(message);
  }
}
