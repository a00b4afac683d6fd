package org.recordlint.internal.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

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

  /** Reads a requirement from a snapshot. */
  public Requirement(SnapshotReader from) {
    this(from.list(reader -> new LinkedHashSet<>(reader.texts())));
  }

  /** Writes the requirement for {@link #Requirement(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    to.list(sets, (set, writer) -> writer.texts(set));
  }

  /** The literals by which the match is found. */
  public Set<String> rarest() {
    return sets.get(0);
  }
}
