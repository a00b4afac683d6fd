package org.recordlint.opinion;

import java.util.Comparator;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;

/**
 * One finding that a model would add or take away.
 *
 * @param score how sure it is, in thousandths, so that the last bits of a machine's arithmetic
 *     change nothing
 */
record Change(Case where, RuleId rule, Category category, Span span, boolean adds, long score) {

  /** The surest first; in a fixed order among equals. */
  static final Comparator<Change> SUREST_FIRST =
      Comparator.comparingLong(Change::score)
          .reversed()
          .thenComparing(change -> change.where().set())
          .thenComparing(change -> change.where().gold().record().id())
          .thenComparing(Change::span)
          .thenComparing(change -> change.rule().toString());

  static long rounded(double score) {
    return Math.round(score * 1000);
  }

  @Override
  public String toString() {
    return "Change[" + where + ", " + span + "]";
  }
}
