package org.recordlint.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Packs do not load. Names everything that is wrong, not only the first. */
public final class RulePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RulePackProblem> problems;

  /** With {@code problems}, at least one, in the order given. */
  public RulePackException(List<RulePackProblem> problems) {
    super(problems.stream().map(RulePackProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order in which it is told. */
  public List<RulePackProblem> problems() {
    return problems;
  }
}
