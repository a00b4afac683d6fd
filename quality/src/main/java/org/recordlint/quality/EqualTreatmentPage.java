package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.Linter;
import org.recordlint.corpus.GoldSet;

/**
 * Writes the page on equal treatment.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.EqualTreatmentPage \
 *   [--gold corpus/gold] [--output docs/equal-treatment.md] [--seed 20261121] [--draws 3]
 * </pre>
 */
public final class EqualTreatmentPage {

  private static final long SEED = 20261121;

  private EqualTreatmentPage() {}

  /** Runs every transformation and writes the page; takes a minute or so. */
  public static void main(String... given) throws IOException {
    Arguments arguments = new Arguments(given);
    Path gold = Path.of(arguments.text("--gold", "corpus/gold"));
    Path output = Path.of(arguments.text("--output", "docs/equal-treatment.md"));
    long seed = Long.parseLong(arguments.text("--seed", Long.toString(SEED)));
    int draws = Integer.parseInt(arguments.text("--draws", "3"));
    EqualTreatment treatment = EqualTreatment.of(Linter.withInstalledPacks(), gold);
    List<EqualTreatment.Outcome> outcomes = new ArrayList<>();
    for (Transformation transformation : treatment.transformations()) {
      boolean drawn = transformation.unit().contains("name");
      for (int draw = 0; draw < (drawn ? draws : 1); draw++) {
        outcomes.add(treatment.run(transformation, seed + draw));
      }
    }
    Set<String> open = new HashSet<>();
    for (GoldSet set : GoldSets.in(gold.resolve(GoldSets.DEVELOP))) {
      set.records().forEach(note -> open.add(note.record().id()));
    }
    Files.writeString(output, page(treatment.notes().size(), outcomes, seed, draws, open));
  }

  private static String page(
      int notes, List<EqualTreatment.Outcome> outcomes, long seed, int draws, Set<String> open) {
    StringBuilder out = new StringBuilder();
    out.append("# Equal treatment\n\n")
        .append("<!-- Written by `quality/pages equal`; do not edit by hand. -->\n\n")
        .append("Two notes that differ only in whom they are about must get the same findings. ")
        .append(notes)
        .append(" labelled notes, those of the scored-only part among them, were changed in the")
        .append(" ways below and linted before and after. A finding has changed when a rule")
        .append(" fires in a place where it did not, or no longer where it did, places being")
        .append(" followed through the edits. \"Category\" leaves out changes where")
        .append(" another rule of the same category stands in.\n\nThe seed was ")
        .append(seed)
        .append("; where names are drawn, each group had ")
        .append(draws)
        .append(" draws.\n\n## By transformation\n\n");
    out.append(
        Markdown.head(
            "transformation",
            "a swap is one",
            "swaps",
            "changed findings",
            "per 10,000 swaps",
            "category, per 10,000",
            "held fixed"));
    for (Map.Entry<String, EqualTreatment.Family> family :
        EqualTreatment.byFamily(outcomes).entrySet()) {
      Transformation first =
          outcomes.stream()
              .map(EqualTreatment.Outcome::transformation)
              .filter(transformation -> transformation.family().equals(family.getKey()))
              .findFirst()
              .orElseThrow();
      EqualTreatment.Family sum = family.getValue();
      out.append(
          Markdown.row(
              family.getKey(),
              first.unit(),
              Integer.toString(sum.swaps()),
              Integer.toString(sum.changed()),
              Markdown.one(sum.per10000()),
              Markdown.one(sum.categoriesPer10000()),
              first.holdsFixed()));
    }
    out.append(
        """

        ## By group

        Recall and precision are of labelled places in the notes that the transformation touched, as they were and
        afterwards. If a group's recall fell, the rules would be silent about that group, which no count of changed
        findings on its own would show.

        """);
    out.append(
        Markdown.head(
            "transformation",
            "to",
            "notes",
            "swaps",
            "went",
            "came",
            "recall before",
            "recall after",
            "precision before",
            "precision after",
            "completeness F1 before",
            "after"));
    for (List<EqualTreatment.Outcome> group : groups(outcomes)) {
      out.append(Markdown.row(cells(group)));
    }
    out.append("\n## Changed findings\n\nThose of notes in the develop part; of the others only")
        .append(" the sums above are told.\n\n");
    out.append(listed(outcomes, open));
    return out.toString();
  }

  /** The draws of each transformation together. */
  private static List<List<EqualTreatment.Outcome>> groups(List<EqualTreatment.Outcome> outcomes) {
    List<List<EqualTreatment.Outcome>> groups = new ArrayList<>();
    Transformation last = null;
    for (EqualTreatment.Outcome outcome : outcomes) {
      if (!outcome.transformation().equals(last)) {
        groups.add(new ArrayList<>());
        last = outcome.transformation();
      }
      groups.get(groups.size() - 1).add(outcome);
    }
    return groups;
  }

  private static List<String> cells(List<EqualTreatment.Outcome> draws) {
    EqualTreatment.Outcome first = draws.get(0);
    var before = first.before();
    var after =
        org.recordlint.corpus.Scores.sum(
            draws.stream().map(EqualTreatment.Outcome::after).toList());
    long came =
        draws.stream()
            .flatMap(draw -> draw.changed().stream())
            .filter(ChangedFinding::appeared)
            .count();
    long all = draws.stream().mapToLong(draw -> draw.changed().size()).sum();
    return List.of(
        first.transformation().family(),
        first.transformation().variant(),
        Integer.toString(first.records()),
        Integer.toString(draws.stream().mapToInt(EqualTreatment.Outcome::swaps).sum()),
        Long.toString(all - came),
        Long.toString(came),
        Markdown.decimals(before.spans().recall().value()),
        Markdown.decimals(after.spans().recall().value()),
        Markdown.decimals(before.spans().precision().value()),
        Markdown.decimals(after.spans().precision().value()),
        Markdown.decimals(before.completeness().f1()),
        Markdown.decimals(after.completeness().f1()));
  }

  private static String listed(List<EqualTreatment.Outcome> outcomes, Set<String> open) {
    StringBuilder out = new StringBuilder();
    out.append(Markdown.head("transformation", "to", "record", "rule", "went or came"));
    for (List<EqualTreatment.Outcome> group : groups(outcomes)) {
      group.stream()
          .flatMap(outcome -> outcome.changed().stream())
          .filter(change -> open.contains(change.recordId()))
          .map(change -> line(group.get(0).transformation(), change))
          .distinct()
          .sorted(Comparator.naturalOrder())
          .forEach(out::append);
    }
    return out.toString();
  }

  private static String line(Transformation transformation, ChangedFinding change) {
    return Markdown.row(
        transformation.family(),
        transformation.variant(),
        change.recordId(),
        change.rule() + change.aspect().map(aspect -> " (" + aspect.id() + ")").orElse(""),
        change.appeared() ? "came" : "went");
  }
}
