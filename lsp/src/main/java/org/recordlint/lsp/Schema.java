package org.recordlint.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The published JSON Schemas of rules and packs, to be walked along a path. Immutable. */
final class Schema {

  private static final String RULE = "rule.schema.json";
  private static final String PACK = "pack.schema.json";

  private final Map<String, JsonObject> files;

  private Schema(Map<String, JsonObject> files) {
    this.files = files;
  }

  /** Reads both schemas from the class path. */
  static Schema load() {
    Map<String, JsonObject> files = new LinkedHashMap<>();
    for (String name : List.of(RULE, PACK)) {
      try (InputStream in = Schema.class.getResourceAsStream(name);
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        files.put(name, JsonParser.parseReader(reader).getAsJsonObject());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Schema(files);
  }

  /** A rule about words or about what a record should say; of which kind it is may be unknown. */
  Node rule(boolean words, boolean aspect) {
    if (words == aspect) {
      return node(RULE, files.get(RULE));
    }
    return node(RULE, files.get(RULE).getAsJsonArray("oneOf").get(words ? 0 : 1).getAsJsonObject());
  }

  /**
   * A part of the schema of packs: {@code header}, {@code words}, {@code measured}, {@code whole}.
   */
  Node pack(String part) {
    return node(PACK, files.get(PACK).getAsJsonObject("$defs").getAsJsonObject(part));
  }

  private Node node(String file, JsonObject object) {
    List<Part> parts = new ArrayList<>();
    expand(new Part(file, object), parts);
    return new Node(parts);
  }

  private void expand(Part part, List<Part> into) {
    into.add(part);
    JsonElement reference = part.object.get("$ref");
    if (reference != null) {
      expand(resolve(part.file, reference.getAsString()), into);
    }
    if (part.object.has("oneOf")) {
      for (JsonElement choice : part.object.getAsJsonArray("oneOf")) {
        expand(new Part(part.file, choice.getAsJsonObject()), into);
      }
    }
  }

  private Part resolve(String file, String reference) {
    int hash = reference.indexOf('#');
    String target = hash < 0 ? reference : reference.substring(0, hash);
    String name = target.isEmpty() ? file : target;
    JsonElement found = files.get(name);
    if (hash >= 0) {
      for (String step : reference.substring(hash + 1).split("/")) {
        if (!step.isEmpty()) {
          found =
              found.isJsonArray()
                  ? found.getAsJsonArray().get(Integer.parseInt(step))
                  : found.getAsJsonObject().get(step);
        }
      }
    }
    return new Part(name, found.getAsJsonObject());
  }

  private record Part(String file, JsonObject object) {}

  /** A place in a schema: everything that may stand there. */
  final class Node {
    private final List<Part> parts;

    private Node(List<Part> parts) {
      this.parts = parts;
    }

    /** The place under a key, or of the items of a list for {@link YamlCursor#ITEM}. */
    Optional<Node> child(String key) {
      List<Part> found = new ArrayList<>();
      for (Part part : parts) {
        JsonElement properties = part.object.get("properties");
        JsonElement more = part.object.get("additionalProperties");
        if (key.equals(YamlCursor.ITEM)) {
          add(part.file, part.object.get("items"), found);
        } else if (properties != null && properties.getAsJsonObject().has(key)) {
          add(part.file, properties.getAsJsonObject().get(key), found);
        } else {
          add(part.file, more, found);
        }
      }
      return found.isEmpty() ? Optional.empty() : Optional.of(new Node(found));
    }

    /** The place at the end of a path. */
    Optional<Node> at(List<String> path) {
      Optional<Node> node = Optional.of(this);
      for (String key : path) {
        node = node.flatMap(current -> current.child(key));
      }
      return node;
    }

    /** The keys that may stand here, in the schema's order. */
    Map<String, Node> keys() {
      Map<String, Node> keys = new LinkedHashMap<>();
      for (Part part : parts) {
        if (part.object.has("properties")) {
          for (String key : part.object.getAsJsonObject("properties").keySet()) {
            child(key).ifPresent(node -> keys.putIfAbsent(key, node));
          }
        }
      }
      return keys;
    }

    /** The values that may stand here, if they are few. */
    Set<String> values() {
      Set<String> values = new LinkedHashSet<>();
      for (Part part : parts) {
        if (part.object.has("enum")) {
          part.object.getAsJsonArray("enum").forEach(value -> values.add(value.getAsString()));
        }
      }
      return values;
    }

    Optional<String> description() {
      return parts.stream()
          .filter(part -> part.object.has("description"))
          .map(part -> part.object.get("description").getAsString())
          .findFirst();
    }

    /** Whether names with values stand here and nothing else. */
    boolean isMapping() {
      return parts.stream()
              .anyMatch(
                  part ->
                      part.object.has("properties")
                          || (part.object.get("additionalProperties") instanceof JsonObject))
          && parts.stream().noneMatch(part -> part.object.has("items"));
    }

    private void add(String file, JsonElement element, List<Part> into) {
      if (element instanceof JsonObject object) {
        expand(new Part(file, object), into);
      }
    }
  }
}
