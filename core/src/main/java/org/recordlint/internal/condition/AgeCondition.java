package org.recordlint.internal.condition;

import java.util.OptionalInt;
import org.recordlint.api.Severity;
import org.recordlint.internal.pack.SpanRule;

/**
 * The subject's age on the record's date. If nothing tells it, a child is assumed and the finding
 * of a rule about children is only a note.
 */
public record AgeCondition(SpanRule.Age required) implements Condition {

  private static final int ADULT = 18;
  private static final int SIXTEEN = 16;

  @Override
  public String name() {
    return "age";
  }

  @Override
  public Cost cost() {
    return Cost.RECORD;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    OptionalInt age = candidate.reading().facts().age();
    if (age.isEmpty()) {
      return required == SpanRule.Age.ADULT
          ? new Verdict.Silenced("the subject's age is not known, and a child is assumed")
          : new Verdict.Lowered(Severity.NOTE, "the subject's age is not known");
    }
    boolean holds =
        switch (required) {
          case ANY -> true;
          case UNDER_16 -> age.getAsInt() < SIXTEEN;
          case UNDER_18 -> age.getAsInt() < ADULT;
          case ADULT -> age.getAsInt() >= ADULT;
        };
    return holds ? Verdict.HOLDS : new Verdict.Silenced("the subject is " + age.getAsInt());
  }
}
