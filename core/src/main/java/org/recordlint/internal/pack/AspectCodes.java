package org.recordlint.internal.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the codes that answer a field, in capitals, by scheme. */
final class AspectCodes {

  private AspectCodes() {}

  static Map<String, Set<String>> read(Map<String, YamlNode> entries) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    if (entries.containsKey("codes")) {
      entries
          .get("codes")
          .entries()
          .forEach(
              (scheme, values) -> {
                Set<String> set = new LinkedHashSet<>();
                values.items().forEach(value -> set.add(value.text().toUpperCase(Locale.ROOT)));
                codes.put(scheme, set);
              });
    }
    return codes;
  }
}
