package org.recordlint.internal.pattern;

/** A phrase is not well formed. The message says what is wrong, without position of the file. */
public final class PhraseSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PhraseSyntaxException(String message) {
    super(message);
  }
}
