package org.recordlint.spring;

import java.time.Duration;
import org.recordlint.api.LintResult;

/** Is told of each call's result; called by many threads, and must not throw. */
interface LintObserver {

  /** How a call ended. */
  enum Outcome {
    COMPLETE,
    INCOMPLETE,
    TOO_LONG,
    TIMED_OUT,
    BUSY,
    FAILED
  }

  void linted(LintResult result, Outcome outcome, Duration took);
}
