package org.recordlint.formats.write;

import java.util.EnumMap;
import java.util.Map;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.formats.write.RunManifest.Counts;

/** Counts what a run came to while it goes on; not thread-safe. */
public final class Tally {

  private final Map<Category, Long> findings = new EnumMap<>(Category.class);
  private long records;
  private long incomplete;
  private long suppressed;
  private long flagged;

  /** Counts one record and its findings. */
  public void add(LintResult result) {
    records++;
    incomplete += result.complete() ? 0 : 1;
    boolean any = false;
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isPresent()) {
        suppressed++;
      } else {
        any = true;
        findings.merge(finding.category(), 1L, Long::sum);
      }
    }
    flagged += any ? 1 : 0;
  }

  /** The counts so far. */
  public Counts counts() {
    return new Counts(records, incomplete, findings, suppressed);
  }

  /** The records with a finding that was not set aside. */
  long flagged() {
    return flagged;
  }
}
