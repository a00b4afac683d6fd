package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;

/**
 * A label that no finding found, or a finding that found no label.
 *
 * @param gold the record it is about
 * @param kind which of the two
 * @param category the label's category for a miss, the finding's for a false alarm
 * @param aspect which aspect of the record as a whole, for {@code referral-completeness}
 * @param rule the rule that raised a false alarm; empty for a miss
 * @param span the place in the text; {@code [0, 0)} for the record as a whole
 */
public record Mistake(
    GoldRecord gold,
    Kind kind,
    Category category,
    Optional<Aspect> aspect,
    Optional<RuleId> rule,
    Span span) {

  private static final int CONTEXT = 40;

  /** What went wrong. */
  public enum Kind {
    /** A label that no finding found. */
    MISS,
    /** A finding that found no label. */
    FALSE_ALARM
  }

  public Mistake {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
  }

  /** The record's id. */
  public String recordId() {
    return gold.record().id();
  }

  /** Where the record stands, as {@code file:line}. */
  public String place() {
    return gold.place();
  }

  /**
   * The words at the place in square brackets, with some of the text on either side, on one line;
   * empty for the record as a whole. These are words of the record: show them only to somebody who
   * asked for them.
   */
  public String excerpt() {
    if (aspect.isPresent()) {
      return "";
    }
    String text = gold.record().text();
    int from = wholeCharacter(text, Math.max(0, span.start() - CONTEXT));
    int to = wholeCharacter(text, Math.min(text.length(), span.end() + CONTEXT));
    return (from > 0 ? "…" : "")
        + oneLine(text.substring(from, span.start()))
        + "["
        + oneLine(span.in(text))
        + "]"
        + oneLine(text.substring(span.end(), to))
        + (to < text.length() ? "…" : "");
  }

  private static int wholeCharacter(String text, int index) {
    boolean split =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return split ? index - 1 : index;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
  }

  /** Shows kind, record, rule and offsets only, never a word of the record. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(List.of(kind.name(), recordId(), place()));
    parts.add(aspect.map(Aspect::id).orElse(category.id()));
    rule.ifPresent(id -> parts.add(id.toString()));
    parts.add(Integer.toString(span.start()));
    parts.add(Integer.toString(span.end()));
    return "Mistake[" + String.join(", ", parts) + "]";
  }
}
