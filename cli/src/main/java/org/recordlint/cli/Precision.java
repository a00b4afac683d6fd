package org.recordlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recordlint.api.Severity;
import org.recordlint.corpus.Proportion;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Measurement.Basis;
import org.recordlint.rule.Measurement.Count;
import org.recordlint.rule.Measurement.ScoredSet;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/** Tells how often a rule's findings were right where that was measured. */
final class Precision {

  private Precision() {}

  /** A line for each kind of finding, and one that says what was scored. */
  static List<String> lines(RulePack pack, Rule rule) {
    if (pack.measurement().isEmpty()) {
      return List.of("not measured");
    }
    Measurement measurement = pack.measurement().get();
    List<String> lines = new ArrayList<>(List.of(line(measurement, rule, rule.severity())));
    if (isAlsoNote(measurement, rule)) {
      lines.add("As a note: " + line(measurement, rule, Severity.NOTE));
    }
    lines.add(
        "Counted in records that nobody had read when they were scored: "
            + measurement.sets().stream().map(Precision::set).collect(Collectors.joining(", ")));
    return lines;
  }

  /** Whether a finding of the rule was ever lowered to a note. */
  static boolean isAlsoNote(Measurement measurement, Rule rule) {
    return rule.severity() != Severity.NOTE
        && measurement.count(rule.id(), Severity.NOTE).findings() > 0;
  }

  private static String line(Measurement measurement, Rule rule, Severity severity) {
    Count own = measurement.count(rule.id(), severity);
    Basis basis = measurement.basis(rule.id(), severity).orElse(null);
    String unmeasured = "not yet measured (n=" + own.findings() + ")";
    if (basis == null) {
      return unmeasured;
    }
    String share =
        share(basis.count()) + String.format(Locale.ROOT, ", confidence %.2f", basis.confidence());
    return switch (basis.scope()) {
      case RULE -> share;
      case PACK -> unmeasured + "; pack " + rule.id().pack() + ": " + share;
      case ALL_PACKS -> unmeasured + "; all packs: " + share;
    };
  }

  private static String share(Count count) {
    Proportion proportion = new Proportion(count.right(), count.findings());
    Proportion.Interval interval = proportion.interval().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f–%.2f, n=%d)",
        proportion.value().orElseThrow(),
        interval.low(),
        interval.high(),
        count.findings());
  }

  private static String set(ScoredSet set) {
    return set.name() + " (" + set.sha256() + ", packs at " + set.packs() + ")";
  }
}
