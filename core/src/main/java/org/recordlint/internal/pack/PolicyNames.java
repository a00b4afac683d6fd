package org.recordlint.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/**
 * Checks that a policy names what exists. A misspelt name would otherwise switch a pack off, or a
 * rule not, without a word. A rule of a pack that is not loaded may be named: a policy is written
 * for all packs, and somebody may lint with one.
 */
public final class PolicyNames {

  private PolicyNames() {}

  /** Notes a problem for each name in a policy that no pack has. */
  static void check(Map<String, YamlNode> policy, List<RulePack> packs) {
    Set<String> ids = packs.stream().map(RulePack::id).collect(Collectors.toSet());
    Set<String> rules = new TreeSet<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        rules.add(rule.id().toString());
        rule.formerly().forEach(name -> rules.add(pack.id() + "/" + name));
      }
    }
    if (policy.containsKey("packs")) {
      for (YamlNode item : policy.get("packs").items()) {
        require(item, item.text(), ids, "pack");
      }
    }
    if (policy.containsKey("disable")) {
      policy.get("disable").items().forEach(item -> requireRule(item, item.text(), ids, rules));
    }
    if (policy.containsKey("severities")) {
      policy
          .get("severities")
          .entries()
          .forEach((name, node) -> requireRule(node, name, ids, rules));
    }
    if (policy.containsKey("suppressions")) {
      for (YamlNode item : policy.get("suppressions").items()) {
        YamlNode rule = item.entries().get("rule");
        if (rule != null) {
          requireRule(rule, rule.text(), ids, rules);
        }
      }
    }
  }

  private static void requireRule(
      YamlNode node, String name, Set<String> packs, Set<String> rules) {
    int slash = name.indexOf('/');
    if (slash > 0 && packs.contains(name.substring(0, slash))) {
      require(node, name, rules, "rule");
    }
  }

  /** Notes a problem if the name is not known, with the one that may be meant. */
  public static void require(YamlNode node, String name, Set<String> known, String what) {
    if (!known.contains(name)) {
      String meant = YamlNode.closest(name, known);
      node.problem(
          "no "
              + what
              + " \""
              + name
              + "\""
              + (meant == null ? "" : ", did you mean \"" + meant + "\"?"));
    }
  }
}
