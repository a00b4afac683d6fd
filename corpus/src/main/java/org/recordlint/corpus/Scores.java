package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;

/**
 * How findings compare with labels, over one record or many.
 *
 * @param records how many records were scored
 * @param referrals how many of them are referrals whose aspects were compared
 * @param categories the tally of each span category, and of each advisory category that labels or
 *     findings count for
 * @param aspects the tally of each aspect
 * @param rules the tally of each rule that found or raised something that counts, in the order of
 *     rule ids
 * @param mistakes every miss and false alarm, in the records' order; within a record misses, then
 *     false alarms
 */
public record Scores(
    int records,
    int referrals,
    Map<Category, Tally> categories,
    Map<Aspect, Tally> aspects,
    Map<RuleId, RuleTally> rules,
    List<Mistake> mistakes) {

  /** The scores of no record. */
  public static final Scores NONE = new Scores(0, 0, Map.of(), Map.of(), Map.of(), List.of());

  public Scores {
    Map<Category, Tally> byCategory = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      if (category.kind() == Category.Kind.SPAN) {
        byCategory.put(category, Tally.NONE);
      }
    }
    byCategory.putAll(categories);
    categories = Collections.unmodifiableMap(byCategory);
    Map<Aspect, Tally> byAspect = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      byAspect.put(aspect, Tally.NONE);
    }
    byAspect.putAll(aspects);
    aspects = Collections.unmodifiableMap(byAspect);
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    mistakes = List.copyOf(mistakes);
  }

  /** All of {@code parts} together, their mistakes in the parts' order. */
  public static Scores sum(Iterable<Scores> parts) {
    int records = 0;
    int referrals = 0;
    Map<Category, Tally> categories = new EnumMap<>(Category.class);
    Map<Aspect, Tally> aspects = new EnumMap<>(Aspect.class);
    Map<RuleId, RuleTally> rules = new TreeMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Scores part : parts) {
      records += part.records;
      referrals += part.referrals;
      part.categories.forEach((category, tally) -> categories.merge(category, tally, Tally::plus));
      part.aspects.forEach((aspect, tally) -> aspects.merge(aspect, tally, Tally::plus));
      part.rules.forEach((rule, tally) -> rules.merge(rule, tally, RuleTally::plus));
      mistakes.addAll(part.mistakes);
    }
    return new Scores(records, referrals, categories, aspects, rules, mistakes);
  }

  /** Both together. */
  public Scores plus(Scores other) {
    return sum(List.of(this, other));
  }

  /** All span categories together; advisory categories are left out. */
  public Tally spans() {
    return categories.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == Category.Kind.SPAN)
        .map(Map.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** All aspects together. */
  public Tally completeness() {
    return aspects.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** The same scores without the list of mistakes. */
  public Scores withoutMistakes() {
    return new Scores(records, referrals, categories, aspects, rules, List.of());
  }

  /** Shows counts only. */
  @Override
  public String toString() {
    return "Scores[" + records + " records, spans " + spans() + ", aspects " + completeness() + "]";
  }
}
