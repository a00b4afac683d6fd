package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;

class ScorerProperties {

  private static final int LENGTH = 60;

  private static final List<Category> CATEGORIES =
      List.of(Category.RACE_TERMINOLOGY, Category.ADULTIFICATION, Category.VICTIM_BLAMING);

  @Property
  void agreesWithCountingUnitByUnit(
      @ForAll("labels") List<GoldSpan> labels, @ForAll("findings") List<Finding> findings) {
    Scores scores = Scorer.score(record(labels), findings);

    for (Category category : CATEGORIES) {
      int found = 0;
      int missed = 0;
      int falseAlarms = 0;
      for (GoldSpan label : labels) {
        if (label.category() == category) {
          boolean any = findings.stream().anyMatch(finding -> finds(finding, label));
          found += any ? 1 : 0;
          missed += any ? 0 : 1;
        }
      }
      for (Finding finding : findings) {
        boolean none = labels.stream().noneMatch(label -> finds(finding, label));
        falseAlarms += none && finding.category() == category ? 1 : 0;
      }
      assertThat(scores.categories().get(category))
          .isEqualTo(new Tally(found, missed, falseAlarms));
    }
  }

  @Property
  void everyLabelIsFoundOrMissedAndEveryMistakeListed(
      @ForAll("labels") List<GoldSpan> labels, @ForAll("findings") List<Finding> findings) {
    Scores scores = Scorer.score(record(labels), findings);

    assertThat(scores.spans().found() + scores.spans().missed()).isEqualTo(labels.size());
    assertThat(scores.mistakes()).hasSize(scores.spans().missed() + scores.spans().falseAlarms());
    assertThat(scores.rules().values().stream().mapToInt(RuleTally::falseAlarms).sum())
        .isEqualTo(scores.spans().falseAlarms());
  }

  @Property
  void orderOfFindingsDoesNotMatter(
      @ForAll("labels") List<GoldSpan> labels,
      @ForAll("findings") List<Finding> findings,
      @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, random);

    assertThat(Scorer.score(record(labels), shuffled).withoutMistakes())
        .isEqualTo(Scorer.score(record(labels), findings).withoutMistakes());
  }

  @Property
  void labelsThemselvesScoreFull(@ForAll("labels") List<GoldSpan> labels) {
    List<Finding> perfect =
        labels.stream()
            .map(
                label ->
                    Findings.at(
                        "r", "a/one", label.category(), label.span().start(), label.span().end()))
            .toList();

    assertThat(Scorer.score(record(labels), perfect).spans())
        .isEqualTo(new Tally(labels.size(), 0, 0));
  }

  @Property
  void sumDoesNotDependOnGrouping(
      @ForAll("labels") List<GoldSpan> labels,
      @ForAll("findings") List<Finding> one,
      @ForAll("findings") List<Finding> two) {
    Scores a = Scorer.score(record(labels), one);
    Scores b = Scorer.score(record(labels), two);
    Scores c = Scorer.score(record(List.of()), one);

    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(Scores.sum(List.of(a, b, c))).isEqualTo(a.plus(b).plus(c));
    assertThat(a.plus(Scores.NONE)).isEqualTo(a);
  }

  /** The contract's condition, told by the code units that both cover. */
  private static boolean finds(Finding finding, GoldSpan label) {
    Set<Integer> shared = units(finding.span());
    shared.retainAll(units(label.span()));
    Set<Category> accepted = new HashSet<>(label.also());
    accepted.add(label.category());
    return !shared.isEmpty()
        && accepted.contains(finding.category())
        && units(finding.span()).size() <= units(label.span()).size() * 3 + 25;
  }

  private static Set<Integer> units(Span span) {
    Set<Integer> units = new HashSet<>();
    for (int unit = span.start(); unit < span.end(); unit++) {
      units.add(unit);
    }
    return units;
  }

  private static GoldRecord record(List<GoldSpan> labels) {
    return new GoldRecord(
        CaseRecord.builder("r", "x".repeat(LENGTH)).build(),
        labels,
        Optional.empty(),
        Optional.empty(),
        Findings.FILE,
        1);
  }

  @Provide
  Arbitrary<List<GoldSpan>> labels() {
    Arbitrary<Set<Category>> also = Arbitraries.of(CATEGORIES).set().ofMaxSize(1);
    return Combinators.combine(spans(1, 8), Arbitraries.of(CATEGORIES), also)
        .as(GoldSpan::new)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<String> rules = Arbitraries.of("a/one", "a/two", "b/one");
    return Combinators.combine(spans(0, 50), Arbitraries.of(CATEGORIES), rules)
        .as((span, category, rule) -> Findings.at("r", rule, category, span.start(), span.end()))
        .list()
        .ofMaxSize(8);
  }

  private static Arbitrary<Span> spans(int shortest, int longest) {
    return Arbitraries.integers()
        .between(shortest, longest)
        .flatMap(
            length ->
                Arbitraries.integers()
                    .between(0, LENGTH - length)
                    .map(start -> new Span(start, start + length)));
  }
}
