package org.recordlint.formats.write;

import java.util.Objects;

/**
 * What is written of each finding; immutable.
 *
 * @param redact leaves out every word of a record, and keys ids that were made from file names
 * @param brief leaves out explanations, suggestions and sources
 * @param includeSuppressed writes findings that were set aside too
 * @param colour whether text may have colours of terminals
 * @param key the secret that ids are keyed with under {@code redact}; may be empty
 */
public record WriteOptions(
    boolean redact, boolean brief, boolean includeSuppressed, boolean colour, String key) {

  public WriteOptions {
    Objects.requireNonNull(key, "key");
  }

  /** Everything is written but findings that were set aside, without colour. */
  public static WriteOptions defaults() {
    return new WriteOptions(false, false, false, false, "");
  }

  public WriteOptions withRedact(boolean value, String secret) {
    return new WriteOptions(value, brief, includeSuppressed, colour, secret);
  }

  public WriteOptions withBrief(boolean value) {
    return new WriteOptions(redact, value, includeSuppressed, colour, key);
  }

  public WriteOptions withIncludeSuppressed(boolean value) {
    return new WriteOptions(redact, brief, value, colour, key);
  }

  public WriteOptions withColour(boolean value) {
    return new WriteOptions(redact, brief, includeSuppressed, value, key);
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "WriteOptions[redact=" + redact + ", brief=" + brief + "]";
  }
}
