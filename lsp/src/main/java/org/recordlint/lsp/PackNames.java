package org.recordlint.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.PackFolder;
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
 * The names that the rules of a pack may use, each with what it stands for.
 *
 * @param lists word lists of the pack and of the shared pack
 * @param cues cues of the pack and of the shared pack
 * @param sources what the pack's header cites
 */
record PackNames(Map<String, String> lists, Map<String, String> cues, Map<String, String> sources) {

  /** The pack whose names all packs may use. */
  static final String SHARED = "context";

  private static final int SHOWN_WORDS = 6;

  private PackNames() {
    this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /**
   * The names for a document of a pack.
   *
   * @param line the line being typed, which is left out where it makes the document no YAML
   */
  static PackNames of(PackFiles pack, List<PackSource> others, String uri, int line) {
    PackNames names = new PackNames();
    names.cues.put("quoted", "the words stand in quotation marks");
    for (PackSource other : others) {
      if (PackFolder.idOf(other).filter(SHARED::equals).isPresent()) {
        other.files().values().forEach(text -> compose(text).ifPresent(names::add));
      }
    }
    for (PackFiles.PackFile file : pack.files().values()) {
      Optional<Node> root = compose(file.text());
      if (root.isEmpty() && file.uri().equals(uri)) {
        root = compose(without(file.lines(), line));
      }
      root.ifPresent(names::add);
    }
    return names;
  }

  private static String without(Lines lines, int left) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.count(); i++) {
      text.append(i == left ? "" : lines.line(i)).append('\n');
    }
    return text.toString();
  }

  private static Optional<Node> compose(String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().build();
      return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml)))
          .getSingleNode();
    } catch (YamlEngineException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private void add(Node root) {
    for (NodeTuple entry : tuples(root)) {
      Node value = entry.getValueNode();
      switch (text(entry.getKeyNode())) {
        case "lists" ->
            tuples(value)
                .forEach(list -> lists.put(text(list.getKeyNode()), words(list.getValueNode())));
        case "cues" ->
            tuples(value)
                .forEach(cue -> cues.put(text(cue.getKeyNode()), field(cue.getValueNode(), "why")));
        case "pack" -> add(value);
        case "sources" -> {
          if (value instanceof SequenceNode items) {
            items.getValue().stream()
                .filter(MappingNode.class::isInstance)
                .forEach(source -> sources.put(field(source, "id"), field(source, "title")));
          }
        }
        default -> {}
      }
    }
  }

  private static String words(Node list) {
    if (list instanceof SequenceNode items) {
      List<String> words = items.getValue().stream().map(PackNames::text).toList();
      return String.join(", ", words.subList(0, Math.min(SHOWN_WORDS, words.size())))
          + (words.size() > SHOWN_WORDS ? ", \u2026 (" + words.size() + ")" : "");
    }
    return text(list);
  }

  private static List<NodeTuple> tuples(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
  }

  private static String field(Node node, String key) {
    return tuples(node).stream()
        .filter(tuple -> text(tuple.getKeyNode()).equals(key))
        .map(tuple -> text(tuple.getValueNode()))
        .findFirst()
        .orElse("");
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }
}
