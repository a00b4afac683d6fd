package org.recordlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Severity;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.write.FindingWriter;
import org.recordlint.formats.write.RecordLineWriter;
import org.recordlint.formats.write.RunManifest;
import org.recordlint.formats.write.Tally;
import org.recordlint.policy.Policy;

/** Writes what comes of the records of a scan, and keeps count; not thread-safe. */
final class ScanRun implements OrderedLint.Taker {

  private final Policy policy;
  private final KnownFindings known;
  private final double minConfidence;
  private final FindingWriter findings;
  private final RecordLineWriter lines;
  private final OutputFiles files;
  private final Progress progress;
  private final RecordTypes types = new RecordTypes();
  private final Tally tally = new Tally();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private Severity worst;
  private boolean complete = true;

  /**
   * @param lines takes a line for every record, or null
   * @param files what is written, and so not read
   */
  ScanRun(
      Policy policy,
      KnownFindings known,
      double minConfidence,
      FindingWriter findings,
      RecordLineWriter lines,
      OutputFiles files,
      Progress progress) {
    this.policy = policy;
    this.known = known;
    this.minConfidence = minConfidence;
    this.findings = findings;
    this.lines = lines;
    this.files = files;
    this.progress = progress;
  }

  @Override
  public void take(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Failed failed) {
      if (!files.isWritten(failed.input().path())) {
        unreadable.add(failed.input());
        progress.say(failed.input().toString());
      }
    } else if (outcome instanceof Outcome.Linted linted
        && !files.isWritten(linted.where().path())) {
      take(linted);
    }
  }

  private void take(Outcome.Linted linted) throws IOException {
    CaseRecord record = policy.translate(linted.record());
    types.warning(record.type()).ifPresent(warning -> progress.say("recordlint: " + warning));
    LintResult result = confident(known.apply(linted.result()));
    if (!result.complete()) {
      complete = false;
      OptionalInt line =
          linted.where().wholeFile() ? OptionalInt.empty() : OptionalInt.of(linted.where().line());
      progress.say(
          new Unreadable(
                  linted.where().path(),
                  line,
                  OptionalInt.empty(),
                  "the record "
                      + record.id()
                      + " was not linted completely: "
                      + result.incomplete().orElse(""))
              .toString());
    }
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isEmpty()
          && (worst == null || finding.severity().compareTo(worst) > 0)) {
        worst = finding.severity();
      }
    }
    tally.add(result);
    findings.write(result, record, linted.where());
    if (lines != null) {
      lines.write(result, record, linted.where());
    }
    progress.passed(linted.record(), linted.where());
  }

  private LintResult confident(LintResult result) {
    if (minConfidence <= 0) {
      return result;
    }
    return result.withFindings(
        result.findings().stream()
            .filter(finding -> finding.confidence().orElse(1) >= minConfidence)
            .toList());
  }

  /** The manifest with all that came of the run. */
  RunManifest after(RunManifest before) {
    return before.after(tally.counts(), unreadable);
  }

  /** Whether there was nothing at all to lint. */
  boolean isEmpty() {
    return tally.counts().records() == 0 && unreadable.isEmpty();
  }

  /** What came of the run, in one line. */
  String summary(Path output) {
    return Plural.of(tally.counts().total(), "finding")
        + " in "
        + Plural.of(tally.counts().records(), "record")
        + (output == null ? "" : ", written to " + output);
  }

  /**
   * The exit status.
   *
   * @param failOn the severity to fail on, or null
   */
  int status(Severity failOn) {
    if (!complete || !unreadable.isEmpty()) {
      return ExitStatus.UNREAD;
    }
    boolean fails = failOn != null && worst != null && worst.compareTo(failOn) >= 0;
    return fails ? ExitStatus.FOUND : ExitStatus.DONE;
  }
}
