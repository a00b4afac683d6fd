package org.recordlint.api;

import java.util.Optional;

/** How the text of a record is marked up. */
public enum TextFormat {
  /** No markup. */
  PLAIN("plain"),

  /** CommonMark. */
  MARKDOWN("markdown"),

  /** HTML, as note editors store it. */
  HTML("html"),

  /** Rich Text Format. */
  RTF("rtf");

  private final String id;

  TextFormat(String id) {
    this.id = id;
  }

  /** The name used in files and on the wire. */
  public String id() {
    return id;
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<TextFormat> of(String id) {
    for (TextFormat value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
