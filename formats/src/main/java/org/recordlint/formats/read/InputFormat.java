package org.recordlint.formats.read;

import java.util.Optional;

/** What a user may say that the input is. */
public enum InputFormat {
  /** Told by each file's name and beginning. */
  AUTO("auto"),

  /** Each file is one plain-text record. */
  TEXT("text"),

  /** Each file is one Markdown record. */
  MARKDOWN("md"),

  /** Each line is one record. */
  JSONL("jsonl"),

  /** Each row of a table is one record; the separator is found out. */
  CSV("csv");

  private final String id;

  InputFormat(String id) {
    this.id = id;
  }

  /** The name used on the command line. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<InputFormat> of(String id) {
    for (InputFormat value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
