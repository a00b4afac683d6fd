package org.recordlint.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recordlint.Linter;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Severity;
import org.recordlint.api.Subject;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;
import org.recordlint.corpus.Proportion;

/**
 * Counts, rule by rule, which findings in a set were right. Run it once on a set that nobody has
 * read, with the commit of the packs, and append what it prints to {@code first-scores.csv}:
 * confidences, and the tables of how far findings can be trusted, are made from these counts alone.
 *
 * <p>Errors and warnings are counted in the records as they are. Notes are counted in the same
 * records with the subject's age withheld, because labelled records nearly always tell it, and
 * notes are mostly what becomes of a finding about a child where nothing does.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.FirstScores COMMIT FILE...</pre>
 */
public final class FirstScores {

  /** As much of a hash as tells sets apart. */
  private static final int SHOWN = 12;

  private FirstScores() {}

  private record Row(String rule, String severity) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : severity.compareTo(other.severity);
    }
  }

  /**
   * Prints {@code set,sha256,commit,rule,severity,right,findings}, a line for each rule and
   * severity.
   */
  public static void main(String... arguments) throws IOException {
    Linter linter = Linter.withInstalledPacks();
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      GoldSet set = GoldReader.read(Path.of(file));
      String name = String.valueOf(Path.of(file).getFileName()).replace(".jsonl", "");
      String hash =
          HexFormat.of()
              .formatHex(Hash.sha256(Files.readAllBytes(Path.of(file))))
              .substring(0, SHOWN);
      count(linter, set)
          .forEach(
              (row, share) ->
                  out.printf(
                      Locale.ROOT,
                      "%s,%s,%s,%s,%s,%d,%d%n",
                      name,
                      hash,
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
      Stream.concat(
              findings(linter, gold.record(), severity -> severity != Severity.NOTE),
              findings(linter, withoutAge(gold.record()), severity -> severity == Severity.NOTE))
          .filter(finding -> counts(gold, finding))
          .forEach(
              finding ->
                  counts.merge(
                      new Row(finding.rule().toString(), finding.severity().id()),
                      new Proportion(isRight(gold, finding) ? 1 : 0, 1),
                      (a, b) -> new Proportion(a.hits() + b.hits(), a.trials() + b.trials())));
    }
    return counts;
  }

  private static Stream<Finding> findings(
      Linter linter, CaseRecord record, Predicate<Severity> counted) {
    return linter.lint(record).findings().stream()
        .filter(finding -> counted.test(finding.severity()));
  }

  /** The record as it would be without the fields that tell the subject's age; its text stays. */
  static CaseRecord withoutAge(CaseRecord record) {
    Subject known = record.subject();
    return new CaseRecord(
        record.id(),
        record.type(),
        record.date(),
        record.author(),
        record.team(),
        record.agency(),
        record.origin(),
        record.textFormat(),
        record.text(),
        new Subject(
            known.id(),
            OptionalInt.empty(),
            Optional.empty(),
            known.gender(),
            known.ethnicity(),
            known.ethnicityScheme(),
            known.culture(),
            known.religion(),
            known.firstLanguage(),
            known.interpreter(),
            known.livedExperience(),
            known.ownWords()),
        record.people(),
        record.fields());
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
