package org.recordlint.quality;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Measurement.Count;
import org.recordlint.rule.Measurement.ScoredSet;

/**
 * How many findings of one rule and severity were right in one set when it was first scored.
 *
 * @param set the set, with the commit that the packs stood at
 */
record FirstScore(ScoredSet set, RuleId rule, Severity severity, Count count) {

  /** All that were taken down, in the order of the sets' first scores. */
  static List<FirstScore> all() {
    return Resource.lines("first-scores.csv").stream().map(FirstScore::parse).toList();
  }

  private static FirstScore parse(String line) {
    String[] cells = line.split(",");
    return new FirstScore(
        new ScoredSet(cells[0], cells[1], cells[2]),
        RuleId.parse(cells[3]),
        Severity.of(cells[4]).orElseThrow(),
        new Count(Integer.parseInt(cells[5]), Integer.parseInt(cells[6])));
  }

  /** The sets, in order. */
  static Set<ScoredSet> sets(List<FirstScore> scores) {
    Set<ScoredSet> sets = new LinkedHashSet<>();
    scores.forEach(score -> sets.add(score.set()));
    return sets;
  }

  /** What a pack would know of itself if it had been measured in these sets alone. */
  static Measurement measurement(
      String pack, List<FirstScore> scores, Predicate<ScoredSet> measured) {
    Map<RuleId, Map<Severity, Count>> rules = new TreeMap<>();
    Map<Severity, Count> allPacks = new EnumMap<>(Severity.class);
    for (FirstScore score : scores) {
      if (measured.test(score.set())) {
        add(allPacks, score);
        if (score.rule().pack().equals(pack)) {
          add(rules.computeIfAbsent(score.rule(), any -> new EnumMap<>(Severity.class)), score);
        }
      }
    }
    return new Measurement(sets(scores).stream().filter(measured).toList(), rules, allPacks);
  }

  private static void add(Map<Severity, Count> counts, FirstScore score) {
    counts.merge(
        score.severity(),
        score.count(),
        (a, b) -> new Count(a.right() + b.right(), a.findings() + b.findings()));
  }
}
