package org.recordlint.internal.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The names of all cues, and which others count with each. A name of a pack's own cue begins with
 * the pack's id and a dot.
 */
final class CueNames {

  /** Conditions that are no lists of phrases: the words are quoted, or asked. */
  private static final List<String> BUILT_IN = List.of("quoted", "asked");

  private final Map<String, List<String>> also = new LinkedHashMap<>();
  private final Set<String> groups = new HashSet<>();

  CueNames() {
    BUILT_IN.forEach(name -> also.put(name, List.of()));
  }

  /** Adds a cue. */
  void add(String name, CueDefinition cue) {
    also.put(name, cue.also());
    if (cue.isGroup()) {
      groups.add(name);
    }
  }

  /** The full name of what a pack calls {@code name}; empty if there is none. */
  Optional<String> full(String pack, String name) {
    if (also.containsKey(name)) {
      return Optional.of(name);
    }
    String own = pack + "." + name;
    return also.containsKey(own) ? Optional.of(own) : Optional.empty();
  }

  /** A cue and all that count with it, and with those, each once; a group only brings others. */
  Set<String> withOthers(String full) {
    Set<String> names = new LinkedHashSet<>();
    collect(full, names);
    names.removeAll(groups);
    return names;
  }

  private void collect(String full, Set<String> into) {
    if (into.add(full)) {
      String pack = full.contains(".") ? full.substring(0, full.indexOf('.')) : "";
      for (String other : also.getOrDefault(full, List.of())) {
        full(pack, other).ifPresent(name -> collect(name, into));
      }
    }
  }

  /** Notes a problem at every name that a pack's cue lists under {@code also} and nobody has. */
  Consumer<YamlNode> check(String pack) {
    return cue -> {
      YamlNode others = cue.entries().get("also");
      if (others != null) {
        others.items().stream()
            .filter(other -> full(pack, other.text()).isEmpty())
            .forEach(other -> other.problem("no cue \"" + other.text() + "\""));
      }
    };
  }

  /** All full names. */
  Set<String> all() {
    return also.keySet();
  }

  @Override
  public String toString() {
    return "CueNames" + also.keySet();
  }
}
