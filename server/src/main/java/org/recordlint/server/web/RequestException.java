package org.recordlint.server.web;

import java.util.Map;

/**
 * A request that cannot be answered as asked. The message is for the client and holds no word of a
 * record.
 */
public final class RequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;

  /** A request that is wrong, with an HTTP status from 400 to 599. */
  public RequestException(int status, String message) {
    this(status, message, Map.of());
  }

  /** The same with headers for the answer, for example {@code Retry-After}. */
  public RequestException(int status, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Headers for the answer. */
  public Map<String, String> headers() {
    return headers;
  }
}
