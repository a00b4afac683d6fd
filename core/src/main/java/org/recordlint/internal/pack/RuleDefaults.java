package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Category;
import org.recordlint.api.Severity;
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
          "gives-way-to",
          "stays-near",
          "on-page",
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

  /** The category of a rule; empty, with the problem noted, if there is none. */
  Optional<Category> category(YamlNode node, Map<String, YamlNode> entries) {
    YamlNode value = value(entries, "category");
    if (value == null) {
      node.problem("a rule needs \"category\", here or in the pack's defaults");
      return Optional.empty();
    }
    Optional<Category> category = Category.of(value.text());
    if (category.isEmpty()) {
      value.problem("unknown category \"" + value.text() + "\"");
    }
    return category;
  }

  /** The categories that a rule gives way to on the same words. */
  List<Category> givesWayTo(Map<String, YamlNode> entries) {
    YamlNode value = value(entries, "gives-way-to");
    List<Category> categories = new ArrayList<>();
    if (value != null) {
      for (YamlNode item : value.items()) {
        Category.of(item.text())
            .ifPresentOrElse(
                categories::add, () -> item.problem("unknown category \"" + item.text() + "\""));
      }
    }
    return categories;
  }

  /** The severity of a rule, a warning unless something else is said. */
  Severity severity(Map<String, YamlNode> entries) {
    YamlNode value = value(entries, "severity");
    if (value == null) {
      return Severity.WARNING;
    }
    return Severity.of(value.text())
        .orElseGet(
            () -> {
              value.problem("a severity is note, warning or error, got \"" + value.text() + "\"");
              return Severity.WARNING;
            });
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
