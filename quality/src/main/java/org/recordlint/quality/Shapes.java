package org.recordlint.quality;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;
import org.recordlint.corpus.Proportion;

/**
 * Sentences with a slot, into which many judgements are put: what stands around a judgement decides
 * whether it is one, so that conditions of context are measured apart from the words of rules. A
 * shape is a labelled record with the slot <code>{X}</code>; if its label is the slot, whatever is
 * put there must be found, and else never.
 */
final class Shapes {

  private static final String SLOT = "{X}";

  private Shapes() {}

  /**
   * How one file of shapes came out.
   *
   * @param found of the judgements that are asserted
   * @param silent of those that are not
   */
  record Score(String name, int shapes, Proportion found, Proportion silent) {}

  /**
   * Scores every file of a folder.
   *
   * @param folder files {@code KIND-AUTHOR.jsonl}, and {@code fillers.properties} with a list of
   *     judgements for each kind
   */
  static List<Score> score(Linter linter, Path folder) throws IOException {
    Properties fillers = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("fillers.properties"))) {
      fillers.load(in);
    }
    List<Score> scores = new ArrayList<>();
    for (GoldSet set : GoldSets.in(folder)) {
      String name = Path.of(set.file()).getFileName().toString().replace(".jsonl", "");
      String kind = name.substring(0, name.indexOf('-'));
      scores.add(score(linter, name, set, List.of(fillers.getProperty(kind).split("; "))));
    }
    return scores;
  }

  private static Score score(Linter linter, String name, GoldSet set, List<String> fillers) {
    int found = 0;
    int asserted = 0;
    int silent = 0;
    int others = 0;
    for (GoldRecord shape : set.records()) {
      boolean meant = !shape.expect().isEmpty();
      for (String filler : fillers) {
        boolean fires = fires(linter, shape.record(), filler);
        asserted += meant ? 1 : 0;
        others += meant ? 0 : 1;
        found += meant && fires ? 1 : 0;
        silent += meant || fires ? 0 : 1;
      }
    }
    return new Score(
        name,
        set.records().size(),
        new Proportion(found, asserted),
        new Proportion(silent, others));
  }

  /** Whether any finding touches the judgement. */
  private static boolean fires(Linter linter, CaseRecord shape, String filler) {
    int at = shape.text().indexOf(SLOT);
    CaseRecord record =
        CaseRecord.builder(shape.id(), shape.text().replace(SLOT, filler))
            .type(shape.type().orElse(null))
            .subject(shape.subject())
            .build();
    return linter.lint(record).findings().stream()
        .anyMatch(
            finding -> finding.span().start() < at + filler.length() && finding.span().end() > at);
  }
}
