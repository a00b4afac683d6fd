package org.recordlint.spark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.write.Disclosure;
import org.recordlint.formats.write.WriteOptions;

/**
 * Lints the records of one partition as they are asked for. Holds no linter, only what one is found
 * or compiled by on the executor.
 *
 * @param today the day on which the job began, against which suppressions expire on every machine
 */
record LintPartition(
    RecordColumns columns,
    String hash,
    Broadcast<byte[]> packs,
    LocalDate today,
    boolean redact,
    boolean brief,
    boolean includeSuppressed)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    CompiledLinters.Compiled compiled = CompiledLinters.ofThisJvm().get(hash, packs::value);
    String key = compiled.policy().fingerprintKey().orElse("");
    Disclosure disclosure =
        new Disclosure(
            WriteOptions.defaults()
                .withRedact(redact, key)
                .withBrief(brief)
                .withIncludeSuppressed(includeSuppressed));
    FindingRows rows = new FindingRows(redact, brief);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return lint(records.next(), compiled, disclosure, rows);
      }
    };
  }

  private Row lint(
      Row row, CompiledLinters.Compiled compiled, Disclosure disclosure, FindingRows rows) {
    // One bad record must not fail a job of a billion, nor a word of it reach the job's log.
    try {
      ReadOutcome outcome = columns.read(row);
      if (outcome instanceof ReadOutcome.Unreadable unreadable) {
        return FindingRows.failed(columns.id(row), unreadable.reason());
      }
      CaseRecord record = ((ReadOutcome.Read) outcome).record();
      LintResult result = compiled.policy().apply(compiled.linter().lint(record), today);
      List<Finding> shown = disclosure.show(result, compiled.policy().translate(record));
      return rows.result(result, shown);
    } catch (RuntimeException | StackOverflowError e) {
      return FindingRows.failed(
          columns.id(row), "could not be linted: " + e.getClass().getSimpleName());
    }
  }
}
