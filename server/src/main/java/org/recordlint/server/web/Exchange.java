package org.recordlint.server.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * One request as a handler sees it. Host, origin, caller and rate were checked before; not
 * thread-safe.
 */
public interface Exchange {

  /** The method in capitals, for example {@code POST}. */
  String method();

  /** The path without the query, decoded, beginning with {@code /}. */
  String path();

  /** The query as it stood after the {@code ?}, still encoded; empty if there was none. */
  String rawQuery();

  /** The first header of this name, in any case. */
  Optional<String> header(String name);

  /** The parts of the path that the route's pattern names. */
  Map<String, String> pathParameters();

  /**
   * The whole body, read on the first call.
   *
   * @throws RequestException if it is larger or comes slower than the limits allow
   * @throws IOException if the connection broke
   */
  byte[] body() throws IOException;

  /** Who calls: the id of a key or session, or empty where neither is asked for. */
  Optional<String> caller();

  /** The tenant whose rules count for the caller, or empty for the service's own rules. */
  Optional<String> tenant();
}
