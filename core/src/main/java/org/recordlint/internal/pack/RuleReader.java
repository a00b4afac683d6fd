package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.rule.Example;
import org.recordlint.rule.Rule;

/** Reads the rules of one pack. */
final class RuleReader {

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
          "near-before",
          "on-page",
          "not-near",
          "gives-way-to",
          "stays-near");

  private static final Set<String> ASPECT_KEYS =
      Set.of(
          "aspect",
          "fields",
          "other-fields",
          "codes",
          "answers",
          "certain",
          "evidence",
          "none",
          "thin",
          "except",
          "placeholders",
          "pointers",
          "declined",
          "not-asked",
          "assumed",
          "outsiders");

  private static final int FEWEST_EXAMPLES = 2;

  private final String pack;
  private final WordLists lists;
  private final RuleDefaults defaults;
  private final Map<Aspect, ClassifierBody> classifiers;
  private final ContextReader contexts;

  RuleReader(
      String pack,
      WordLists lists,
      CueNames cues,
      RuleDefaults defaults,
      Map<Aspect, ClassifierBody> classifiers) {
    this.pack = pack;
    this.lists = lists;
    this.defaults = defaults;
    this.classifiers = classifiers;
    this.contexts = new ContextReader(pack, lists, cues, defaults);
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
    SpanRule.When when = contexts.when(entries);
    List<Phrase> parsed = patterns(phrases);
    Optional<Category> category = defaults.category(node, entries);
    // Without a category the rest is read all the same, for what may be wrong with it.
    Rule rule =
        rule(name, node, entries, category.orElse(Category.PRACTICE), Optional.empty(), phrases);
    return category.map(any -> new SpanRule(rule, parsed, exceptions, when, node.origin()));
  }

  /** What a rule looks for; each phrase needs a word by which it can be found. */
  private List<Phrase> patterns(YamlNode phrases) {
    List<Phrase> patterns = new ArrayList<>();
    for (YamlNode item : phrases.items()) {
      Phrase phrase = lists.parse(item);
      if (phrase != null && Literals.of(phrase).isEmpty()) {
        item.problem("the phrase \"" + item.text() + "\" has no word that must be there");
      } else if (phrase != null) {
        patterns.add(phrase);
      }
    }
    if (phrases.items().isEmpty()) {
      phrases.problem("a rule needs a phrase at least");
    }
    return patterns;
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
    AspectBody body =
        new AspectBody(
            phrases(entries, "fields"),
            phrases(entries, "other-fields"),
            AspectCodes.read(entries),
            phrases(entries, "answers"),
            phrases(entries, "certain"),
            phrases(entries, "evidence"),
            phrases(entries, "none"),
            phrases(entries, "thin"),
            phrases(entries, "except"),
            phrases(entries, "placeholders"),
            phrases(entries, "pointers"),
            phrases(entries, "declined"),
            phrases(entries, "not-asked"),
            phrases(entries, "assumed"),
            phrases(entries, "outsiders"),
            contexts.unless(entries),
            Optional.ofNullable(classifiers.get(aspect.get())),
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
    List<Example> fires = ExampleReader.read(examples, "fires", aspect.isEmpty());
    List<Example> quiet = ExampleReader.read(examples, "quiet", false);
    boolean needed = !pack.equals(PackReader.LOCAL);
    if (needed && (fires.size() < FEWEST_EXAMPLES || quiet.size() < FEWEST_EXAMPLES)) {
      (examples == null ? node : examples)
          .problem(
              "a rule needs \"examples\", two at least under \"fires\" and two under \"quiet\"");
    }
    Map<String, String> replacements = new LinkedHashMap<>();
    if (entries.containsKey("replace")) {
      entries
          .get("replace")
          .entries()
          .forEach((from, to) -> replacements.put(Terms.fold(from), filled(to)));
    }
    List<String> prompts = new ArrayList<>();
    Optional.ofNullable(defaults.value(entries, "prompts"))
        .ifPresent(list -> list.items().forEach(item -> prompts.add(filled(item))));
    if (prompts.isEmpty() && replacements.isEmpty()) {
      node.problem(
          "a rule needs \"replace\" or \"prompts\", so that the writer learns what to write"
              + " instead");
    }
    List<String> formerly = new ArrayList<>();
    Optional.ofNullable(entries.get("formerly"))
        .ifPresent(list -> list.items().forEach(item -> formerly.add(item.text())));
    List<String> shown = new ArrayList<>();
    phrases.items().forEach(item -> shown.add(item.text()));
    return new Rule(
        new RuleId(pack, name),
        category,
        defaults.severity(entries),
        text(node, entries, "title"),
        text(node, entries, "message"),
        text(node, entries, "why"),
        replacements,
        prompts,
        Optional.ofNullable(defaults.value(entries, "qualify")).map(RuleReader::filled),
        defaults.sources(node, entries),
        defaults.text(entries, "owner"),
        defaults.text(entries, "reviewed"),
        optionalText(entries, "reviewed-with"),
        defaults.text(entries, "jurisdiction"),
        formerly,
        shown,
        fires,
        quiet,
        aspect);
  }

  private List<Phrase> phrases(Map<String, YamlNode> entries, String key) {
    return entries.containsKey(key) ? lists.parseAll(entries.get(key)) : List.of();
  }

  private String text(YamlNode node, Map<String, YamlNode> entries, String key) {
    YamlNode value = defaults.value(entries, key);
    if (value == null || value.text().isEmpty()) {
      node.problem("a rule needs \"" + key + "\"");
      return "";
    }
    return value.text();
  }

  private static String filled(YamlNode value) {
    String text = value.text();
    if (text.isEmpty()) {
      value.problem("a text is missing here");
    }
    return text;
  }

  private Optional<String> optionalText(Map<String, YamlNode> entries, String key) {
    return Optional.ofNullable(defaults.value(entries, key)).map(YamlNode::text);
  }

  private static void allowOnly(YamlNode node, Set<String> more) {
    Set<String> keys = new LinkedHashSet<>(COMMON);
    keys.addAll(more);
    node.allowOnly(keys);
  }
}
