package org.recordlint.formats.read;

import java.util.Optional;

/** Yields records one after another, and what could not be read in their place; not thread-safe. */
public interface RecordReader extends AutoCloseable {

  /**
   * The next outcome in input order, or empty at the end. Input that fails is an outcome, not an
   * exception.
   */
  Optional<ReadOutcome> next();

  /** Lets go of the files that are open. */
  @Override
  void close();
}
