package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;

/**
 * Compares findings with labels.
 *
 * <ul>
 *   <li>A label is found when at least one finding {@linkplain GoldSpan#foundBy finds} it, and
 *       missed otherwise. It counts under its own category, whichever accepted category the finding
 *       has.
 *   <li>A finding of a span category that finds no label is a false alarm under its own category,
 *       on every record, labelled or not. A second finding of the same label is neither found nor
 *       false alarm.
 *   <li>A finding of an advisory category that finds no label is a false alarm only on records that
 *       have a label of that category.
 *   <li>On referrals with a {@code missing} label, the aspects said to be missing are compared as
 *       sets. Elsewhere findings about the record as a whole do not count.
 * </ul>
 *
 * <p>Findings that were set aside count like any other; leave them out beforehand if they should
 * not.
 */
public final class Scorer {

  private static final Span WHOLE_RECORD = new Span(0, 0);

  private final GoldRecord gold;
  private final Map<Category, Tally> categories = new EnumMap<>(Category.class);
  private final Map<Aspect, Tally> aspects = new EnumMap<>(Aspect.class);
  private final Map<RuleId, RuleTally> rules = new HashMap<>();
  private final List<Mistake> misses = new ArrayList<>();
  private final List<Mistake> falseAlarms = new ArrayList<>();

  private Scorer(GoldRecord gold) {
    this.gold = gold;
  }

  /**
   * Lints every record of {@code set} and scores what comes out. The scores of a set whose mistakes
   * are not shown have no list of mistakes.
   *
   * @param linter gives the findings of a record
   */
  public static Scores score(GoldSet set, Function<CaseRecord, List<Finding>> linter) {
    List<Scores> scores = new ArrayList<>();
    for (GoldRecord gold : set.records()) {
      scores.add(score(gold, linter.apply(gold.record())));
    }
    Scores sum = Scores.sum(scores);
    return set.mistakesShown() ? sum : sum.withoutMistakes();
  }

  /**
   * Scores the findings of one record.
   *
   * @throws IllegalArgumentException if a finding is of another record or reaches past the end of
   *     the text
   */
  public static Scores score(GoldRecord gold, List<Finding> findings) {
    for (Finding finding : findings) {
      if (!finding.recordId().equals(gold.record().id())
          || finding.span().end() > gold.record().text().length()) {
        throw new IllegalArgumentException(finding + " does not belong to " + gold);
      }
    }
    Scorer scorer = new Scorer(gold);
    scorer.spans(findings);
    Optional<Set<Aspect>> missing = gold.comparedAspects();
    missing.ifPresent(aspects -> scorer.aspects(aspects, findings));
    List<Mistake> mistakes = new ArrayList<>(scorer.misses);
    mistakes.addAll(scorer.falseAlarms);
    return new Scores(
        1, missing.isPresent() ? 1 : 0, scorer.categories, scorer.aspects, scorer.rules, mistakes);
  }

  private void spans(List<Finding> findings) {
    Set<Category> labelled = EnumSet.noneOf(Category.class);
    for (GoldSpan label : gold.expect()) {
      labelled.add(label.category());
      List<Finding> finders = findings.stream().filter(label::foundBy).toList();
      boolean found = !finders.isEmpty();
      count(categories, label.category(), found ? new Tally(1, 0, 0) : new Tally(0, 1, 0));
      finders.stream().map(Finding::rule).distinct().forEach(rule -> count(rule, 1, 0));
      if (!found) {
        misses.add(mistake(Mistake.Kind.MISS, label.category(), Optional.empty(), label.span()));
      }
    }
    for (Finding finding : findings) {
      boolean findsNothing = gold.expect().stream().noneMatch(label -> label.foundBy(finding));
      if (findsNothing && counts(finding.category(), labelled)) {
        count(categories, finding.category(), new Tally(0, 0, 1));
        count(finding.rule(), 0, 1);
        falseAlarms.add(
            mistake(
                Mistake.Kind.FALSE_ALARM,
                finding.category(),
                Optional.of(finding.rule()),
                finding.span()));
      }
    }
  }

  private static boolean counts(Category category, Set<Category> labelled) {
    return switch (category.kind()) {
      case SPAN -> true;
      case RECORD -> false;
      case ADVISORY -> labelled.contains(category);
    };
  }

  private void aspects(Set<Aspect> missing, List<Finding> findings) {
    for (Aspect aspect : Aspect.values()) {
      List<RuleId> sayingSo =
          findings.stream()
              .filter(finding -> finding.category() == Category.REFERRAL_COMPLETENESS)
              .filter(finding -> finding.aspect().filter(aspect::equals).isPresent())
              .map(Finding::rule)
              .distinct()
              .toList();
      boolean labelled = missing.contains(aspect);
      if (!sayingSo.isEmpty()) {
        count(aspects, aspect, labelled ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
        sayingSo.forEach(rule -> count(rule, labelled ? 1 : 0, labelled ? 0 : 1));
        if (!labelled) {
          falseAlarms.add(mistake(Mistake.Kind.FALSE_ALARM, aspect, Optional.of(sayingSo.get(0))));
        }
      } else if (labelled) {
        count(aspects, aspect, new Tally(0, 1, 0));
        misses.add(mistake(Mistake.Kind.MISS, aspect, Optional.empty()));
      }
    }
  }

  private static <K> void count(Map<K, Tally> tallies, K key, Tally outcome) {
    tallies.merge(key, outcome, Tally::plus);
  }

  private void count(RuleId rule, int found, int falseAlarms) {
    rules.merge(rule, new RuleTally(found, falseAlarms), RuleTally::plus);
  }

  private Mistake mistake(Mistake.Kind kind, Category category, Optional<RuleId> rule, Span span) {
    return new Mistake(gold, kind, category, Optional.empty(), rule, span);
  }

  private Mistake mistake(Mistake.Kind kind, Aspect aspect, Optional<RuleId> rule) {
    return new Mistake(
        gold, kind, Category.REFERRAL_COMPLETENESS, Optional.of(aspect), rule, WHOLE_RECORD);
  }
}
