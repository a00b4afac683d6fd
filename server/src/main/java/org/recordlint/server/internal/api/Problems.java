package org.recordlint.server.internal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;

/** Tells hosts what is wrong with a request, as RFC 9457 has it. */
public final class Problems {

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(413, "Content Too Large"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(503, "Service Unavailable"));

  private Problems() {}

  /** The answer to a request that was wrong. */
  public static Reply of(RequestException wrong) {
    try {
      byte[] body =
          JsonOut.of(
              json -> {
                json.writeStartObject();
                json.writeStringField("type", "about:blank");
                json.writeStringField("title", TITLES.getOrDefault(wrong.status(), "Error"));
                json.writeNumberField("status", wrong.status());
                json.writeStringField("detail", wrong.getMessage());
                json.writeEndObject();
              });
      return Reply.of(wrong.status(), "application/problem+json; charset=utf-8", body);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
  }
}
