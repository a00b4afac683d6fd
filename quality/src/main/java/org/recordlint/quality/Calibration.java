package org.recordlint.quality;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.corpus.Proportion;

/**
 * How often findings were right in sets that nobody had read, from the counts that {@link
 * FirstScores} made at the time.
 */
final class Calibration {

  private Calibration() {}

  /** A table by severity, one by pack and severity, and one by rule where there are enough. */
  static String tables() {
    Map<String, Proportion> severities = new TreeMap<>();
    Map<String, Proportion> packs = new TreeMap<>();
    Map<String, Proportion> rules = new TreeMap<>();
    TreeSet<String> sets = new TreeSet<>();
    for (FirstScore score : FirstScore.all()) {
      sets.add(score.set().name() + " at " + score.set().packs());
      Proportion share = new Proportion(score.count().right(), score.count().findings());
      String severity = score.severity().id();
      add(severities, severity, share);
      add(packs, score.rule().pack() + ", " + severity, share);
      add(rules, score.rule() + (severity.equals("note") ? ", note" : ""), share);
    }
    rules.values().removeIf(share -> share.trials() < RuleTable.ENOUGH);
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            """
        Share of findings that were right, in sets that nobody had read when they were scored (%s).
        Notes are counted in the same records with the subject's age withheld, because labelled records nearly always tell
        it, and a finding about a child becomes a note where nothing does. Rules are listed from %d findings.

        A finding's `confidence` is worked out from these counts: (right + ½) / (findings + 1) of its rule, where the rule
        has %d findings, else of its pack, else of all packs; errors and warnings together, notes apart. It is the share to
        expect. Sets were scored with the packs of the commit named, which have been mended since. The counts of the two
        fresh sets, and of all notes, were taken later with packs and engine of that commit; totals are those of the time.

        """,
            String.join(", ", sets),
            RuleTable.ENOUGH,
            RuleTable.ENOUGH));
    table(out, "severity", severities);
    table(out, "pack, severity", packs);
    table(out, "rule", rules);
    return out.toString().stripTrailing() + "\n";
  }

  private static void add(Map<String, Proportion> shares, String key, Proportion share) {
    shares.merge(
        key, share, (a, b) -> new Proportion(a.hits() + b.hits(), a.trials() + b.trials()));
  }

  private static void table(StringBuilder out, String what, Map<String, Proportion> shares) {
    out.append(Markdown.head(what, "right", "findings"));
    shares.forEach(
        (key, share) ->
            out.append(Markdown.row(key, Markdown.share(share), Integer.toString(share.trials()))));
    out.append('\n');
  }
}
