package org.recordlint.corpus.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The arguments of {@link SpeedCorpus#main}. */
record SpeedArguments(
    long size,
    double density,
    long seed,
    Path gold,
    Optional<Path> phrases,
    Path output,
    Optional<Path> plain) {

  private static final Set<String> KNOWN =
      Set.of("--size", "--density", "--seed", "--gold", "--phrases", "--output", "--plain");

  static SpeedArguments parse(List<String> arguments) {
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!KNOWN.contains(name) || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            KNOWN.contains(name)
                ? name + " needs a value"
                : "unknown option " + name + "; known are " + KNOWN.stream().sorted().toList());
      }
      given.put(name, arguments.get(i + 1));
    }
    if (!given.containsKey("--output")) {
      throw new IllegalArgumentException("--output FILE is needed");
    }
    return new SpeedArguments(
        size(given.getOrDefault("--size", "200MB")),
        number("--density", given.getOrDefault("--density", "1")),
        (long) number("--seed", given.getOrDefault("--seed", "1")),
        Path.of(given.getOrDefault("--gold", "corpus/gold/develop")),
        Optional.ofNullable(given.get("--phrases")).map(Path::of),
        Path.of(given.get("--output")),
        Optional.ofNullable(given.get("--plain")).map(Path::of));
  }

  /** A size in bytes, or in thousands, millions or thousands of millions of them. */
  static long size(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    String digits = upper.replaceFirst("(KB|MB|GB|B)?$", "");
    long unit =
        switch (upper.substring(digits.length())) {
          case "KB" -> 1_000L;
          case "MB" -> 1_000_000L;
          case "GB" -> 1_000_000_000L;
          default -> 1L;
        };
    return (long) (number("--size", digits) * unit);
  }

  private static double number(String name, String value) {
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " needs a number, got " + value, e);
    }
  }
}
