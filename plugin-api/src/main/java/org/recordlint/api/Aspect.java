package org.recordlint.api;

import java.util.Optional;

/** Something that a referral should say about the child and family. */
public enum Aspect {
  /** Self-identified ethnic group or heritage. */
  ETHNICITY("ethnicity"),

  /** Customs, community, traditions, cultural needs. */
  CULTURE("culture"),

  /** Faith, or none. */
  RELIGION("religion"),

  /** First or preferred language, or the need for an interpreter. */
  LANGUAGE("language"),

  /**
   * Experience of racism, stereotyping, profiling, bias or discrimination, or that it was asked
   * about.
   */
  LIVED_EXPERIENCE("lived-experience");

  private final String id;

  Aspect(String id) {
    this.id = id;
  }

  /** The name used in files and on the wire. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<Aspect> of(String id) {
    for (Aspect value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
