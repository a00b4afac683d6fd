package org.recordlint.internal.condition;

import org.recordlint.api.Severity;

/** What a condition says of a match. */
public sealed interface Verdict {

  /** The match stands. */
  Verdict HOLDS = new Holds();

  /** The match stands. */
  record Holds() implements Verdict {}

  /**
   * The match does not count.
   *
   * @param reason why, in a few words of our own
   */
  record Silenced(String reason) implements Verdict {}

  /**
   * The match counts for less.
   *
   * @param atMost the highest severity it may have
   * @param reason why, in a few words of our own
   */
  record Lowered(Severity atMost, String reason) implements Verdict {}
}
