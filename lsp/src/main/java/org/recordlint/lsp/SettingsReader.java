package org.recordlint.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Reads the editor's configuration, and keeps what is wrong with it; not thread-safe. */
final class SettingsReader {

  static final String SECTION = "recordlint";

  private static final Set<String> KEYS =
      Set.of(
          "policy", "packs", "bundledPacks", "recordTypes", "notes", "debounceMillis", "maxLength");
  private static final int LONGEST_DEBOUNCE = 10_000;
  private static final int LARGEST_LENGTH = 50_000_000;

  private final Optional<Path> root;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param root the folder that relative paths start from, or empty
   */
  SettingsReader(Optional<Path> root) {
    this.root = root;
  }

  /**
   * The settings that an editor sent.
   *
   * @param json an object, or an object with that object under {@code recordlint}; anything else
   *     leaves {@code defaults} as they are
   */
  Settings read(JsonElement json, Settings defaults) {
    if (json == null || !json.isJsonObject()) {
      return defaults;
    }
    JsonObject object = json.getAsJsonObject();
    if (object.has(SECTION)) {
      return read(object.get(SECTION), defaults);
    }
    for (String key : object.keySet()) {
      if (!KEYS.contains(key)) {
        problems.add("unknown setting " + SECTION + "." + key);
      }
    }
    return new Settings(
        text(object, "policy")
            .filter(text -> !text.isBlank())
            .flatMap(this::path)
            .or(defaults::policy),
        object.has("packs") ? paths(texts(object, "packs")) : defaults.packs(),
        bool(object, "bundledPacks", defaults.bundledPacks()),
        recordTypes(object, defaults.recordTypes()),
        object.has("notes") ? globs(texts(object, "notes")) : defaults.notes(),
        number(object, "debounceMillis", LONGEST_DEBOUNCE, defaults.debounceMillis()),
        number(object, "maxLength", LARGEST_LENGTH, defaults.maxLength()));
  }

  /** What was wrong, in sentences; what was wrong was left out. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  private static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  private static boolean given(JsonObject object, String key) {
    return object.has(key) && !object.get(key).isJsonNull();
  }

  private Optional<String> text(JsonObject object, String key) {
    if (!given(object, key)) {
      return Optional.empty();
    }
    if (!isText(object.get(key))) {
      wrong(key, "a text");
      return Optional.empty();
    }
    return Optional.of(object.get(key).getAsString());
  }

  private List<String> texts(JsonObject object, String key) {
    List<String> texts = new ArrayList<>();
    JsonElement value = object.get(key);
    if (isText(value)) {
      texts.add(value.getAsString());
    } else if (value.isJsonArray()
        && value.getAsJsonArray().asList().stream().allMatch(SettingsReader::isText)) {
      value.getAsJsonArray().forEach(item -> texts.add(item.getAsString()));
    } else if (!value.isJsonNull()) {
      wrong(key, "a list of texts");
    }
    return texts;
  }

  private boolean bool(JsonObject object, String key, boolean otherwise) {
    if (!given(object, key)) {
      return otherwise;
    }
    if (object.get(key) instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    wrong(key, "true or false");
    return otherwise;
  }

  private int number(JsonObject object, String key, int largest, int otherwise) {
    if (!given(object, key)) {
      return otherwise;
    }
    if (object.get(key) instanceof JsonPrimitive primitive && primitive.isNumber()) {
      double value = primitive.getAsDouble();
      if (value >= 0 && value <= largest && value == Math.rint(value)) {
        return (int) value;
      }
    }
    wrong(key, "a whole number from 0 to " + largest);
    return otherwise;
  }

  private Map<String, String> recordTypes(JsonObject object, Map<String, String> otherwise) {
    if (!given(object, "recordTypes")) {
      return otherwise;
    }
    if (!object.get("recordTypes").isJsonObject()) {
      wrong("recordTypes", "an object of record types by globs");
      return otherwise;
    }
    Map<String, String> types = new LinkedHashMap<>();
    JsonObject given = object.getAsJsonObject("recordTypes");
    for (String glob : globs(List.copyOf(given.keySet()))) {
      text(given, glob).ifPresent(type -> types.put(glob, type));
    }
    return Collections.unmodifiableMap(types);
  }

  private List<String> globs(List<String> globs) {
    List<String> valid = new ArrayList<>();
    for (String glob : globs) {
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + glob);
        valid.add(glob);
      } catch (PatternSyntaxException e) {
        problems.add("not a glob: " + glob);
      }
    }
    return List.copyOf(valid);
  }

  private List<Path> paths(List<String> texts) {
    return texts.stream().map(this::path).flatMap(Optional::stream).toList();
  }

  private Optional<Path> path(String text) {
    try {
      Path path = Path.of(text);
      return Optional.of(root.map(folder -> folder.resolve(path)).orElse(path).normalize());
    } catch (InvalidPathException e) {
      problems.add("not a path: " + text);
      return Optional.empty();
    }
  }

  private void wrong(String key, String expected) {
    problems.add("the setting " + SECTION + "." + key + " must be " + expected);
  }
}
