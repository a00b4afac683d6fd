package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldSet;

/**
 * The gold files of a folder. Only the parts {@code develop} and {@code scored-only} are read: sets
 * that stand elsewhere wait to be scored for the first time.
 */
final class GoldSets {

  static final String DEVELOP = "develop";

  private GoldSets() {}

  /** The sets of both parts, {@code develop} first. */
  static List<GoldSet> under(Path gold) throws IOException {
    List<GoldSet> sets = new ArrayList<>(in(gold.resolve(DEVELOP)));
    sets.addAll(in(gold.resolve(GoldSet.SCORED_ONLY)));
    return sets;
  }

  /**
   * Every {@code .jsonl} file at any depth, in order of paths.
   *
   * @throws IOException if a file cannot be read, or a line of it cannot be used
   */
  static List<GoldSet> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    List<GoldSet> sets = new ArrayList<>();
    for (Path file : files) {
      GoldSet set = GoldReader.read(file);
      if (!set.problems().isEmpty()) {
        throw new IOException(set.problems().toString());
      }
      sets.add(set);
    }
    return sets;
  }
}
