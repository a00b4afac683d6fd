package org.recordlint.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recordlint.api.Source;

/** Reads a source: who says so. */
final class SourceReader {

  private static final Set<String> KEYS =
      Set.of("id", "title", "publisher", "year", "section", "url", "status");
  private static final Set<String> STATUSES =
      Set.of("verified", "second-hand", "general-knowledge");

  private SourceReader() {}

  /** Reads one source, noting everything that is wrong with it. */
  static Source read(YamlNode node) {
    node.allowOnly(KEYS);
    Map<String, YamlNode> entries = node.entries();
    for (String key : List.of("id", "title", "publisher", "status")) {
      if (!entries.containsKey(key)) {
        node.problem("a source needs \"" + key + "\"");
      }
    }
    String status = text(entries, "status");
    if (!status.isEmpty() && !STATUSES.contains(status)) {
      entries
          .get("status")
          .problem("a source's status is verified, second-hand or general-knowledge");
    }
    OptionalInt year = OptionalInt.empty();
    if (entries.containsKey("year")) {
      try {
        year = OptionalInt.of(Integer.parseInt(text(entries, "year")));
      } catch (NumberFormatException e) {
        entries.get("year").problem("a year is a number");
      }
    }
    return new Source(
        text(entries, "id"),
        text(entries, "title"),
        text(entries, "publisher"),
        year,
        Optional.ofNullable(entries.get("section")).map(YamlNode::text),
        Optional.ofNullable(entries.get("url")).map(YamlNode::text),
        status);
  }

  private static String text(Map<String, YamlNode> entries, String key) {
    return entries.containsKey(key) ? entries.get(key).text() : "";
  }
}
