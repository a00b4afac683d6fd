package org.recordlint.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an edit did to the findings of a note, each list in order of the text.
 *
 * @param added new ones
 * @param moved the same as before but at another place, or with other words or severity
 * @param removed gone, as they were last
 * @param incomplete why not everything was looked at, or empty if all was
 */
public record EditingChange(
    List<OpenFinding> added,
    List<OpenFinding> moved,
    List<OpenFinding> removed,
    Optional<String> incomplete) {
  public EditingChange {
    added = List.copyOf(added);
    moved = List.copyOf(moved);
    removed = List.copyOf(removed);
    Objects.requireNonNull(incomplete, "incomplete");
  }

  /** Whether nothing has to be drawn anew. */
  public boolean isEmpty() {
    return added.isEmpty() && moved.isEmpty() && removed.isEmpty();
  }
}
