package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Measurement.Count;
import org.recordlint.rule.Measurement.ScoredSet;
import org.recordlint.rule.Rule;

/** Reads how often a pack's findings were right. */
final class MeasurementReader {

  /** A pack's file of this name holds no rule. */
  static final String FILE = "measured.yaml";

  /** Where a pack of one file has it. */
  static final String KEY = "measured";

  private static final Pattern COUNT = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

  private MeasurementReader() {}

  /** Reads the counts of a pack whose rules are {@code rules}. */
  static Measurement read(YamlNode node, List<Rule> rules) {
    node.allowOnly(Set.of("sets", "rules", "all-packs"));
    Map<String, YamlNode> entries = node.entries();
    List<ScoredSet> sets = new ArrayList<>();
    if (entries.containsKey("sets")) {
      entries.get("sets").items().forEach(set -> sets.add(set(set)));
    } else {
      node.problem("a measurement needs \"sets\": what was scored");
    }
    Map<RuleId, Map<Severity, Count>> counts = new TreeMap<>();
    if (entries.containsKey("rules")) {
      entries
          .get("rules")
          .entries()
          .forEach(
              (name, value) -> {
                Optional<RuleId> rule = named(name, rules);
                if (rule.isEmpty()) {
                  value.problem("no rule \"" + name + "\" in this pack");
                }
                Map<Severity, Count> read = counts(value);
                rule.ifPresent(
                    id -> {
                      Map<Severity, Count> known =
                          counts.computeIfAbsent(id, any -> new EnumMap<>(Severity.class));
                      read.forEach(
                          (severity, count) ->
                              known.merge(severity, count, MeasurementReader::sum));
                    });
              });
    }
    return new Measurement(
        sets,
        counts,
        entries.containsKey("all-packs") ? counts(entries.get("all-packs")) : Map.of());
  }

  private static Optional<RuleId> named(String name, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.id().name().equals(name) || rule.formerly().contains(name))
        .map(Rule::id)
        .findFirst();
  }

  private static Count sum(Count a, Count b) {
    return new Count(a.right() + b.right(), a.findings() + b.findings());
  }

  private static ScoredSet set(YamlNode node) {
    node.allowOnly(Set.of("name", "sha256", "packs"));
    Map<String, YamlNode> entries = node.entries();
    return new ScoredSet(
        text(node, entries, "name"), text(node, entries, "sha256"), text(node, entries, "packs"));
  }

  private static String text(YamlNode parent, Map<String, YamlNode> entries, String key) {
    String text = entries.containsKey(key) ? entries.get(key).text() : "";
    if (text.isEmpty()) {
      parent.problem("a scored set needs \"" + key + "\"");
    }
    return text;
  }

  private static Map<Severity, Count> counts(YamlNode node) {
    Map<Severity, Count> counts = new EnumMap<>(Severity.class);
    node.entries()
        .forEach(
            (name, value) -> {
              Optional<Severity> severity = Severity.of(name);
              if (severity.isEmpty()) {
                value.problem("expected note, warning or error, got \"" + name + "\"");
              }
              count(value).ifPresent(count -> severity.ifPresent(key -> counts.put(key, count)));
            });
    return counts;
  }

  private static Optional<Count> count(YamlNode node) {
    Matcher count = COUNT.matcher(node.text());
    if (count.matches()) {
      int right = Integer.parseInt(count.group(1));
      int findings = Integer.parseInt(count.group(2));
      if (right <= findings) {
        return Optional.of(new Count(right, findings));
      }
    }
    node.problem("expected how many were right of how many, such as 19/22");
    return Optional.empty();
  }
}
