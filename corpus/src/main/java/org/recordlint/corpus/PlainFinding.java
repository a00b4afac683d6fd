package org.recordlint.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;

/**
 * Makes findings of tools that know nothing but a place or an aspect: all that scoring looks at.
 */
public final class PlainFinding {

  private PlainFinding() {}

  /** A tool's finding at {@code span}. */
  public static Finding at(CaseRecord record, String tool, Category category, Span span) {
    return at(record, new RuleId(tool, category.id()), category, span);
  }

  /** A finding at {@code span}; it carries no words of the record. */
  public static Finding at(CaseRecord record, RuleId rule, Category category, Span span) {
    return finding(record, rule, category, Optional.empty(), span);
  }

  /** A finding that {@code aspect} is missing. */
  public static Finding missing(CaseRecord record, String tool, Aspect aspect) {
    return finding(
        record,
        new RuleId(tool, aspect.id()),
        Category.REFERRAL_COMPLETENESS,
        Optional.of(aspect),
        new Span(0, 0));
  }

  private static Finding finding(
      CaseRecord record, RuleId rule, Category category, Optional<Aspect> aspect, Span span) {
    return new Finding(
        record.id(),
        rule,
        category,
        aspect,
        Severity.WARNING,
        span,
        "",
        "",
        "",
        List.of(),
        List.of(),
        OptionalDouble.empty(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
