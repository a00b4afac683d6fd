package org.recordlint.api;

import java.util.Optional;

/** How strongly a finding asks to be looked at, in rising order. */
public enum Severity {
  /** Worth knowing; may well stay as it is. */
  NOTE("note"),

  /** A careful practitioner would word this differently. */
  WARNING("warning"),

  /** Must be acted on. */
  ERROR("error");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The name used in files and on the wire. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<Severity> of(String id) {
    for (Severity value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
