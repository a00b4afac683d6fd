package org.recordlint.server.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** An answer; immutable as long as nobody changes the body. */
public final class Reply {

  private static final String CONTENT_TYPE = "Content-Type";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param headers in order; security headers are added to every answer
   * @param body what is sent, perhaps nothing
   */
  public Reply(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = Objects.requireNonNull(body, "body");
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The headers, in order. */
  public Map<String, String> headers() {
    return headers;
  }

  /** What is sent; not to be changed. */
  public byte[] body() {
    return body;
  }

  /** An answer of JSON. */
  public static Reply json(int status, byte[] body) {
    return of(status, "application/json; charset=utf-8", body);
  }

  /** An answer of plain text. */
  public static Reply text(int status, String body) {
    return of(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of HTML. */
  public static Reply html(int status, String body) {
    return of(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of any type. */
  public static Reply of(int status, String type, byte[] body) {
    return new Reply(status, Map.of(CONTENT_TYPE, type), body);
  }

  /** An answer that sends the browser on with {@code GET}. */
  public static Reply seeOther(String location) {
    return new Reply(303, Map.of("Location", location), new byte[0]);
  }

  /** This answer with another header, or another value for one. */
  public Reply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }

  /** Shows the status only: the body may quote a record. */
  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
