package org.recordlint.internal.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.internal.pattern.Phrase;

/** Reads in what context a rule's words count. */
final class ContextReader {

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

  private final String pack;
  private final WordLists lists;
  private final CueNames cues;
  private final RuleDefaults defaults;

  /**
   * @param cues the names of all cues
   */
  ContextReader(String pack, WordLists lists, CueNames cues, RuleDefaults defaults) {
    this.pack = pack;
    this.lists = lists;
    this.cues = cues;
    this.defaults = defaults;
  }

  /** When a match of a rule counts. */
  SpanRule.When when(Map<String, YamlNode> entries) {
    return new SpanRule.When(
        unless(entries),
        about(entries),
        choice(SpanRule.Shape.class, entries, "shape", SpanRule.Shape.ADJECTIVE),
        choice(SpanRule.Age.class, entries, "age", SpanRule.Age.ANY),
        texts(entries, "types"),
        texts(entries, "not-types"),
        date(entries, "written-before"),
        date(entries, "written-after"),
        phrases(entries, "near"),
        phrases(entries, "near-before"),
        phrases(entries, "on-page"),
        phrases(entries, "not-near"),
        defaults.givesWayTo(entries),
        phrases(entries, "stays-near"));
  }

  /** The names of the cues that silence a rule. */
  List<String> unless(Map<String, YamlNode> entries) {
    List<String> names = new ArrayList<>();
    YamlNode own = entries.get("unless");
    YamlNode inherited = defaults.values().get("unless");
    YamlNode list = own != null ? own : inherited;
    if (list != null) {
      for (YamlNode item : list.items()) {
        if (item.text().equals("defaults") && own != null && inherited != null) {
          inherited.items().forEach(each -> names.addAll(cue(each)));
        } else {
          names.addAll(cue(item));
        }
      }
    }
    return names;
  }

  private Set<String> cue(YamlNode item) {
    String name = item.text();
    if (name.equals("nothing")) {
      return Set.of();
    }
    Optional<String> full = cues.full(pack, name);
    if (full.isPresent()) {
      return cues.withOthers(full.get());
    }
    String meant = YamlNode.closest(name, cues.all());
    item.problem(
        "no cue \"" + name + "\"" + (meant == null ? "" : ", did you mean \"" + meant + "\"?"));
    return Set.of();
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
    YamlNode value = defaults.value(entries, key);
    return value == null ? List.of() : lists.parseAll(value);
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
}
