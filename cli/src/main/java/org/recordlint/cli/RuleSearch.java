package org.recordlint.cli;

import java.util.List;
import org.recordlint.Linter;
import org.recordlint.api.RuleId;
import org.recordlint.rule.Rule;

/** Finds the rule that a user named. */
final class RuleSearch {

  private static final int MOST_OFFERED = 8;

  /** Fewer letters stand in many names that have nothing to do with them. */
  private static final int SHORTEST = 3;

  private RuleSearch() {}

  /**
   * The rule of this id, or of this name without its pack if only one rule has it.
   *
   * @throws UsageException if there is none
   */
  static Rule require(Linter linter, String text) {
    List<Rule> rules = linter.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
    List<Rule> named = rules.stream().filter(rule -> rule.id().name().equals(text)).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    try {
      if (named.isEmpty()) {
        return linter
            .rule(RuleId.parse(text))
            .orElseThrow(
                () -> new UsageException("there is no rule " + text + similar(rules, text)));
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "there is no rule " + text + similar(rules, text) + "; ids have the form pack/rule-name");
    }
    throw new UsageException(
        "there are several rules " + text + ": " + String.join(", ", ids(named)));
  }

  private static String similar(List<Rule> rules, String text) {
    String name = text.substring(text.indexOf('/') + 1);
    List<Rule> similar =
        name.length() < SHORTEST
            ? List.of()
            : rules.stream()
                .filter(rule -> rule.id().name().contains(name) || name.contains(rule.id().name()))
                .limit(MOST_OFFERED)
                .toList();
    return similar.isEmpty() ? "" : "; did you mean " + String.join(", ", ids(similar)) + "?";
  }

  private static List<String> ids(List<Rule> rules) {
    return rules.stream().map(rule -> rule.id().toString()).toList();
  }
}
