package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.PlainFinding;
import org.recordlint.corpus.Scorer;
import org.recordlint.corpus.Tally;

/**
 * A labelled record with what the rules say about its words.
 *
 * @param set the set it is from
 * @param candidates every place where the words of a rule stand
 */
record Case(String set, GoldRecord gold, List<Candidate> candidates) {
  Case {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(gold, "gold");
    candidates = List.copyOf(candidates);
  }

  /** What the rules say now. */
  static Case now(String set, GoldRecord gold, Linter linter) {
    List<Candidate> candidates = new ArrayList<>();
    for (Finding finding : linter.lint(gold.record()).findings()) {
      if (finding.category().kind() == Category.Kind.SPAN) {
        candidates.add(new Candidate(finding.rule(), finding.category(), finding.span(), true, ""));
      }
    }
    for (MatchTrace trace : linter.explain(gold.record())) {
      Category category = linter.rule(trace.rule()).orElseThrow().category();
      if (trace.fired().isEmpty() && category.kind() == Category.Kind.SPAN) {
        List<String> steps = trace.steps();
        String reason = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
        candidates.add(new Candidate(trace.rule(), category, trace.span(), false, reason));
      }
    }
    return new Case(set, gold, candidates);
  }

  String text() {
    return gold.record().text();
  }

  /** What the rules report. */
  List<Finding> findings() {
    return candidates.stream()
        .filter(Candidate::fired)
        .map(candidate -> finding(candidate.rule(), candidate.category(), candidate.span()))
        .toList();
  }

  /** A finding with only what scoring looks at. */
  Finding finding(RuleId rule, Category category, Span span) {
    return PlainFinding.at(gold.record(), rule, category, span);
  }

  Tally score(List<Finding> findings) {
    return Scorer.score(gold, findings).spans();
  }

  boolean isRight(Category category, Span span) {
    Finding finding = finding(new RuleId("second-opinion", category.id()), category, span);
    return gold.expect().stream().anyMatch(label -> label.foundBy(finding));
  }

  @Override
  public String toString() {
    return "Case[" + gold + "]";
  }
}
