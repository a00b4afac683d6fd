package org.recordlint.internal.completeness;

import java.util.Optional;
import org.recordlint.api.Span;

/**
 * A place of a form: what it asks for and what was written into it.
 *
 * @param label the words that ask, in the plain text
 * @param value what was written beside them, in the plain text; may be empty
 * @param below the next line, if nothing stands beside the label and the line could be its value
 * @param kind how far the place is to be believed
 */
record Slot(Span label, Span value, Optional<Span> below, Kind kind) {

  /** How far a place of a form is to be believed. */
  enum Kind {
    /** A colon, a cell or the like stands between label and value: surely no sentence. */
    FIELD,
    /** Nothing sure parts label and value. */
    LOOSE,
    /** A further column, which counts only if it names an answer. */
    ASIDE,
    /** The column or row is about somebody outside the family. */
    SOMEBODY_ELSE
  }

  static Slot field(Span label, Span value) {
    return new Slot(label, value, Optional.empty(), Kind.FIELD);
  }

  Slot withValue(Span other) {
    return new Slot(label, other, below, kind);
  }

  /** Whether this is surely no sentence. */
  boolean firm() {
    return kind != Kind.LOOSE;
  }

  /** The label and its value. */
  Span whole() {
    return new Span(label.start(), Math.max(label.end(), value.end()));
  }
}
