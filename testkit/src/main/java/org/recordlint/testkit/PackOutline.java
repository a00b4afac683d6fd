package org.recordlint.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.spi.PackSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Where the parts of a pack stand in its files, and which names it gives and uses. Files that are
 * not YAML are left out: the engine reports them.
 */
final class PackOutline {

  private static final String HEADER = "pack.yaml";

  /** Keys of files that hold no rule. */
  private static final Set<String> NO_RULES = Set.of("lists", "cues", "classifier", "alike");

  /** Keys whose items are names of cues. */
  private static final Set<String> NAMES_CUES = Set.of("unless", "also");

  private static final String MEASURED = "measured.yaml";
  private static final Pattern LIST_NAME = Pattern.compile("@([a-z0-9]+(?:-[a-z0-9]+)*)");

  private final Map<String, Node> rules = new LinkedHashMap<>();
  private final Map<String, String> ruleFiles = new LinkedHashMap<>();
  private final List<Named> lists = new ArrayList<>();
  private final List<Named> cues = new ArrayList<>();
  private final Set<String> listsUsed = new TreeSet<>();
  private final Set<String> cuesUsed = new TreeSet<>();
  private String id = "";

  private PackOutline() {}

  /** A point in a file, counted from 1. */
  record Place(String file, int line, int column) {}

  /** A name or wording and where it stands. */
  record Named(String text, Place place) {}

  static PackOutline of(PackSource source) {
    PackOutline outline = new PackOutline();
    boolean single = source.files().size() == 1;
    source
        .files()
        .forEach(
            (name, text) -> {
              String file = single ? source.origin() : source.origin() + "/" + name;
              compose(text).ifPresent(root -> outline.add(name, file, root, single));
            });
    return outline;
  }

  private static Optional<Node> compose(String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().build();
      return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml)))
          .getSingleNode();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private void add(String name, String file, Node root, boolean single) {
    Map<String, Node> entries = entries(root);
    if (single && entries.containsKey("pack")) {
      id = text(entries(entries.get("pack")).get("id"));
      entries(entries.get("rules")).forEach((rule, node) -> addRule(rule, file, node));
    } else if (name.equals(HEADER)) {
      id = text(entries.get("id"));
    } else if (name.equals(MEASURED)) {
      return;
    } else if (Collections.disjoint(entries.keySet(), NO_RULES)) {
      addRule(name.replaceFirst("\\.ya?ml$", ""), file, root);
    }
    addNames(lists, file, entries.get("lists"));
    addNames(cues, file, entries.get("cues"));
    collectUses(root, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void addRule(String name, String file, Node node) {
    rules.put(name, node);
    ruleFiles.put(name, file);
  }

  private static void addNames(List<Named> names, String file, Node mapping) {
    if (mapping instanceof MappingNode given) {
      for (NodeTuple tuple : given.getValue()) {
        names.add(new Named(text(tuple.getKeyNode()), place(file, tuple.getKeyNode())));
      }
    }
  }

  /**
   * Counts every {@code @name} in the file as a use, and every name under {@code unless} or under a
   * cue's {@code also}.
   */
  private void collectUses(Node node, Set<Node> seen) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      Matcher matcher = LIST_NAME.matcher(scalar.getValue());
      while (matcher.find()) {
        listsUsed.add(matcher.group(1));
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> collectUses(item, seen));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (NAMES_CUES.contains(text(tuple.getKeyNode()))) {
          items(tuple.getValueNode()).forEach(item -> cuesUsed.add(text(item)));
        }
        collectUses(tuple.getValueNode(), seen);
      }
    }
  }

  /** The pack's id; empty if it has none. */
  String id() {
    return id;
  }

  List<Named> lists() {
    return lists;
  }

  List<Named> cues() {
    return cues;
  }

  Set<String> listsUsed() {
    return listsUsed;
  }

  Set<String> cuesUsed() {
    return cuesUsed;
  }

  /** Where a rule begins. */
  Place rule(String name) {
    return place(ruleFiles.getOrDefault(name, ""), rules.get(name));
  }

  /**
   * Where an example stands.
   *
   * @param key {@code fires} or {@code quiet}
   * @param index counted from 0
   */
  Place example(String rule, String key, int index) {
    List<Node> items = items(entries(entries(rules.get(rule)).get("examples")).get(key));
    return index < items.size() ? place(ruleFiles.get(rule), items.get(index)) : rule(rule);
  }

  /** The wordings that a rule puts in place of others, each once, in the file's order. */
  List<Named> replacements(String rule) {
    Map<String, Named> wordings = new LinkedHashMap<>();
    entries(entries(rules.get(rule)).get("replace"))
        .values()
        .forEach(
            node ->
                wordings.putIfAbsent(
                    text(node), new Named(text(node), place(ruleFiles.get(rule), node))));
    return List.copyOf(wordings.values());
  }

  private static Place place(String file, Node node) {
    return Optional.ofNullable(node)
        .flatMap(Node::getStartMark)
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElseGet(() -> new Place(file, 1, 1));
  }

  private static Map<String, Node> entries(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(tuple -> entries.putIfAbsent(text(tuple.getKeyNode()), tuple.getValueNode()));
    }
    return entries;
  }

  private static List<Node> items(Node node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }
}
