package org.recordlint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.recordlint.corpus.GoldProblem;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldSet;
import org.recordlint.formats.CodePoints;

/**
 * The labelled records in the files that a user named.
 *
 * @param sets one for each file, in order of the arguments and then of paths
 * @param problems what could not be read, each for the user to read
 */
record GoldFiles(List<GoldSet> sets, List<String> problems) {

  GoldFiles {
    sets = List.copyOf(sets);
    problems = List.copyOf(problems);
  }

  /**
   * Reads files, and every file in folders whose name ends in {@code .jsonl}.
   *
   * @throws UsageException if there is no such file in a folder
   */
  static GoldFiles read(List<String> arguments) {
    List<GoldSet> sets = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String argument : arguments) {
      for (Path file : files(Path.of(argument), problems)) {
        try {
          GoldSet set = GoldReader.read(file);
          sets.add(set);
          set.problems().stream().map(GoldProblem::toString).forEach(problems::add);
        } catch (IOException e) {
          problems.add(file + ": " + (Files.exists(file) ? "cannot be read" : "no such file"));
        }
      }
    }
    return new GoldFiles(sets, problems);
  }

  private static List<Path> files(Path path, List<String> problems) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> files =
          walk.filter(file -> file.toString().endsWith(".jsonl"))
              .sorted(Comparator.comparing(Path::toString, CodePoints.ORDER))
              .toList();
      if (files.isEmpty()) {
        throw new UsageException(path + ": there is no .jsonl file in this folder");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      problems.add(path + ": cannot be read");
      return List.of();
    }
  }
}
