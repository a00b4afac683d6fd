package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.api.Source;

/**
 * What the rules of a pack share unless they say otherwise.
 *
 * @param sources the pack's sources by id
 */
record RuleDefaults(
    String pack,
    Map<String, YamlNode> header,
    Map<String, YamlNode> values,
    Map<String, Source> sources) {

  private static final Set<String> KEYS =
      Set.of(
          "category",
          "severity",
          "message",
          "why",
          "unless",
          "except",
          "about",
          "shape",
          "age",
          "prompts",
          "qualify",
          "sources",
          "reviewed",
          "reviewed-with");

  RuleDefaults(String pack, Map<String, YamlNode> header, Map<String, Source> sources) {
    this(
        pack,
        header,
        header.containsKey("defaults") ? header.get("defaults").entries() : Map.of(),
        sources);
    if (header.containsKey("defaults")) {
      header.get("defaults").allowOnly(KEYS);
    }
  }

  /** The value that holds for a rule: its own, the pack's default, or null. */
  YamlNode value(Map<String, YamlNode> rule, String key) {
    YamlNode own = rule.get(key);
    return own != null ? own : values.get(key);
  }

  /** The text that holds for a rule: its own, the pack's default or header, or nothing. */
  String text(Map<String, YamlNode> rule, String key) {
    YamlNode value = value(rule, key);
    YamlNode found = value != null ? value : header.get(key);
    return found == null ? "" : found.text();
  }

  /** The sources of a rule, its own or the pack's. */
  List<Source> sources(YamlNode node, Map<String, YamlNode> entries) {
    List<Source> found = new ArrayList<>();
    YamlNode list = value(entries, "sources");
    if (list == null) {
      node.problem("a rule needs \"sources\", here or in the pack's defaults");
      return found;
    }
    if (list.items().isEmpty()) {
      list.problem("a rule needs a source at least");
    }
    for (YamlNode item : list.items()) {
      Source source = sources.get(item.text());
      if (source == null) {
        item.problem("no source \"" + item.text() + "\" in pack.yaml");
      } else {
        found.add(source);
      }
    }
    return found;
  }
}
