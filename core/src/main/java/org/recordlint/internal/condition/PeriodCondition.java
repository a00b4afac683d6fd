package org.recordlint.internal.condition;

import java.time.LocalDate;
import java.util.Optional;

/** When the record was written. A record without a date is in no period. */
public record PeriodCondition(Optional<LocalDate> before, Optional<LocalDate> after)
    implements Condition {

  @Override
  public String name() {
    return "period";
  }

  @Override
  public Cost cost() {
    return Cost.RECORD;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Optional<LocalDate> date = candidate.reading().facts().record().date();
    boolean holds =
        date.isPresent()
            && before.map(day -> date.get().isBefore(day)).orElse(true)
            && after.map(day -> !date.get().isBefore(day)).orElse(true);
    return holds
        ? Verdict.HOLDS
        : new Verdict.Silenced("the record was not written in the rule's period");
  }
}
