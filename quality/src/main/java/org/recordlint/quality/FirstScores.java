package org.recordlint.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recordlint.Linter;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;
import org.recordlint.corpus.Proportion;

/**
 * Counts, rule by rule, which findings in a set were right. Run it once on a set that nobody has
 * read, with the commit of the packs, and append what it prints to {@code first-scores.csv}: the
 * table of how far findings can be trusted is made from these counts alone.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.FirstScores COMMIT FILE...</pre>
 */
public final class FirstScores {

  private FirstScores() {}

  private record Row(String rule, String severity) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : severity.compareTo(other.severity);
    }
  }

  /** Prints {@code set,commit,rule,severity,right,findings}, a line for each rule and severity. */
  public static void main(String... arguments) throws IOException {
    Linter linter = Linter.withInstalledPacks();
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      GoldSet set = GoldReader.read(Path.of(file));
      String name = String.valueOf(Path.of(file).getFileName()).replace(".jsonl", "");
      count(linter, set)
          .forEach(
              (row, share) ->
                  out.printf(
                      Locale.ROOT,
                      "%s,%s,%s,%s,%d,%d%n",
                      name,
                      arguments[0],
                      row.rule(),
                      row.severity(),
                      share.hits(),
                      share.trials()));
    }
  }

  private static Map<Row, Proportion> count(Linter linter, GoldSet set) {
    Map<Row, Proportion> counts = new TreeMap<>();
    for (GoldRecord gold : set.records()) {
      for (Finding finding : linter.lint(gold.record()).findings()) {
        if (counts(gold, finding)) {
          Proportion one = new Proportion(isRight(gold, finding) ? 1 : 0, 1);
          counts.merge(
              new Row(finding.rule().toString(), finding.severity().id()),
              one,
              (a, b) -> new Proportion(a.hits() + b.hits(), a.trials() + b.trials()));
        }
      }
    }
    return counts;
  }

  /** Whether labels can tell if the finding is right. */
  private static boolean counts(GoldRecord gold, Finding finding) {
    return finding.category().kind() == Category.Kind.SPAN
        || finding.category() == Category.REFERRAL_COMPLETENESS
            && gold.comparedAspects().isPresent();
  }

  private static boolean isRight(GoldRecord gold, Finding finding) {
    if (finding.category().kind() == Category.Kind.SPAN) {
      return gold.expect().stream().anyMatch(label -> label.foundBy(finding));
    }
    Aspect aspect = finding.aspect().orElseThrow();
    return gold.comparedAspects().orElseThrow().contains(aspect);
  }
}
