package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.recordlint.corpus.Tally;

/** Writes the outcome of trials in Markdown. */
final class Tables {

  private static final int[] RANKS = {5, 10, 20, 50, 100};

  private Tables() {}

  static String of(List<Trial> trials) {
    StringBuilder out = new StringBuilder();
    out.append("\n## On the develop part, each set judged by what the others taught\n\n");
    out.append(head("model", "task", "changes", "precision", "recall", "F1"));
    out.append(row("rules alone, at first sight", "", trials.get(0).develop().rules()));
    for (Trial trial : trials) {
      String model = trial.contender().name();
      Sweep sweep = trial.develop();
      out.append(row(model, trial.task().name() + ", no worse", sweep.noWorse()));
      out.append(row(model, trial.task().name() + ", best F1", sweep.best()));
    }
    out.append("\n## On the scored-only part, with the same cuts\n\n");
    out.append(head("model", "task", "changes", "precision", "recall", "F1"));
    out.append(row("rules alone", "", trials.get(0).scoredOnly().rules()));
    for (Trial trial : trials) {
      String model = trial.contender().name();
      Sweep sweep = trial.scoredOnly();
      long noWorse = trial.develop().noWorse().cut();
      out.append(row(model, trial.task().name() + ", no worse", sweep.at(noWorse)));
      long best = trial.develop().best().cut();
      out.append(row(model, trial.task().name() + ", best F1", sweep.at(best)));
    }
    out.append("\n## How good the surest changes are\n\n");
    out.append(
        "Labels gained and false alarms added (for dropping: labels lost and false alarms gone)"
            + " by about so many of the surest changes, on develop / on scored-only.\n\n");
    List<String> heads = new ArrayList<>(List.of("model", "task"));
    for (int rank : RANKS) {
      heads.add("first " + rank);
    }
    out.append(head(heads.toArray(String[]::new)));
    for (Trial trial : trials) {
      List<String> cells = new ArrayList<>(List.of(trial.contender().name(), trial.task().name()));
      for (int rank : RANKS) {
        cells.add(gain(trial.develop(), rank) + " / " + gain(trial.scoredOnly(), rank));
      }
      out.append(line(cells));
    }
    return out.toString();
  }

  private static String gain(Sweep sweep, int rank) {
    Optional<Sweep.Point> point = sweep.after(rank);
    if (point.isEmpty()) {
      return "–";
    }
    Tally before = sweep.rules().tally();
    Tally after = point.get().tally();
    return String.format(
        Locale.ROOT,
        "%+d %+d",
        after.found() - before.found(),
        after.falseAlarms() - before.falseAlarms());
  }

  private static String row(String model, String task, Sweep.Point point) {
    Tally tally = point.tally();
    return line(
        List.of(
            model,
            task,
            Integer.toString(point.changes()),
            decimals(tally.precision().value()),
            decimals(tally.recall().value()),
            decimals(tally.f1())));
  }

  private static String decimals(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
  }

  private static String head(String... cells) {
    return line(List.of(cells)) + "|" + " --- |".repeat(cells.length) + "\n";
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
