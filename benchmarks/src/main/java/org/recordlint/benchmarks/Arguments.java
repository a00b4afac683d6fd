package org.recordlint.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Options in pairs of name and value. */
record Arguments(Map<String, String> values) {

  Arguments {
    values = Map.copyOf(values);
  }

  static Arguments of(String... arguments) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      values.put(arguments[i], arguments[i + 1]);
    }
    return new Arguments(values);
  }

  Path input() {
    return path("--input").orElseThrow(() -> new IllegalArgumentException("--input is needed"));
  }

  Optional<Path> path(String name) {
    return Optional.ofNullable(values.get(name)).map(Path::of);
  }

  int threads() {
    return Integer.parseInt(values.getOrDefault("--threads", "1"));
  }

  String text(String name, String fallback) {
    return values.getOrDefault(name, fallback);
  }
}
