package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A piece of a YAML file that knows where it stands, so that every complaint can say so. */
public final class YamlNode {

  /** No pack needs more; the parser's own recursion could not bear any depth. */
  private static final int DEEPEST = 50;

  private final Node node;
  private final String origin;
  private final Problems problems;

  private YamlNode(Node node, String origin, Problems problems) {
    this.node = node;
    this.origin = origin;
    this.problems = problems;
  }

  /** Reads a file; empty, with a problem noted, if it is not YAML or has no content. */
  public static Optional<YamlNode> read(String origin, String yaml, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(origin)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(10)
            .build();
    try {
      if (!isShallow(settings, yaml)) {
        problems.add(origin, 1, 1, "not valid here: nested more than " + DEEPEST + " deep");
        return Optional.empty();
      }
      Optional<Node> root = new Composer(settings, parser(settings, yaml)).getSingleNode();
      if (root.isEmpty()) {
        problems.add(origin, 1, 1, "the file is empty");
      }
      return root.map(node -> new YamlNode(node, origin, problems));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
      problems.add(origin, line, column, "not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(origin, 1, 1, "not valid YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** As the library's own shortcuts do, which its module keeps to itself. */
  private static Parser parser(LoadSettings settings, String yaml) {
    return new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  /** Looks at the row of events, which takes no recursion. */
  private static boolean isShallow(LoadSettings settings, String yaml) {
    int depth = 0;
    Parser events = parser(settings, yaml);
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        return false;
      }
    }
    return true;
  }

  String origin() {
    return origin;
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  int column() {
    return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Notes that something is wrong here. */
  public void problem(String message) {
    problems.add(this, message);
  }

  /** The entries of a mapping, in order; none, with a problem noted, if this is something else. */
  public Map<String, YamlNode> entries() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode key = wrap(tuple.getKeyNode());
        if (entries.putIfAbsent(key.text(), wrap(tuple.getValueNode())) != null) {
          key.problem("\"" + key.text() + "\" is given twice");
        }
      }
    } else {
      problem("expected names with values");
    }
    return entries;
  }

  /** The items of a list; a single value counts as a list of one. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(wrap(item)));
      return items;
    }
    return List.of(this);
  }

  /** The text of a single value; blank, with a problem noted, if this is something else. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problem("expected a single value");
    return "";
  }

  /**
   * Notes a problem for each key that is not among {@code known}, with the likeliest one that was
   * meant.
   */
  public void allowOnly(Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = wrap(tuple.getKeyNode());
      String name = key.text();
      if (!known.contains(name)) {
        String meant = closest(name, known);
        key.problem(
            "unknown key \""
                + name
                + "\""
                + (meant == null ? "" : ", did you mean \"" + meant + "\"?"));
      }
    }
  }

  static String closest(String name, Collection<String> known) {
    String best = null;
    int least = 3;
    for (String candidate : known) {
      int distance = distance(name, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** How many letters must be changed, added or left out to get from one word to the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private YamlNode wrap(Node inner) {
    return new YamlNode(inner, origin, problems);
  }
}
