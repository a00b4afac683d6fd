package org.recordlint.rule;

import java.util.Objects;

/**
 * Something wrong in a pack.
 *
 * @param origin the file
 * @param line counted from 1
 * @param column counted from 1
 */
public record RulePackProblem(String origin, int line, int column, String message) {
  public RulePackProblem {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return origin + ":" + line + ":" + column + ": " + message;
  }
}
