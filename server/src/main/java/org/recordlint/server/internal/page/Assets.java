package org.recordlint.server.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.recordlint.formats.Sha256;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/**
 * The files that pages are made of. They are named one by one, so that no path leads to anything
 * else; browsers keep them and ask whether they have changed.
 */
public final class Assets {

  /** What the service's own pages ask for; the scripts are those of {@code web/}. */
  public static final List<String> OF_OUR_PAGES =
      List.of(
          "recordlint.css",
          "icon.svg",
          "start.js",
          "samples.js",
          "record-lint.js",
          "boxes.js",
          "card.js",
          "contenteditable.js",
          "difference.js",
          "dom.js",
          "domtext.js",
          "element.js",
          "fields.js",
          "highlights.js",
          "panel.js",
          "service.js",
          "session.js",
          "styles.js",
          "textarea.js",
          "words.js");

  private static final int TAG_DIGITS = 32;
  private static final String FOLDER = "/org/recordlint/server/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, Asset> assets = new TreeMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
  private record Asset(String type, String tag, byte[] bytes) {}

  /** The assets of these names. */
  public Assets(List<String> names) {
    for (String name : names) {
      byte[] bytes = read(name);
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      assets.put(name, new Asset(Objects.requireNonNull(type, name), tag(bytes), bytes));
    }
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(new Route("GET", "/assets/{name}", Access.OPEN, this::asset));
  }

  private Reply asset(Exchange exchange) {
    Asset asset = assets.get(exchange.pathParameters().get("name"));
    if (asset == null) {
      throw new RequestException(404, "there is nothing here");
    }
    boolean known = exchange.header("If-None-Match").map(asset.tag()::equals).orElse(false);
    Reply reply =
        known ? new Reply(304, Map.of(), new byte[0]) : Reply.of(200, asset.type(), asset.bytes());
    return reply.withHeader("Cache-Control", "no-cache").withHeader("ETag", asset.tag());
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String tag(byte[] bytes) {
    return '"' + Sha256.hex(bytes).substring(0, TAG_DIGITS) + '"';
  }
}
