package org.recordlint.corpus;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;

/**
 * A place in a record that a careful practitioner would word differently.
 *
 * @param span the place, at least one UTF-16 code unit long
 * @param category the likelier category, under which a miss counts; never {@code
 *     referral-completeness}
 * @param also other categories that are right as well
 */
public record GoldSpan(Span span, Category category, Set<Category> also) {

  /** How much longer than the label a finding may be: this many times its length ... */
  private static final int LENGTH_FACTOR = 3;

  /** ... and this many UTF-16 code units. */
  private static final int LENGTH_ALLOWANCE = 25;

  public GoldSpan {
    if (Objects.requireNonNull(span, "span").length() == 0) {
      throw new IllegalArgumentException("a gold span must not be empty");
    }
    if (Objects.requireNonNull(category, "category").kind() == Category.Kind.RECORD) {
      throw new IllegalArgumentException(category.id() + " is about the record as a whole");
    }
    EnumSet<Category> others = EnumSet.noneOf(Category.class);
    others.addAll(also);
    also = Collections.unmodifiableSet(others);
  }

  /**
   * Whether {@code finding} finds this span: it has an accepted category, shares at least one code
   * unit with the span, and is not more than three times as long plus 25 code units. The last keeps
   * a finding of half a note from finding everything in it.
   */
  public boolean foundBy(Finding finding) {
    return (finding.category() == category || also.contains(finding.category()))
        && Math.max(span.start(), finding.span().start())
            < Math.min(span.end(), finding.span().end())
        && finding.span().length() <= (long) LENGTH_FACTOR * span.length() + LENGTH_ALLOWANCE;
  }
}
