package org.recordlint.server.internal.http;

import java.util.Optional;

/** The keys that are valid now; thread-safe. */
public interface Keys {

  /** The id of a key, or empty if it is not valid. */
  Optional<String> idOf(String key);

  /** Whether the key of this id is still valid. */
  boolean isValid(String id);
}
