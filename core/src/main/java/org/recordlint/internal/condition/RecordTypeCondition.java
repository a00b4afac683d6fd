package org.recordlint.internal.condition;

import java.util.Set;

/** The record's type. */
public record RecordTypeCondition(Set<String> only, Set<String> not) implements Condition {

  public RecordTypeCondition {
    only = Set.copyOf(only);
    not = Set.copyOf(not);
  }

  @Override
  public String name() {
    return "record type";
  }

  @Override
  public Cost cost() {
    return Cost.RECORD;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    String type = candidate.reading().facts().record().type().orElse("");
    boolean holds = (only.isEmpty() || only.contains(type)) && !not.contains(type);
    return holds ? Verdict.HOLDS : new Verdict.Silenced("the rule is not for this type of record");
  }
}
