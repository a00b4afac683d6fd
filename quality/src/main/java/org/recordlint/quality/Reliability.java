package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.recordlint.corpus.Proportion;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Measurement.ScoredSet;

/** Compares confidences with the share that was right in sets which had no part in them. */
final class Reliability {

  private static final double[] BANDS = {0, 0.80, 0.85, 0.90, 0.95, 1.01};

  private Reliability() {}

  /**
   * Findings with the confidence they would have had.
   *
   * @param confidence from sets other than the one they stand in
   */
  record Judged(ScoredSet set, String pack, double confidence, Proportion share) {}

  /**
   * Gives each finding the confidence that follows from other sets.
   *
   * @param knows whether a set (the first) may be used for findings of another (the second)
   */
  static List<Judged> judge(List<FirstScore> scores, BiPredicate<ScoredSet, ScoredSet> knows) {
    List<Judged> judged = new ArrayList<>();
    for (FirstScore score : scores) {
      Measurement measurement =
          FirstScore.measurement(
              score.rule().pack(), scores, other -> knows.test(other, score.set()));
      measurement
          .confidence(score.rule(), score.severity())
          .ifPresent(
              confidence ->
                  judged.add(
                      new Judged(
                          score.set(),
                          score.rule().pack(),
                          confidence,
                          new Proportion(score.count().right(), score.count().findings()))));
    }
    return judged;
  }

  static String tables() {
    List<FirstScore> scores = FirstScore.all();
    List<ScoredSet> sets = List.copyOf(FirstScore.sets(scores));
    String latest = sets.get(sets.size() - 1).packs();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        Each finding below has the confidence that follows from the other sets alone: each set in turn is left out, its
        findings get their confidences from the rest, and are then compared with its labels. A band has few rules in it,
        and a set one author, so bands differ more than their intervals say.

        """);
    out.append(bands(judge(scores, (other, own) -> !other.equals(own))));
    out.append(
        """

        The same by the set that was left out, which shows how far authors differ:

        """);
    out.append(bySet(judge(scores, (other, own) -> !other.equals(own))));
    out.append(
        String.format(
            Locale.ROOT,
            """

        And forward in time: confidences from the sets scored before, compared with the sets scored with packs at %s, after
        the packs had been mended. Where findings were right more often than the earlier sets foretold, figures that pool
        both are too low rather than too high.

        """,
            latest));
    out.append(
        bands(
            judge(
                scores,
                (other, own) -> own.packs().equals(latest) && !other.packs().equals(latest))));
    return out.toString();
  }

  private static String bands(List<Judged> judged) {
    StringBuilder out = new StringBuilder();
    out.append(Markdown.head("confidence", "mean confidence", "right", "findings"));
    for (int i = 0; i + 1 < BANDS.length; i++) {
      double from = BANDS[i];
      double to = BANDS[i + 1];
      List<Judged> band =
          judged.stream().filter(one -> one.confidence() >= from && one.confidence() < to).toList();
      if (!band.isEmpty()) {
        String name =
            i == 0
                ? "below " + Markdown.two(to)
                : to > 1
                    ? "from " + Markdown.two(from)
                    : Markdown.two(from) + " to " + Markdown.two(to);
        out.append(row(name, band));
      }
    }
    return out.append(row("**all**", judged)).toString();
  }

  private static String bySet(List<Judged> judged) {
    Map<String, List<Judged>> bySet =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.set().name() + " at " + one.set().packs(),
                    TreeMap::new,
                    Collectors.toList()));
    StringBuilder out = new StringBuilder();
    out.append(Markdown.head("set", "mean confidence", "right", "findings"));
    bySet.forEach((set, ones) -> out.append(row(set, ones)));
    return out.toString();
  }

  private static String row(String name, List<Judged> judged) {
    int right = judged.stream().mapToInt(one -> one.share().hits()).sum();
    int findings = judged.stream().mapToInt(one -> one.share().trials()).sum();
    double sum = judged.stream().mapToDouble(one -> one.confidence() * one.share().trials()).sum();
    return Markdown.row(
        name,
        findings == 0 ? "–" : Markdown.two(sum / findings),
        Markdown.share(new Proportion(right, findings)),
        Integer.toString(findings));
  }
}
