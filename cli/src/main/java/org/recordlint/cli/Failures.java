package org.recordlint.cli;

/** Describes unexpected exceptions without their messages, which may hold words of a record. */
final class Failures {

  private Failures() {}

  /**
   * The kind of exception and where it came from, for example {@code StackOverflowError at ...}.
   */
  static String describe(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String kind = thrown.getClass().getSimpleName();
    return trace.length == 0 ? kind : kind + " at " + trace[0];
  }
}
