package org.recordlint.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.corpus.Breach;
import org.recordlint.corpus.Floors;
import org.recordlint.corpus.GoldSet;
import org.recordlint.corpus.ScoreReport;
import org.recordlint.corpus.Scorer;
import org.recordlint.corpus.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the findings against labels. */
@Command(
    name = "evaluate",
    description = "Precision, recall and F1 against labelled records, with intervals.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Exit status: 1 a score is below its floor; 2 wrong usage; 3 a labelled file could not be"
          + " read wholly."
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final String SUM = "all sets";

  private final Console console;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Files of labelled records (JSON Lines), or folders of such files.")
  private List<String> paths;

  @Option(
      names = "--errors",
      description = "List the misses and false alarms; refused for what is only scored.")
  private boolean errors;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "The lowest scores that are accepted, one a line: develop.spans.f1 = 0.8.")
  private Path floorsFile;

  @Mixin private PackOptions packs = new PackOptions();

  private boolean allRead = true;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Floors floors = floorsFile == null ? null : floors(floorsFile);
    PolicyLinter linter = new PolicyLinter(packs.load(console), console);
    GoldFiles files = GoldFiles.read(paths);
    if (errors) {
      refuseScoredOnly(files.sets());
    }
    for (String problem : files.problems()) {
      allRead = false;
      console.err().println(problem);
    }
    Map<String, List<Scores>> byName = new LinkedHashMap<>();
    for (GoldSet set : files.sets()) {
      Scores scores = Scorer.score(set, record -> lint(linter, record));
      byName.computeIfAbsent(set.name(), any -> new ArrayList<>()).add(scores);
    }
    Map<String, Scores> scores = new LinkedHashMap<>();
    byName.forEach((name, parts) -> scores.put(name, Scores.sum(parts)));
    print(scores);
    boolean breached = floors != null && breached(floors, scores);
    if (!allRead) {
      return ExitStatus.UNREAD;
    }
    return breached ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private void print(Map<String, Scores> scores) {
    PrintStream out = console.text();
    List<String> tables = new ArrayList<>();
    scores.forEach((name, score) -> tables.add(ScoreReport.table(name, score)));
    if (scores.size() != 1) {
      tables.add(ScoreReport.table(SUM, Scores.sum(scores.values())));
    }
    out.print(String.join("\n", tables));
    if (errors) {
      String mistakes = ScoreReport.mistakes(Scores.sum(scores.values()).mistakes());
      out.print(mistakes.isEmpty() ? "\nNo misses and no false alarms.\n" : "\n" + mistakes);
    }
    out.flush();
  }

  private List<Finding> lint(PolicyLinter linter, CaseRecord record) {
    try {
      return linter.apply(record).findings().stream()
          .filter(finding -> finding.suppressed().isEmpty())
          .toList();
    } catch (RuntimeException | StackOverflowError e) {
      allRead = false;
      console.tell("the record " + record.id() + " could not be linted: " + Failures.describe(e));
      return List.of();
    }
  }

  private static Floors floors(Path file) {
    try {
      return Floors.read(file);
    } catch (IllegalArgumentException e) {
      throw new UsageException(List.of(e.getMessage().split("\n")));
    } catch (IOException e) {
      throw new UsageException("the floors in " + file + " cannot be read");
    }
  }

  private static void refuseScoredOnly(List<GoldSet> sets) {
    List<String> messages =
        sets.stream()
            .filter(set -> !set.mistakesShown())
            .map(set -> "--errors is refused for " + set.file() + ", which is only scored")
            .toList();
    if (!messages.isEmpty()) {
      throw new UsageException(messages);
    }
  }

  private boolean breached(Floors floors, Map<String, Scores> scores) {
    boolean breached = false;
    for (Map.Entry<String, Scores> set : scores.entrySet()) {
      for (Breach breach : floors.check(set.getKey(), set.getValue())) {
        breached = true;
        console.tell("floor breached: " + breach);
      }
    }
    Set<String> unscored = new TreeSet<>(floors.sets());
    unscored.removeAll(scores.keySet());
    unscored.forEach(
        name -> console.tell("there are floors for the set " + name + ", which was not scored"));
    return breached;
  }
}
