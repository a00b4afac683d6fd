package org.recordlint.server.internal.http;

import java.util.Map;
import java.util.TreeMap;
import org.recordlint.server.web.Reply;

/** The headers that every answer has, whatever it is. */
final class SecurityHeaders {

  private static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
              "X-Content-Type-Options",
              "nosniff",
              "X-Frame-Options",
              "DENY",
              "Referrer-Policy",
              "no-referrer",
              "Cross-Origin-Opener-Policy",
              "same-origin",
              "Cross-Origin-Resource-Policy",
              "same-origin",
              "Permissions-Policy",
              "camera=(), geolocation=(), microphone=()"));

  private SecurityHeaders() {}

  static Reply addTo(Reply reply) {
    Reply secured = reply;
    for (Map.Entry<String, String> header : HEADERS.entrySet()) {
      if (!reply.headers().containsKey(header.getKey())) {
        secured = secured.withHeader(header.getKey(), header.getValue());
      }
    }
    if (!reply.headers().containsKey("Cache-Control")) {
      secured = secured.withHeader("Cache-Control", "no-store");
    }
    return secured;
  }
}
