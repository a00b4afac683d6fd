package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldSpan;

/**
 * Proposes passages where no rule has a word to say: at most one in a sentence, never in quotation
 * marks, never where a rule fired or was silenced.
 */
final class Proposing implements Task {

  private static final String NOTHING = "nothing";

  /** One in so many passages without a label is learnt from. */
  private static final int THINNING = 2;

  /** The words of race terminology are a closed list; there is nothing to paraphrase. */
  private static final List<Category> CATEGORIES =
      List.of(
          Category.HARMFUL_TERMINOLOGY,
          Category.LABELLING_LANGUAGE,
          Category.ADULTIFICATION,
          Category.VICTIM_BLAMING);

  @Override
  public String name() {
    return "propose what no rule lists";
  }

  @Override
  public List<Example> examples(List<Case> cases) {
    List<Example> examples = new ArrayList<>();
    int nothing = 0;
    for (Case where : cases) {
      for (List<Span> sentence : Passages.of(where.text())) {
        for (Span passage : sentence) {
          Optional<String> outcome = outcome(where, passage);
          boolean thinned =
              outcome.filter(NOTHING::equals).isPresent() && nothing++ % THINNING != 0;
          if (outcome.isPresent() && !thinned) {
            examples.add(new Example(passage.in(where.text()), List.of(), outcome.get()));
          }
        }
      }
    }
    return examples;
  }

  /** Empty for a passage that has only a part of a label's words. */
  private static Optional<String> outcome(Case where, Span passage) {
    Optional<String> outcome = Optional.of(NOTHING);
    for (GoldSpan label : where.gold().expect()) {
      int shared =
          Math.min(passage.end(), label.span().end())
              - Math.max(passage.start(), label.span().start());
      if (shared > 0) {
        boolean most = shared * 10 >= label.span().length() * 6;
        if (most && where.isRight(label.category(), passage)) {
          return CATEGORIES.contains(label.category())
              ? Optional.of(label.category().id())
              : Optional.empty();
        }
        outcome = Optional.empty();
      }
    }
    return outcome;
  }

  @Override
  public List<Change> changes(List<Case> cases, Contender.Opinion opinion) {
    List<Change> changes = new ArrayList<>();
    for (Case where : cases) {
      for (List<Span> sentence : Passages.of(where.text())) {
        sentence.stream()
            .filter(passage -> !Passages.quoted(where.text(), passage))
            .filter(
                passage -> where.candidates().stream().noneMatch(c -> c.span().overlaps(passage)))
            .flatMap(
                passage ->
                    CATEGORIES.stream().map(category -> change(where, passage, category, opinion)))
            .min(Change.SUREST_FIRST)
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Change change(
      Case where, Span passage, Category category, Contender.Opinion opinion) {
    Example example = new Example(passage.in(where.text()), List.of(), "");
    return new Change(
        where,
        new RuleId("second-opinion", category.id()),
        category,
        passage,
        true,
        Change.rounded(opinion.score(example, category.id())));
  }
}
