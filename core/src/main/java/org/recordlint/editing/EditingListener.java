package org.recordlint.editing;

import org.recordlint.api.Decision;

/** Hears what happens in an {@link EditingSession}, on the thread that caused it. */
public interface EditingListener {

  /** The text was linted again; not called if nothing changed. */
  default void changed(EditingChange change) {}

  /** The writer decided about a finding. The reason, if there is one, is the writer's own words. */
  default void decided(OpenFinding finding, Decision decision) {}
}
