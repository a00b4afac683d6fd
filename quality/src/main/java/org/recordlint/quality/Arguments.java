package org.recordlint.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The options of a command: {@code --name value}, or {@code --name} alone. Immutable. */
final class Arguments {

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();

  Arguments(String... given) {
    for (int i = 0; i < given.length; i++) {
      if (i + 1 < given.length && !given[i + 1].startsWith("--")) {
        values.put(given[i], given[++i]);
      } else {
        flags.add(given[i]);
      }
    }
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
