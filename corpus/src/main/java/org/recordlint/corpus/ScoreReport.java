package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.recordlint.api.Aspect;
import org.recordlint.api.RuleId;

/**
 * Scores as text for a terminal: tables of counts, shares with their intervals, and lists of
 * mistakes.
 */
public final class ScoreReport {

  private static final String NOTHING = "-";

  private static final Comparator<Map.Entry<RuleId, RuleTally>> WORST_FIRST =
      Comparator.<Map.Entry<RuleId, RuleTally>>comparingDouble(
              entry -> entry.getValue().precision().value().orElse(1))
          .thenComparing(entry -> entry.getValue().falseAlarms(), Comparator.reverseOrder())
          .thenComparing(Map.Entry::getKey);

  private ScoreReport() {}

  /**
   * The scores as three tables: by category with all spans together, by aspect with all aspects
   * together, and by rule. Rules are listed from the lowest precision upwards, among equals from
   * the most false alarms. A share is followed by its 95% interval and n; {@code -} stands for a
   * share of nothing. Shows no word of a record.
   *
   * @param title what was scored, for example a set's name
   */
  public static String table(String title, Scores scores) {
    StringBuilder out = new StringBuilder();
    out.append(title)
        .append(": ")
        .append(count(scores.records(), "record"))
        .append(", aspects compared on ")
        .append(count(scores.referrals(), "referral"))
        .append("\n\n");
    TextTable categories = tallies("category");
    scores.categories().forEach((category, tally) -> categories.row(cells(category.id(), tally)));
    categories.row(cells("all spans", scores.spans()));
    out.append(categories.render()).append('\n');
    TextTable aspects = tallies("aspect");
    scores.aspects().forEach((aspect, tally) -> aspects.row(cells(aspect.id(), tally)));
    aspects.row(cells("all aspects", scores.completeness()));
    out.append(aspects.render());
    if (!scores.rules().isEmpty()) {
      out.append('\n').append(rules(scores.rules()).render());
    }
    return out.toString();
  }

  /**
   * The mistakes, one a line, with the words they are about: misses and false alarms together, by
   * category or aspect, in the records' order. Shows words of records.
   */
  public static String mistakes(List<Mistake> mistakes) {
    List<Mistake> sorted = new ArrayList<>(mistakes);
    sorted.sort(
        Comparator.comparing(Mistake::category)
            .thenComparing(mistake -> mistake.aspect().map(Aspect::ordinal).orElse(-1))
            .thenComparing(Mistake::kind));
    StringBuilder out = new StringBuilder();
    for (Mistake mistake : sorted) {
      List<String> parts = new ArrayList<>();
      parts.add(mistake.place() + ":");
      parts.add(mistake.kind() == Mistake.Kind.MISS ? "missed" : "false alarm");
      parts.add(mistake.aspect().map(Aspect::id).orElse(mistake.category().id()));
      mistake.rule().ifPresent(rule -> parts.add("by " + rule));
      parts.add("in " + mistake.recordId());
      if (mistake.aspect().isEmpty()) {
        parts.add("at " + mistake.span().start() + "-" + mistake.span().end() + ":");
        parts.add(mistake.excerpt());
      }
      out.append(String.join(" ", parts)).append('\n');
    }
    return out.toString();
  }

  private static TextTable tallies(String what) {
    TextTable table = new TextTable();
    table.row(
        List.of(
            what,
            "found",
            "missed",
            "false",
            "precision",
            "95% interval",
            "n",
            "recall",
            "95% interval",
            "n",
            "F1"));
    return table;
  }

  private static List<String> cells(String name, Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(Integer.toString(tally.found()));
    cells.add(Integer.toString(tally.missed()));
    cells.add(Integer.toString(tally.falseAlarms()));
    cells.addAll(cells(tally.precision()));
    cells.addAll(cells(tally.recall()));
    cells.add(share(tally.f1()));
    return cells;
  }

  private static TextTable rules(Map<RuleId, RuleTally> rules) {
    TextTable table = new TextTable();
    table.row(List.of("rule", "found", "false", "precision", "95% interval", "n"));
    rules.entrySet().stream()
        .sorted(WORST_FIRST)
        .forEach(
            entry -> {
              List<String> cells = new ArrayList<>();
              cells.add(entry.getKey().toString());
              cells.add(Integer.toString(entry.getValue().found()));
              cells.add(Integer.toString(entry.getValue().falseAlarms()));
              cells.addAll(cells(entry.getValue().precision()));
              table.row(cells);
            });
    return table;
  }

  private static List<String> cells(Proportion proportion) {
    String interval =
        proportion
            .interval()
            .map(bounds -> decimals(bounds.low()) + "-" + decimals(bounds.high()))
            .orElse(NOTHING);
    return List.of(share(proportion.value()), interval, Integer.toString(proportion.trials()));
  }

  private static String share(OptionalDouble value) {
    return value.isPresent() ? decimals(value.getAsDouble()) : NOTHING;
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
