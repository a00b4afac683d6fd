package org.recordlint.internal.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.pattern.Phrase;

/** Reads the keys of completeness rules that are no plain lists of phrases. */
final class AspectKeys {

  /** How many groups of hints must come together, unless a rule says otherwise. */
  private static final int HINTS = 3;

  private AspectKeys() {}

  /** Codes in capitals, by scheme. */
  static Map<String, Set<String>> codes(Map<String, YamlNode> entries) {
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

  /** Groups of hints, by name. */
  static Map<String, List<Phrase>> hints(Map<String, YamlNode> entries, WordLists lists) {
    Map<String, List<Phrase>> hints = new LinkedHashMap<>();
    if (entries.containsKey("hints")) {
      entries
          .get("hints")
          .entries()
          .forEach((group, phrases) -> hints.put(group, lists.parseAll(phrases)));
    }
    return hints;
  }

  /** How many of {@code groups} groups of hints must come together. */
  static int hintsNeeded(Map<String, YamlNode> entries, int groups) {
    YamlNode node = entries.get("hints-needed");
    if (node == null) {
      return HINTS;
    }
    if (node.text().matches("[1-9]") && Integer.parseInt(node.text()) <= groups) {
      return Integer.parseInt(node.text());
    }
    node.problem("expected a number from 1 to the number of groups");
    return HINTS;
  }
}
