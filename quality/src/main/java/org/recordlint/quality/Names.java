package org.recordlint.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Given names and surnames by group, as the list beside this class has them. Immutable. */
final class Names {

  /** Names that are recognised and never put in. */
  static final String OTHER = "other";

  /** What a name tells. */
  enum Kind {
    FEMALE,
    MALE,
    SURNAME
  }

  /**
   * A given name that was recognised.
   *
   * @param group {@link #OTHER} or one of {@link #groups()}
   */
  record Known(String group, Kind kind) {}

  private final Map<String, Map<Kind, List<String>>> byGroup = new LinkedHashMap<>();
  private final Map<String, Known> given = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private Names(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split(" *; *");
      Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
      List<String> names = List.of(cells[2].strip().split(" +"));
      byGroup.computeIfAbsent(cells[0], any -> new LinkedHashMap<>()).put(kind, names);
      for (String name : names) {
        if (kind == Kind.SURNAME) {
          surnames.add(name);
        } else {
          given.putIfAbsent(name.toLowerCase(Locale.ROOT), new Known(cells[0], kind));
        }
      }
    }
  }

  /** Reads the bundled list. */
  static Names bundled() {
    return new Names(Resource.lines("names.txt"));
  }

  /** The groups whose names are put in, in the list's order. */
  List<String> groups() {
    return byGroup.keySet().stream().filter(group -> !group.equals(OTHER)).toList();
  }

  /** The names of {@code group}. */
  List<String> of(String group, Kind kind) {
    return byGroup.get(group).get(kind);
  }

  /** What {@code word} tells if it is a listed given name, whatever its case. */
  Optional<Known> given(String word) {
    return Optional.ofNullable(given.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether {@code word} is a listed surname, exactly. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }
}
