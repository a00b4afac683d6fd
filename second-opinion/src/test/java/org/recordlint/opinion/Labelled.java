package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSpan;

/**
 * Makes cases: {@code [[label]]} is a label, {@code ((words))} a place where a rule's words are.
 */
final class Labelled {

  private Labelled() {}

  static Case of(String marked, Category category, boolean fired) {
    StringBuilder text = new StringBuilder();
    List<GoldSpan> labels = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    int label = 0;
    int words = 0;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[[", i)) {
        label = text.length();
        i++;
      } else if (marked.startsWith("]]", i)) {
        labels.add(new GoldSpan(new Span(label, text.length()), category, Set.of()));
        i++;
      } else if (marked.startsWith("((", i)) {
        words = text.length();
        i++;
      } else if (marked.startsWith("))", i)) {
        candidates.add(
            new Candidate(
                new RuleId("pack", "rule"),
                category,
                new Span(words, text.length()),
                fired,
                fired ? "" : "negated"));
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    CaseRecord record = CaseRecord.builder("r-" + marked.hashCode(), text.toString()).build();
    GoldRecord gold = new GoldRecord(record, labels, Optional.empty(), Optional.empty(), "file", 1);
    return new Case("set", gold, candidates);
  }
}
