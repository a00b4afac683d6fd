package org.recordlint.quality;

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
    for (String line : Resource.lines("first-scores.csv")) {
      String[] cells = line.split(",");
      sets.add(cells[0] + " at " + cells[1]);
      Proportion share = new Proportion(Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
      String pack = cells[2].substring(0, cells[2].indexOf('/'));
      add(severities, cells[3], share);
      add(packs, pack + ", " + cells[3], share);
      add(rules, cells[2], share);
    }
    rules.values().removeIf(share -> share.trials() < RuleTable.ENOUGH);
    StringBuilder out = new StringBuilder();
    out.append("Share of findings that were right, in sets that nobody had read when they were")
        .append(" scored (")
        .append(String.join(", ", sets))
        .append("). Rules are listed from ")
        .append(RuleTable.ENOUGH)
        .append(" findings.\n\n");
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
