package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;

/**
 * Collects what is wrong while packs are read, so that their author learns of everything at once.
 */
public final class Problems {

  /** Each only once, however often a place is read. */
  private final Set<RulePackProblem> found = new LinkedHashSet<>();

  void add(YamlNode at, String message) {
    found.add(new RulePackProblem(at.origin(), at.line(), at.column(), message));
  }

  void add(String origin, int line, int column, String message) {
    found.add(new RulePackProblem(origin, line, column, message));
  }

  /** Throws everything that was noted, in order of place; does nothing if nothing was. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      List<RulePackProblem> sorted = new ArrayList<>(found);
      sorted.sort(
          Comparator.comparing(RulePackProblem::origin)
              .thenComparingInt(RulePackProblem::line)
              .thenComparingInt(RulePackProblem::column));
      throw new RulePackException(sorted);
    }
  }
}
