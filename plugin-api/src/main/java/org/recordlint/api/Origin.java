package org.recordlint.api;

import java.util.Optional;

/** Who or what made the text of a record. */
public enum Origin {
  /** Typed by the recorder. */
  HUMAN("human"),

  /** Drafted by a machine. */
  AI_DRAFT("ai-draft"),

  /** Dictated and transcribed. */
  DICTATED("dictated"),

  /** Sent by another agency or person. */
  RECEIVED("received"),

  /** Copied from another record. */
  COPIED("copied");

  private final String id;

  Origin(String id) {
    this.id = id;
  }

  /** The name used in files and on the wire. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<Origin> of(String id) {
    for (Origin value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
