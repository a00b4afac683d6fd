package org.recordlint.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.recordlint.policy.Policy;

/** Completes and explains the keys, values and names of one document of a pack. */
final class PackAssist {

  private static final Pattern WORDS = Pattern.compile("(?m)^(lists|cues):");
  private static final Pattern PHRASES = Pattern.compile("(?m)^phrases:");
  private static final Pattern ASPECT = Pattern.compile("(?m)^aspect:");
  private static final Pattern NAME = Pattern.compile("[@\\p{Alnum}_./-]");

  private final Document document;
  private final Position position;
  private final PackNames names;
  private final Schema.Node root;

  PackAssist(Schema schema, Document document, Position position, PackNames names) {
    this.document = document;
    this.position = position;
    this.names = names;
    this.root = root(schema, document);
  }

  private static Schema.Node root(Schema schema, Document document) {
    String text = document.text();
    String name = document.uri().substring(document.uri().lastIndexOf('/') + 1);
    if (PackFiles.isWholePack(text)) {
      return schema.pack("whole");
    }
    if (name.equals("pack.yaml")) {
      return schema.pack("header");
    }
    if (name.equals("measured.yaml")) {
      return schema.pack("measured");
    }
    if (WORDS.matcher(text).find()) {
      return schema.pack("words");
    }
    return schema.rule(PHRASES.matcher(text).find(), ASPECT.matcher(text).find());
  }

  /** What may be written at the position, none twice. */
  List<CompletionItem> completions() {
    return YamlCursor.at(document.lines(), position).map(this::completions).orElse(List.of());
  }

  private List<CompletionItem> completions(YamlCursor cursor) {
    List<CompletionItem> items = new ArrayList<>();
    if (cursor.partial().startsWith("@")) {
      names
          .lists()
          .forEach(
              (name, words) ->
                  items.add(
                      item(cursor, "@" + name, CompletionItemKind.Variable, words, "@" + name)));
      return items;
    }
    Optional<Schema.Node> node = root.at(cursor.path());
    if (cursor.keyPossible() && node.isPresent()) {
      Set<String> taken = Set.copyOf(YamlCursor.siblings(document.lines(), position));
      node.get()
          .keys()
          .forEach(
              (key, child) -> {
                if (!taken.contains(key)) {
                  items.add(
                      item(
                          cursor,
                          key,
                          CompletionItemKind.Property,
                          child.description().orElse(""),
                          key + (child.isMapping() ? ":" : ": ")));
                }
              });
    }
    values(cursor.path(), node)
        .forEach(
            (value, meaning) ->
                items.add(item(cursor, value, CompletionItemKind.EnumMember, meaning, value)));
    return items;
  }

  /** The values that may stand at a path, with what they mean. */
  private Map<String, String> values(List<String> path, Optional<Schema.Node> node) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> keys = path.stream().filter(key -> !key.equals(YamlCursor.ITEM)).toList();
    String key = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    switch (key) {
      case "unless" -> {
        values.putAll(names.cues());
        values.put("defaults", "the pack's own list");
        values.put("nothing", "no cue at all");
      }
      case "sources" -> {
        boolean definition = node.map(Schema.Node::keys).filter(any -> !any.isEmpty()).isPresent();
        if (!definition) {
          values.putAll(names.sources());
        }
      }
      case "types", "not-types", "type" ->
          Policy.RECORD_TYPES.forEach(type -> values.put(type, ""));
      default -> {}
    }
    node.map(Schema.Node::values).ifPresent(all -> all.forEach(each -> values.put(each, "")));
    if (values.isEmpty()) {
      node.flatMap(each -> each.child(YamlCursor.ITEM))
          .map(Schema.Node::values)
          .ifPresent(all -> all.forEach(each -> values.put(each, "")));
    }
    return values;
  }

  private CompletionItem item(
      YamlCursor cursor, String label, CompletionItemKind kind, String meaning, String text) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    if (!meaning.isEmpty()) {
      item.setDocumentation(meaning);
    }
    int end = position.getCharacter();
    int start = end - cursor.partial().length();
    String line = document.lines().line(position.getLine());
    boolean tight = start > 0 && start <= line.length() && line.charAt(start - 1) == ':';
    item.setFilterText(label);
    item.setTextEdit(
        Either.forLeft(
            new TextEdit(
                new Range(new Position(position.getLine(), start), position),
                (tight ? " " : "") + text)));
    return item;
  }

  /** What the key or name at the position means, in Markdown; empty if nothing is known of it. */
  Optional<String> explanation() {
    Optional<List<String>> key = YamlCursor.keyAt(document.lines(), position);
    if (key.isPresent()) {
      List<String> path = key.get();
      return root.at(path).flatMap(node -> explained(path.get(path.size() - 1), node));
    }
    String line = document.lines().line(position.getLine());
    int start = Math.min(position.getCharacter(), line.length());
    int end = start;
    while (start > 0 && NAME.matcher(line.substring(start - 1, start)).matches()) {
      start--;
    }
    while (end < line.length() && NAME.matcher(line.substring(end, end + 1)).matches()) {
      end++;
    }
    String name = line.substring(start, end);
    if (name.startsWith("@")) {
      return meaning(name, names.lists().get(name.substring(1)));
    }
    Position wordEnd = new Position(position.getLine(), end);
    return YamlCursor.at(document.lines(), wordEnd)
        .map(cursor -> values(cursor.path(), root.at(cursor.path())).get(name))
        .flatMap(value -> meaning(name, value));
  }

  private static Optional<String> explained(String key, Schema.Node node) {
    StringBuilder text = new StringBuilder();
    node.description().ifPresent(description -> text.append(Markdown.text(description)));
    Set<String> values =
        node.values().isEmpty()
            ? node.child(YamlCursor.ITEM).map(Schema.Node::values).orElse(Set.of())
            : node.values();
    if (!values.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n\n")
          .append(Markdown.text(String.join(", ", values)));
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(Markdown.bold(key) + "\n\n" + text);
  }

  private static Optional<String> meaning(String name, String meaning) {
    return meaning == null || meaning.isEmpty()
        ? Optional.empty()
        : Optional.of(Markdown.bold(name) + "\n\n" + Markdown.text(meaning));
  }
}
