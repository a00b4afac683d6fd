package org.recordlint.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;

/** Makes findings and gold records for tests. */
final class Findings {

  static final String FILE = "gold/develop/notes.jsonl";

  private Findings() {}

  static Finding at(String recordId, String rule, Category category, int start, int end) {
    return finding(recordId, rule, category, Optional.empty(), new Span(start, end));
  }

  static Finding missing(String recordId, String rule, Aspect aspect) {
    return finding(
        recordId, rule, Category.REFERRAL_COMPLETENESS, Optional.of(aspect), new Span(0, 0));
  }

  static GoldSpan gold(int start, int end, Category category, Category... also) {
    return new GoldSpan(new Span(start, end), category, Set.of(also));
  }

  /** A case note of 100 code units with the id r. */
  static GoldRecord note(GoldSpan... expect) {
    return new GoldRecord(
        CaseRecord.builder("r", "x".repeat(100)).type("case-note").build(),
        List.of(expect),
        Optional.empty(),
        Optional.empty(),
        FILE,
        1);
  }

  /** The tallies that are not empty. */
  static Map<Category, Tally> tallies(Scores scores) {
    Map<Category, Tally> tallies = new EnumMap<>(scores.categories());
    tallies.values().removeIf(Tally.NONE::equals);
    return tallies;
  }

  private static Finding finding(
      String recordId, String rule, Category category, Optional<Aspect> aspect, Span span) {
    return new Finding(
        recordId,
        RuleId.parse(rule),
        category,
        aspect,
        Severity.WARNING,
        span,
        "",
        "message",
        "explanation",
        List.of(new Suggestion.Prompt("What happened?")),
        List.of(
            new Source(
                "S00",
                "Title",
                "Publisher",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                "general-knowledge")),
        OptionalDouble.empty(),
        "v1:0",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
