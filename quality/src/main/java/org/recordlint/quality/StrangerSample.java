package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What two readers said of sampled findings, each by its id: whether it was right.
 *
 * @param ids what was sampled
 */
record StrangerSample(Set<String> ids, Map<String, Boolean> first, Map<String, Boolean> second) {

  private static final String CSV = ".csv";

  /** Before anybody has read the sheets. */
  static final StrangerSample NONE = new StrangerSample(Set.of(), Map.of(), Map.of());

  /**
   * Reads the {@code GENRE.csv} files of three folders.
   *
   * @param sheets what was sampled
   * @param genres which genres to read
   * @throws IOException if a reader's line is neither {@code id,right} nor {@code id,wrong}, or an
   *     answer was not asked for, naming file and line
   */
  static StrangerSample read(Path sheets, Path first, Path second, Predicate<String> genres)
      throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path file : files(sheets, genres)) {
      Files.readAllLines(file).stream().skip(1).forEach(line -> ids.add(line.split(",", -1)[0]));
    }
    return new StrangerSample(
        ids, answers(files(first, genres), ids), answers(files(second, genres), ids));
  }

  private static List<Path> files(Path folder, Predicate<String> genres) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(CSV))
          .filter(file -> genres.test(String.valueOf(file.getFileName()).replace(CSV, "")))
          .sorted()
          .toList();
    }
  }

  private static Map<String, Boolean> answers(List<Path> files, Set<String> ids)
      throws IOException {
    Map<String, Boolean> answers = new HashMap<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        String[] cells = lines.get(i).strip().split(",", -1);
        boolean answered =
            cells.length == 2 && (cells[1].equals("right") || cells[1].equals("wrong"));
        if (!answered || !ids.contains(cells[0])) {
          throw new IOException(
              file + ":" + (i + 1) + ": expected the id of a sampled finding, and right or wrong");
        }
        answers.put(cells[0], cells[1].equals("right"));
      }
    }
    return answers;
  }

  /** The ids that both readers answered. */
  Set<String> judged() {
    Set<String> both = new TreeSet<>(first.keySet());
    both.retainAll(second.keySet());
    return both;
  }

  boolean isWrongByBoth(String id) {
    return !first.get(id) && !second.get(id);
  }

  boolean isRightByBoth(String id) {
    return first.get(id) && second.get(id);
  }

  /** How far the readers agree beyond chance (Cohen); empty if one of them only ever said one. */
  OptionalDouble kappa() {
    Set<String> judged = judged();
    double n = judged.size();
    double agreed = judged.stream().filter(id -> first.get(id).equals(second.get(id))).count() / n;
    double firstRight = judged.stream().filter(first::get).count() / n;
    double secondRight = judged.stream().filter(second::get).count() / n;
    double chance = firstRight * secondRight + (1 - firstRight) * (1 - secondRight);
    return Optional.of((agreed - chance) / (1 - chance)).filter(Double::isFinite).stream()
        .mapToDouble(Double::doubleValue)
        .findFirst();
  }
}
