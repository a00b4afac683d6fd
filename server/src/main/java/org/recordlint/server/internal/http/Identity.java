package org.recordlint.server.internal.http;

import java.util.Objects;
import java.util.Optional;

/**
 * Who somebody is that showed a key or a token.
 *
 * @param id names them, and is no secret
 * @param tenant whose rules they are linted by, or empty for the service's own
 */
public record Identity(String id, Optional<String> tenant) {
  public Identity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(tenant, "tenant");
  }
}
