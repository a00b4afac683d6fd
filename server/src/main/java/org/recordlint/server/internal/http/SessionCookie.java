package org.recordlint.server.internal.http;

import java.util.Optional;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;

/**
 * The cookie that carries a session's token. Its name has the port in it, since browsers hand
 * cookies to every port of a host.
 */
public final class SessionCookie {

  private final String name;
  private final String attributes;

  /**
   * A cookie.
   *
   * @param port the port of the service
   * @param secure whether browsers reach it by TLS, so that the cookie may be kept to that
   */
  public SessionCookie(int port, boolean secure) {
    name = (secure ? "__Host-" : "") + "recordlint-" + port;
    attributes = "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
  }

  /** The token in the request's cookies. */
  public Optional<String> token(Exchange exchange) {
    for (String cookie : exchange.header("Cookie").orElse("").split(";")) {
      int equals = cookie.indexOf('=');
      if (equals > 0 && cookie.substring(0, equals).strip().equals(name)) {
        return Optional.of(cookie.substring(equals + 1).strip());
      }
    }
    return Optional.empty();
  }

  /** The answer with the token for the browser to keep until it is closed. */
  public Reply give(Reply reply, String token) {
    return reply.withHeader("Set-Cookie", name + "=" + token + attributes);
  }

  /** The answer that has the browser forget the token. */
  public Reply take(Reply reply) {
    return reply.withHeader("Set-Cookie", name + "=" + attributes + "; Max-Age=0");
  }
}
