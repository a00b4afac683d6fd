package org.recordlint.api;

import java.util.Optional;

/** Why an aspect counts as missing. */
public enum MissingState {
  /** Nothing in the record speaks of it. */
  ABSENT("absent"),

  /** A field holds only a placeholder such as TBC. */
  PLACEHOLDER("placeholder"),

  /** The record points to another document. */
  POINTER("pointer"),

  /** Somebody else guessed it. */
  ASSUMED("assumed"),

  /** The record says that nobody asked, or its form has no place for it. */
  NOT_ASKED("not-asked");

  private final String id;

  MissingState(String id) {
    this.id = id;
  }

  /** The name used in files and on the wire. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<MissingState> of(String id) {
    for (MissingState value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
