package org.recordlint.editing;

import java.util.Objects;
import java.util.Optional;
import org.recordlint.api.Decision;
import org.recordlint.api.Finding;

/**
 * A finding in a note that is being written.
 *
 * @param number its identity within its session, from 1: it stays while the writer types, wherever
 *     the words move and even if they change a little
 * @param finding as it is now, with its place in the present text
 * @param decision what the writer decided about it, or empty
 */
public record OpenFinding(int number, Finding finding, Optional<Decision.Kind> decision) {
  public OpenFinding {
    if (number < 1) {
      throw new IllegalArgumentException("numbers begin with 1");
    }
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(decision, "decision");
  }

  /** Shows the number and the rule only. */
  @Override
  public String toString() {
    return "OpenFinding[" + number + ", " + finding.rule() + "]";
  }
}
