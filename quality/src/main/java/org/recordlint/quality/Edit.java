package org.recordlint.quality;

import java.util.Objects;
import org.recordlint.api.Span;

/**
 * A place in a text and what is written there instead.
 *
 * @param span the place, in UTF-16 code units
 * @param replacement the new words; not null
 */
record Edit(Span span, String replacement) {
  Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
  }

  /** Shows offsets only, never a word of the record. */
  @Override
  public String toString() {
    return "Edit[" + span.start() + ", " + span.end() + "]";
  }
}
