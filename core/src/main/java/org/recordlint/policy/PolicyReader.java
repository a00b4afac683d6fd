package org.recordlint.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.pack.PolicyNames;
import org.recordlint.internal.pack.Problems;
import org.recordlint.internal.pack.YamlNode;

/** Reads a policy file, and finds everything that is wrong with it before it gives up. */
final class PolicyReader {

  private static final Set<String> KEYS =
      Set.of(
          "organisation",
          "packs",
          "disable",
          "record-types",
          "completeness-types",
          "severities",
          "suppressions",
          "fingerprint-key-file",
          PackReader.TERMS,
          PackReader.ACCEPT);

  private static final Pattern FINGERPRINT = Pattern.compile("v1:[0-9a-f]{64}");

  private final Problems problems = new Problems();
  private final String origin;
  private final Keys keys;

  private PolicyReader(String origin, Keys keys) {
    this.origin = origin;
    this.keys = keys;
  }

  /** Gives the content of the key file of a name, or empty where no file is to be opened. */
  private interface Keys {
    Optional<String> read(String file) throws IOException;
  }

  /**
   * Reads a policy.
   *
   * @param origin the file's name, for messages
   * @param folder where files that the policy names are looked for
   */
  static Policy read(String origin, String yaml, Path folder) {
    return new PolicyReader(origin, file -> Optional.of(Files.readString(folder.resolve(file))))
        .read(yaml);
  }

  /** Reads a policy whose key is known already. */
  static Policy read(String origin, String yaml, Optional<String> key) {
    return new PolicyReader(origin, file -> key).read(yaml);
  }

  private Policy read(String yaml) {
    Optional<YamlNode> root = YamlNode.read(origin, yaml, problems);
    problems.throwIfAny();
    YamlNode node = root.orElseThrow();
    node.allowOnly(KEYS);
    Map<String, YamlNode> entries = node.entries();
    if (!entries.containsKey("organisation")) {
      node.problem("a policy needs \"organisation\"");
    }
    Set<RuleId> disabled = new LinkedHashSet<>();
    items(entries, "disable").forEach(item -> ruleId(item).ifPresent(disabled::add));
    Map<String, String> types = new LinkedHashMap<>();
    if (entries.containsKey("record-types")) {
      entries
          .get("record-types")
          .entries()
          .forEach((theirs, ours) -> types.put(theirs, recordType(ours)));
    }
    Policy policy =
        new Policy(
            entries.containsKey("organisation") ? entries.get("organisation").text() : "",
            texts(entries, "packs"),
            disabled,
            types,
            entries.containsKey("completeness-types")
                ? Optional.of(recordTypes(items(entries, "completeness-types")))
                : Optional.empty(),
            severities(entries),
            suppressions(entries),
            key(entries),
            Optional.of(new Policy.Selection(origin, yaml)));
    problems.throwIfAny();
    return policy;
  }

  private static Set<String> recordTypes(List<YamlNode> items) {
    Set<String> types = new LinkedHashSet<>();
    items.forEach(item -> types.add(recordType(item)));
    return types;
  }

  /** A misspelt type would switch the rules for it off without a word. */
  private static String recordType(YamlNode node) {
    PolicyNames.require(node, node.text(), Set.copyOf(Policy.RECORD_TYPES), "record type");
    return node.text();
  }

  private Map<String, Severity> severities(Map<String, YamlNode> entries) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    if (entries.containsKey("severities")) {
      entries
          .get("severities")
          .entries()
          .forEach(
              (name, node) -> {
                if (!isRuleId(name) && Category.of(name).isEmpty()) {
                  node.problem("\"" + name + "\" is neither a rule id nor a category");
                }
                Severity.of(node.text())
                    .ifPresentOrElse(
                        severity -> severities.put(name, severity),
                        () ->
                            node.problem(
                                "a severity is note, warning or error, got \""
                                    + node.text()
                                    + "\""));
              });
    }
    return severities;
  }

  private List<Policy.Suppress> suppressions(Map<String, YamlNode> entries) {
    List<Policy.Suppress> suppressions = new ArrayList<>();
    for (YamlNode item : items(entries, "suppressions")) {
      item.allowOnly(Set.of("fingerprint", "rule", "reason", "author", "date", "expires"));
      Map<String, YamlNode> fields = item.entries();
      if (fields.containsKey("fingerprint") == fields.containsKey("rule")) {
        item.problem("a suppression names either a \"fingerprint\" or a \"rule\"");
      }
      if (fields.containsKey("fingerprint")
          && !FINGERPRINT.matcher(fields.get("fingerprint").text()).matches()) {
        fields.get("fingerprint").problem("a fingerprint is v1: and 64 hexadecimal digits");
      }
      for (String key : List.of("reason", "author", "date")) {
        if (!fields.containsKey(key) || fields.get(key).text().isEmpty()) {
          item.problem("a suppression needs \"" + key + "\"");
        }
      }
      Optional<LocalDate> date = date(fields, "date");
      suppressions.add(
          new Policy.Suppress(
              Optional.ofNullable(fields.get("fingerprint")).map(YamlNode::text),
              Optional.ofNullable(fields.get("rule")).flatMap(PolicyReader::ruleId),
              fields.containsKey("reason") ? fields.get("reason").text() : "",
              fields.containsKey("author") ? fields.get("author").text() : "",
              date.orElse(LocalDate.EPOCH),
              date(fields, "expires")));
    }
    return suppressions;
  }

  /**
   * The secret never stands in the policy, which is shared; only the file that holds it is named.
   */
  private Optional<String> key(Map<String, YamlNode> entries) {
    YamlNode node = entries.get("fingerprint-key-file");
    if (node == null) {
      return Optional.empty();
    }
    try {
      Optional<String> key = keys.read(node.text()).map(String::strip);
      if (key.filter(String::isEmpty).isPresent()) {
        node.problem("the key file is empty");
      }
      return key;
    } catch (IOException | InvalidPathException e) {
      node.problem("cannot read the key file: " + reason(e));
      return Optional.empty();
    }
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof CharacterCodingException ? "it is not UTF-8" : e.getClass().getSimpleName();
  }

  private static Optional<LocalDate> date(Map<String, YamlNode> fields, String key) {
    YamlNode node = fields.get(key);
    if (node == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(node.text()));
    } catch (DateTimeException e) {
      node.problem("\"" + key + "\" is a date such as 2026-03-31");
      return Optional.empty();
    }
  }

  private static boolean isRuleId(String name) {
    int slash = name.indexOf('/');
    return slash > 0
        && RuleId.isKebab(name.substring(0, slash))
        && RuleId.isKebab(name.substring(slash + 1));
  }

  private static Optional<RuleId> ruleId(YamlNode node) {
    try {
      return Optional.of(RuleId.parse(node.text()));
    } catch (IllegalArgumentException e) {
      node.problem(e.getMessage());
      return Optional.empty();
    }
  }

  private static List<YamlNode> items(Map<String, YamlNode> entries, String key) {
    return entries.containsKey(key) ? entries.get(key).items() : List.of();
  }

  private static Set<String> texts(Map<String, YamlNode> entries, String key) {
    Set<String> texts = new LinkedHashSet<>();
    items(entries, key).forEach(item -> texts.add(item.text()));
    return texts;
  }
}
