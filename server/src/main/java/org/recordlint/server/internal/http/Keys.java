package org.recordlint.server.internal.http;

import java.util.Optional;

/** The keys that are valid now; thread-safe. */
public interface Keys {

  /** Whose key it is, or empty if it is not valid. */
  Optional<Identity> find(String key);

  /** Whose the key of this id is, or empty if it is not valid any more. */
  Optional<Identity> byId(String id);
}
