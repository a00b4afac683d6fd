package org.recordlint.internal.completeness;

import java.util.Optional;
import org.recordlint.api.Span;

/**
 * A place of a form: what it asks for and what was written into it.
 *
 * @param label the words that ask, in the plain text
 * @param value what was written beside them, in the plain text; may be empty
 * @param below the next line, if nothing stands beside the label and the line could be its value
 * @param firm whether a colon or its like stands between, so that this is surely no sentence
 */
record Slot(Span label, Span value, Optional<Span> below, boolean firm) {

  /** The label and its value. */
  Span whole() {
    return new Span(label.start(), Math.max(label.end(), value.end()));
  }
}
