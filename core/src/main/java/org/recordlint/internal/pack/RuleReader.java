package org.recordlint.internal.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.rule.Example;
import org.recordlint.rule.Rule;

/** Reads the rules of one pack. */
final class RuleReader {

  /** A condition that is not a list of cues: the words stand in quotation marks. */
  static final String QUOTED = "quoted";

  private static final Set<String> COMMON =
      Set.of(
          "title",
          "severity",
          "message",
          "why",
          "replace",
          "prompts",
          "qualify",
          "sources",
          "owner",
          "reviewed",
          "reviewed-with",
          "jurisdiction",
          "formerly",
          "examples",
          "unless",
          "category");

  private static final Set<String> SPAN_KEYS =
      Set.of(
          "phrases",
          "except",
          "about",
          "shape",
          "age",
          "types",
          "not-types",
          "written-before",
          "written-after",
          "near",
          "not-near");

  private static final Set<String> ASPECT_KEYS =
      Set.of(
          "aspect",
          "fields",
          "other-fields",
          "codes",
          "answers",
          "certain",
          "evidence",
          "hints",
          "none",
          "thin",
          "except",
          "placeholders",
          "pointers",
          "declined",
          "not-asked",
          "assumed");

  private static final Set<String> ABOUT =
      Set.of(
          "child",
          "parent",
          "relative",
          "family",
          "person",
          "nobody",
          "unknown",
          "professional",
          "animal",
          "thing",
          "recorder");

  private static final int FEWEST_EXAMPLES = 2;

  private final String pack;
  private final WordLists lists;
  private final Set<String> cues;
  private final RuleDefaults defaults;

  RuleReader(String pack, WordLists lists, Set<String> cues, RuleDefaults defaults) {
    this.pack = pack;
    this.lists = lists;
    this.cues = cues;
    this.defaults = defaults;
  }

  /** A rule about words; empty, with problems noted, if it cannot be read. */
  Optional<SpanRule> readSpan(String name, YamlNode node) {
    allowOnly(node, SPAN_KEYS);
    Map<String, YamlNode> entries = node.entries();
    YamlNode phrases = entries.get("phrases");
    if (phrases == null) {
      node.problem("a rule needs \"phrases\"");
      return Optional.empty();
    }
    List<Phrase> exceptions = new ArrayList<>();
    for (Map<String, YamlNode> from : List.of(entries, defaults.values())) {
      if (from.containsKey("except")) {
        exceptions.addAll(lists.parseAll(from.get("except")));
      }
    }
    SpanRule.When when =
        new SpanRule.When(
            unless(entries),
            about(entries),
            choice(SpanRule.Shape.class, entries, "shape", SpanRule.Shape.ADJECTIVE),
            choice(SpanRule.Age.class, entries, "age", SpanRule.Age.ANY),
            texts(entries, "types"),
            texts(entries, "not-types"),
            date(entries, "written-before"),
            date(entries, "written-after"),
            phrases(entries, "near"),
            phrases(entries, "not-near"));
    List<Phrase> parsed = lists.parseAll(phrases);
    Optional<Category> category = category(node, entries);
    return category.map(
        value ->
            new SpanRule(
                rule(name, node, entries, value, Optional.empty(), phrases),
                parsed,
                exceptions,
                when,
                node.origin()));
  }

  /** A rule about what a record should say; empty, with problems noted, if it cannot be read. */
  Optional<AspectRule> readAspect(String name, YamlNode node) {
    allowOnly(node, ASPECT_KEYS);
    Map<String, YamlNode> entries = node.entries();
    YamlNode aspectNode = entries.get("aspect");
    Optional<Aspect> aspect = Aspect.of(aspectNode.text());
    if (aspect.isEmpty()) {
      aspectNode.problem("unknown aspect \"" + aspectNode.text() + "\"");
      return Optional.empty();
    }
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
    Map<String, List<Phrase>> hints = new LinkedHashMap<>();
    if (entries.containsKey("hints")) {
      entries
          .get("hints")
          .entries()
          .forEach((group, phrases) -> hints.put(group, lists.parseAll(phrases)));
    }
    AspectBody body =
        new AspectBody(
            phrases(entries, "fields"),
            phrases(entries, "other-fields"),
            codes,
            phrases(entries, "answers"),
            phrases(entries, "certain"),
            phrases(entries, "evidence"),
            hints,
            phrases(entries, "none"),
            phrases(entries, "thin"),
            phrases(entries, "except"),
            phrases(entries, "placeholders"),
            phrases(entries, "pointers"),
            phrases(entries, "declined"),
            phrases(entries, "not-asked"),
            phrases(entries, "assumed"),
            unless(entries),
            node.origin());
    YamlNode shown = entries.getOrDefault("evidence", aspectNode);
    return Optional.of(
        new AspectRule(
            rule(name, node, entries, Category.REFERRAL_COMPLETENESS, aspect, shown), body));
  }

  private Rule rule(
      String name,
      YamlNode node,
      Map<String, YamlNode> entries,
      Category category,
      Optional<Aspect> aspect,
      YamlNode phrases) {
    YamlNode examples = entries.get("examples");
    List<Example> fires = examples(examples, "fires", aspect.isEmpty());
    List<Example> quiet = examples(examples, "quiet", false);
    boolean needed = !pack.equals(PackReader.LOCAL);
    if (needed && (fires.size() < FEWEST_EXAMPLES || quiet.size() < FEWEST_EXAMPLES)) {
      (examples == null ? node : examples)
          .problem("a rule needs two examples at least under \"fires\" and two under \"quiet\"");
    }
    Map<String, String> replacements = new LinkedHashMap<>();
    if (entries.containsKey("replace")) {
      entries
          .get("replace")
          .entries()
          .forEach((from, to) -> replacements.put(Terms.fold(from), to.text()));
    }
    List<String> prompts = new ArrayList<>();
    Optional.ofNullable(defaults.value(entries, "prompts"))
        .ifPresent(list -> list.items().forEach(item -> prompts.add(item.text())));
    if (prompts.isEmpty() && replacements.isEmpty()) {
      node.problem(
          "a rule needs \"replace\" or \"prompts\", so that the writer learns what to write instead");
    }
    List<String> formerly = new ArrayList<>();
    Optional.ofNullable(entries.get("formerly"))
        .ifPresent(list -> list.items().forEach(item -> formerly.add(item.text())));
    List<String> shown = new ArrayList<>();
    phrases.items().forEach(item -> shown.add(item.text()));
    return new Rule(
        new RuleId(pack, name),
        category,
        severity(entries),
        text(node, entries, "title"),
        text(node, entries, "message"),
        text(node, entries, "why"),
        replacements,
        prompts,
        optionalText(entries, "qualify"),
        sources(node, entries),
        header(entries, "owner"),
        header(entries, "reviewed"),
        optionalText(entries, "reviewed-with"),
        header(entries, "jurisdiction"),
        formerly,
        shown,
        fires,
        quiet,
        aspect);
  }

  private List<Example> examples(YamlNode examples, String key, boolean marked) {
    List<Example> result = new ArrayList<>();
    if (examples == null || !examples.isMapping()) {
      return result;
    }
    examples.allowOnly(Set.of("fires", "quiet"));
    YamlNode list = examples.entries().get(key);
    if (list == null) {
      return result;
    }
    for (YamlNode item : list.items()) {
      Example example = example(item);
      boolean balanced =
          example.marked().split("\\[\\[", -1).length == example.marked().split("]]", -1).length;
      if (!balanced) {
        item.problem("[[ and ]] must come in pairs");
      } else if (marked && example.spans().isEmpty()) {
        item.problem("mark the words to flag with [[ and ]]");
      } else {
        result.add(example);
      }
    }
    return result;
  }

  private static Example example(YamlNode item) {
    if (!item.isMapping()) {
      return new Example(item.text(), OptionalInt.empty(), Optional.empty(), item.line());
    }
    item.allowOnly(Set.of("text", "age", "type"));
    Map<String, YamlNode> entries = item.entries();
    OptionalInt age = OptionalInt.empty();
    if (entries.containsKey("age")) {
      try {
        age = OptionalInt.of(Integer.parseInt(entries.get("age").text()));
      } catch (NumberFormatException e) {
        entries.get("age").problem("an age is a number of years");
      }
    }
    if (!entries.containsKey("text")) {
      item.problem("an example needs \"text\"");
    }
    String text = entries.containsKey("text") ? entries.get("text").text() : "";
    return new Example(
        text, age, Optional.ofNullable(entries.get("type")).map(YamlNode::text), item.line());
  }

  private List<String> unless(Map<String, YamlNode> entries) {
    List<String> names = new ArrayList<>();
    YamlNode own = entries.get("unless");
    YamlNode inherited = defaults.values().get("unless");
    YamlNode list = own != null ? own : inherited;
    if (list != null) {
      for (YamlNode item : list.items()) {
        if (item.text().equals("defaults") && own != null && inherited != null) {
          inherited.items().forEach(each -> cue(each).ifPresent(names::add));
        } else {
          cue(item).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private Optional<String> cue(YamlNode item) {
    String name = item.text();
    if (name.equals("nothing")) {
      return Optional.empty();
    }
    if (name.equals(QUOTED) || cues.contains(name)) {
      return Optional.of(name);
    }
    if (cues.contains(pack + "." + name)) {
      return Optional.of(pack + "." + name);
    }
    String meant = YamlNode.closest(name, cues);
    item.problem(
        "no cue \"" + name + "\"" + (meant == null ? "" : ", did you mean \"" + meant + "\"?"));
    return Optional.empty();
  }

  private Set<String> about(Map<String, YamlNode> entries) {
    Set<String> names = new LinkedHashSet<>();
    YamlNode list = defaults.value(entries, "about");
    if (list != null) {
      for (YamlNode item : list.items()) {
        if (item.text().equals("anything")) {
          return Set.of();
        }
        if (!ABOUT.contains(item.text())) {
          item.problem("\"about\" knows " + ABOUT.stream().sorted().toList() + " and anything");
        }
        names.add(item.text());
      }
    }
    return names;
  }

  private Optional<Category> category(YamlNode node, Map<String, YamlNode> entries) {
    YamlNode value = defaults.value(entries, "category");
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

  private Severity severity(Map<String, YamlNode> entries) {
    YamlNode value = defaults.value(entries, "severity");
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

  private List<Source> sources(YamlNode node, Map<String, YamlNode> entries) {
    List<Source> sources = new ArrayList<>();
    YamlNode list = defaults.value(entries, "sources");
    if (list == null) {
      node.problem("a rule needs \"sources\", here or in the pack's defaults");
      return sources;
    }
    for (YamlNode item : list.items()) {
      Source source = defaults.sources().get(item.text());
      if (source == null) {
        item.problem("no source \"" + item.text() + "\" in pack.yaml");
      } else {
        sources.add(source);
      }
    }
    return sources;
  }

  private <E extends Enum<E>> E choice(
      Class<E> type, Map<String, YamlNode> entries, String key, E otherwise) {
    YamlNode value = defaults.value(entries, key);
    if (value == null) {
      return otherwise;
    }
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      known.add(name);
      if (name.equals(value.text())) {
        return constant;
      }
    }
    value.problem("\"" + key + "\" is one of " + known + ", got \"" + value.text() + "\"");
    return otherwise;
  }

  private List<Phrase> phrases(Map<String, YamlNode> entries, String key) {
    return entries.containsKey(key) ? lists.parseAll(entries.get(key)) : List.of();
  }

  private static Set<String> texts(Map<String, YamlNode> entries, String key) {
    Set<String> texts = new LinkedHashSet<>();
    if (entries.containsKey(key)) {
      entries.get(key).items().forEach(item -> texts.add(item.text()));
    }
    return texts;
  }

  private static Optional<LocalDate> date(Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    if (node == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          node.text().length() == 4
              ? LocalDate.parse(node.text() + "-01-01")
              : LocalDate.parse(node.text()));
    } catch (DateTimeException e) {
      node.problem("\"" + key + "\" is a year or a date such as 1991-10-14");
      return Optional.empty();
    }
  }

  private String text(YamlNode node, Map<String, YamlNode> entries, String key) {
    YamlNode value = defaults.value(entries, key);
    if (value == null || value.text().isEmpty()) {
      node.problem("a rule needs \"" + key + "\"");
      return "";
    }
    return value.text();
  }

  private Optional<String> optionalText(Map<String, YamlNode> entries, String key) {
    return Optional.ofNullable(defaults.value(entries, key)).map(YamlNode::text);
  }

  private String header(Map<String, YamlNode> entries, String key) {
    YamlNode own = defaults.value(entries, key);
    YamlNode value = own != null ? own : defaults.header().get(key);
    return value == null ? "" : value.text();
  }

  private static void allowOnly(YamlNode node, Set<String> more) {
    Set<String> keys = new LinkedHashSet<>(COMMON);
    keys.addAll(more);
    node.allowOnly(keys);
  }
}
