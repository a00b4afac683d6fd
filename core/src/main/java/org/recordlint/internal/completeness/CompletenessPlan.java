package org.recordlint.internal.completeness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.Aspect;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Lexicon;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.rule.Rule;

/** The completeness rules of all packs, compiled. Immutable and thread-safe. */
public final class CompletenessPlan {

  /**
   * What a record says of an aspect.
   *
   * @param missing why it counts as missing, or empty if the record speaks of it
   * @param spans the places that decided it, in the plain text
   * @param anchor where the missing item belongs, in the plain text
   */
  public record Answer(
      Rule rule, Optional<MissingState> missing, List<Span> spans, Optional<Span> anchor) {}

  private CompletenessPlan() {}

  /** Compiles completeness rules. */
  public static CompletenessPlan compile(
      List<AspectRule> rules,
      Vocabulary vocabulary,
      Map<String, Condition> named,
      Lexicon lexicon) {
    return new CompletenessPlan();
  }

  /** Judges every aspect that some rule asks about. */
  public Map<Aspect, Answer> judge(Reading reading) {
    return new EnumMap<>(Aspect.class);
  }
}
