package org.recordlint.internal.match;

import java.util.List;
import java.util.Set;

/**
 * What one way to match a phrase requires.
 *
 * @param sets literals, of which every match has one out of each set; the rarest set first, at
 *     least one
 */
public record Requirement(List<Set<String>> sets) {
  public Requirement {
    sets = List.copyOf(sets);
  }

  /** The literals by which the match is found. */
  public Set<String> rarest() {
    return sets.get(0);
  }
}
