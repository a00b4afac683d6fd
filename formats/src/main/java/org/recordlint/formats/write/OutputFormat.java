package org.recordlint.formats.write;

import java.util.Optional;

/** A form in which findings can be written. */
public enum OutputFormat {
  /** For people at a terminal. */
  TEXT("text"),

  /** One finding a line. */
  JSONL("jsonl"),

  /** One object with findings, records and the manifest. */
  JSON("json"),

  /** A table for spreadsheets. */
  CSV("csv"),

  /** SARIF 2.1.0. */
  SARIF("sarif"),

  /** One page that needs nothing else. */
  HTML("html");

  private final String id;

  OutputFormat(String id) {
    this.id = id;
  }

  /** The name used on the command line. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<OutputFormat> of(String id) {
    for (OutputFormat value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
