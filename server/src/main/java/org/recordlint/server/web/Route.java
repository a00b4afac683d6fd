package org.recordlint.server.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A path with what answers it.
 *
 * @param method for example {@code GET}, which answers {@code HEAD} as well
 * @param pattern the path; a part in braces stands for any one part, for example {@code
 *     /rules/{pack}}
 * @param access who may call it
 * @param handler answers it
 */
public record Route(String method, String pattern, Access access, Handler handler) {

  public Route {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(access, "access");
    Objects.requireNonNull(handler, "handler");
    if (!pattern.startsWith("/")) {
      throw new IllegalArgumentException("a path must begin with /, got " + pattern);
    }
  }

  /** The parts of the path that the pattern names, or empty if the path is another. */
  public Optional<Map<String, String>> match(String path) {
    if (pattern.equals(path)) {
      return Optional.of(Map.of());
    }
    List<String> wanted = parts(pattern);
    List<String> given = parts(path);
    if (wanted.size() != given.size()) {
      return Optional.empty();
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      String part = wanted.get(i);
      if (part.startsWith("{") && !given.get(i).isEmpty()) {
        named.put(part.substring(1, part.length() - 1), given.get(i));
      } else if (!part.equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    int start = 1;
    for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
      parts.add(path.substring(start, slash));
      start = slash + 1;
    }
    parts.add(path.substring(Math.min(start, path.length())));
    return parts;
  }
}
