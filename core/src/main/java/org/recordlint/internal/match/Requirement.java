package org.recordlint.internal.match;

import java.util.List;
import java.util.Set;

/**
 * What one way to match a phrase requires.
 *
 * @param sets literals, of which every match has one out of each set, in this order; at least one
 * @param rarestAt the place of the rarest set
 */
public record Requirement(List<Set<String>> sets, int rarestAt) {
  public Requirement {
    sets = List.copyOf(sets);
  }

  /** The literals by which the match is found. */
  public Set<String> rarest() {
    return sets.get(rarestAt);
  }
}
