package org.recordlint.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.policy.Baseline;

/** The findings that were known before a run, and those to be known after it; not thread-safe. */
final class KnownFindings {

  private final Baseline before;
  private final boolean collects;
  private final Set<String> fingerprints = new HashSet<>();

  private KnownFindings(Baseline before, boolean collects) {
    this.before = before;
    this.collects = collects;
  }

  /**
   * Reads a baseline.
   *
   * @param baseline the file, or null for none
   * @param collects whether a new baseline will be asked for
   * @throws UsageException if it cannot be read
   */
  static KnownFindings read(Path baseline, boolean collects) {
    if (baseline == null) {
      return new KnownFindings(Baseline.of(Set.of()), collects);
    }
    try {
      return new KnownFindings(Baseline.read(baseline), collects);
    } catch (NoSuchFileException e) {
      throw new UsageException("the baseline " + baseline + " is not there");
    } catch (IOException e) {
      boolean named = e.getMessage() != null && e.getMessage().startsWith(baseline + ":");
      throw new UsageException(
          named ? e.getMessage() : "the baseline " + baseline + " cannot be read");
    }
  }

  /** Takes the findings down that nobody set aside, and marks those that were known before. */
  LintResult apply(LintResult result) {
    if (collects) {
      for (Finding finding : result.findings()) {
        if (finding.suppressed().isEmpty()) {
          fingerprints.add(finding.fingerprint());
        }
      }
    }
    return before.apply(result);
  }

  /** The findings of this run, as a baseline for later ones. */
  Baseline after() {
    return Baseline.of(fingerprints);
  }
}
