package org.recordlint.cli;

import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;

/** What reading and linting one record came to. */
sealed interface Outcome {

  /** The record was linted. */
  record Linted(CaseRecord record, RecordOrigin where, LintResult result) implements Outcome {
    @Override
    public String toString() {
      return "Linted[" + record.id() + "]";
    }
  }

  /** The record was not linted. */
  record Failed(Unreadable input) implements Outcome {}
}
