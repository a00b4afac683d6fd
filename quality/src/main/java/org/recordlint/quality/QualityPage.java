package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordlint.Linter;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;
import org.recordlint.corpus.Scorer;
import org.recordlint.corpus.Scores;
import org.recordlint.corpus.Tally;

/**
 * Writes the measured tables into the page on quality, between its marks. What stands outside the
 * marks is kept.
 *
 * <pre>java -jar quality/target/quality.jar [--gold corpus/gold] [--output docs/quality.md] \
 *   [--results quality/results]
 * </pre>
 */
public final class QualityPage {

  private static final String BEGIN = "<!-- generated -->";
  private static final String END = "<!-- /generated -->";

  private QualityPage() {}

  /** Scores both parts and writes the page; takes some seconds. */
  public static void main(String... given) throws IOException {
    Arguments arguments = new Arguments(given);
    Path gold = Path.of(arguments.text("--gold", "corpus/gold"));
    Path output = Path.of(arguments.text("--output", "docs/quality.md"));
    Path results = Path.of(arguments.text("--results", "quality/results"));
    Linter linter = Linter.withInstalledPacks();
    Tool recordlint =
        new Tool("recordlint", true, true, note -> linter.lint(note.record()).findings());
    List<GoldRecord> develop = records(gold.resolve(GoldSets.DEVELOP));
    List<GoldRecord> scoredOnly = records(gold.resolve(GoldSet.SCORED_ONLY));
    List<Tool> tools = new ArrayList<>(List.of(recordlint, new WordList().tool()));
    for (String other : List.of("languagetool.tsv", "alex.tsv")) {
      CachedTool.read(results.resolve(other), scoredOnly).ifPresent(tools::add);
    }
    StringBuilder page = new StringBuilder();
    page.append("\n## By category and aspect\n\n");
    page.append(
        "A share is followed by its 95 % interval after Wilson and by n. Precision is of labels"
            + " found and false alarms, recall of labels.\n");
    page.append(byCategory("develop", develop, recordlint));
    page.append(byCategory("scored-only", scoredOnly, recordlint));
    page.append("\n## Beside simpler tools\n\n").append(tools(scoredOnly, tools));
    page.append("\n## How far a finding can be trusted\n\n").append(Calibration.tables());
    page.append("\n### Whether confidences hold\n\n").append(Reliability.tables());
    page.append("\n## Rule by rule\n\n")
        .append(RuleTable.of(linter, score(develop, recordlint)))
        .append('\n');
    Files.writeString(output, between(Files.readString(output), page.toString()));
  }

  private static List<GoldRecord> records(Path folder) throws IOException {
    List<GoldRecord> records = new ArrayList<>();
    GoldSets.in(folder).forEach(set -> records.addAll(set.records()));
    return records;
  }

  private static Scores score(List<GoldRecord> records, Tool tool) {
    return Scores.sum(
        records.stream().map(record -> Scorer.score(record, tool.find(record))).toList());
  }

  private static String byCategory(String part, List<GoldRecord> records, Tool tool) {
    Scores scores = score(records, tool);
    StringBuilder out = new StringBuilder();
    out.append("\n### ")
        .append(part)
        .append(": ")
        .append(scores.records())
        .append(" records, ")
        .append(scores.referrals())
        .append(" of them referrals\n\n");
    out.append(Markdown.head("category or aspect", "precision", "n", "recall", "n", "F1"));
    scores.categories().forEach((category, tally) -> out.append(row(category.id(), tally)));
    out.append(row("**all spans**", scores.spans()));
    scores.aspects().forEach((aspect, tally) -> out.append(row(aspect.id(), tally)));
    out.append(row("**all aspects**", scores.completeness()));
    return out.toString();
  }

  private static String row(String name, Tally tally) {
    return Markdown.row(
        name,
        Markdown.share(tally.precision()),
        Integer.toString(tally.precision().trials()),
        Markdown.share(tally.recall()),
        Integer.toString(tally.recall().trials()),
        Markdown.decimals(tally.f1()));
  }

  private static String tools(List<GoldRecord> records, List<Tool> tools) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        All on the scored-only part. Spans count when the category is right; in the second table wherever the place is
        right, whatever the category, which is the only comparison for alex, whose rules have other ones. The word list
        is searched as whole words without regard to case, completeness by keywords; LanguageTool is loaded with the same
        words, which it also finds inflected.

        """);
    out.append(
        Markdown.head(
            "tool", "spans precision", "recall", "F1", "aspects precision", "recall", "F1"));
    for (Tool tool : tools) {
      Scores scores = score(records, tool);
      if (tool.categories()) {
        List<String> cells = new ArrayList<>(List.of(tool.name()));
        cells.addAll(shares(scores.spans()));
        cells.addAll(tool.completeness() ? shares(scores.completeness()) : List.of("–", "–", "–"));
        out.append(Markdown.row(cells));
      }
    }
    out.append('\n').append(Markdown.head("tool, any category", "precision", "recall", "F1"));
    for (Tool tool : tools) {
      Tally any =
          records.stream()
              .map(record -> AnyCategory.score(record, tool.find(record)))
              .reduce(Tally.NONE, Tally::plus);
      List<String> cells = new ArrayList<>(List.of(tool.name()));
      cells.addAll(shares(any));
      out.append(Markdown.row(cells));
    }
    List<Tool> categorised = tools.stream().filter(Tool::categories).toList();
    List<String> head = new ArrayList<>(List.of("F1 by category or aspect"));
    categorised.forEach(tool -> head.add(tool.name()));
    out.append('\n').append(Markdown.head(head.toArray(String[]::new)));
    List<Scores> all = categorised.stream().map(tool -> score(records, tool)).toList();
    for (Category category : Category.values()) {
      if (category.kind() == Category.Kind.SPAN) {
        List<String> cells = new ArrayList<>(List.of(category.id()));
        all.forEach(scores -> cells.add(Markdown.decimals(scores.categories().get(category).f1())));
        out.append(Markdown.row(cells));
      }
    }
    for (Aspect aspect : Aspect.values()) {
      List<String> cells = new ArrayList<>(List.of(aspect.id()));
      for (int i = 0; i < all.size(); i++) {
        cells.add(
            categorised.get(i).completeness()
                ? Markdown.decimals(all.get(i).aspects().get(aspect).f1())
                : "–");
      }
      out.append(Markdown.row(cells));
    }
    return out.toString();
  }

  private static List<String> shares(Tally tally) {
    return List.of(
        Markdown.share(tally.precision()),
        Markdown.share(tally.recall()),
        Markdown.decimals(tally.f1()));
  }

  /** Puts the tables between the marks, or at the end if there are none yet. */
  static String between(String page, String tables) {
    String region =
        BEGIN + "\n<!-- Written by `quality/pages`; edit outside these marks. -->\n" + tables + END;
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      return page.stripTrailing() + "\n\n" + region + "\n";
    }
    return page.substring(0, begin) + region + page.substring(end + END.length());
  }
}
