package org.recordlint.cli;

/** What the command's exit status means. */
final class ExitStatus {

  /** All was done, and nothing was found that the call asked to fail on. */
  static final int DONE = 0;

  /** Something was found that the call asked to fail on. */
  static final int FOUND = 1;

  /** Wrong usage, or a pack or policy that does not load; nothing was done. */
  static final int USAGE = 2;

  /** Some input could not be read; everything else was done. Wins over {@link #FOUND}. */
  static final int UNREAD = 3;

  private ExitStatus() {}
}
