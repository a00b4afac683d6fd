package org.recordlint.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recordlint.Linter;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;

/** Trains contenders on the labelled notes and writes what they would add to the rules. */
public final class SecondOpinion {

  private static final String BEGIN = "<!-- generated -->";
  private static final String END = "<!-- /generated -->";

  private SecondOpinion() {}

  /**
   * Writes the tables for maximum entropy alone.
   *
   * @param arguments the folder of labelled notes, and the page whose tables are written
   */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]), List.of());
  }

  /** Writes the tables for maximum entropy and for {@code others}. */
  public static void write(Path gold, Path page, List<Contender> others) throws IOException {
    List<Case> develop = new ArrayList<>();
    FirstSight first = new FirstSight();
    for (Path file : files(gold.resolve("develop"))) {
      for (GoldRecord record : first.knows(name(file)) ? read(file) : List.<GoldRecord>of()) {
        develop.add(first.of(name(file), record));
      }
    }
    List<Case> scoredOnly = new ArrayList<>();
    Linter linter = Linter.withInstalledPacks();
    for (Path file : files(gold.resolve(GoldSet.SCORED_ONLY))) {
      for (GoldRecord record : read(file)) {
        scoredOnly.add(Case.now(name(file), record, linter));
      }
    }
    List<Contender> contenders = new ArrayList<>(List.of(new MaxentContender()));
    contenders.addAll(others);
    List<Trial> trials = new ArrayList<>();
    for (Task task :
        List.of(new Proposing(), Disambiguating.raising(), Disambiguating.dropping())) {
      for (Contender contender : contenders) {
        trials.add(Trial.run(contender, task, develop, scoredOnly));
      }
    }
    Files.writeString(page, between(Files.readString(page), Tables.of(trials)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static List<GoldRecord> read(Path file) throws IOException {
    GoldSet set = GoldReader.read(file);
    if (!set.problems().isEmpty()) {
      throw new IOException(set.problems().toString());
    }
    return set.records();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".jsonl", "");
  }

  private static String between(String page, String tables) throws IOException {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("the page has no marks to write between");
    }
    return page.substring(0, begin + BEGIN.length()) + "\n" + tables + "\n" + page.substring(end);
  }
}
