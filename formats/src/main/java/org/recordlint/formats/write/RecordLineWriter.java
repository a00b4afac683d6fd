package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.RecordOrigin;

/**
 * Writes a line of JSON for every record, flagged or not, that shares can be counted against; not
 * thread-safe.
 */
public final class RecordLineWriter {

  private final RecordJson records;
  private final JsonGenerator json;

  /**
   * A writer to {@code out}.
   *
   * @param out buffered by the writer, flushed at the end and not closed
   */
  public RecordLineWriter(OutputStream out, WriteOptions options) throws IOException {
    this.records = new RecordJson(options);
    this.json = JsonOutput.to(out);
  }

  /** Writes the line of one record. */
  public void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException {
    records.write(result, record, where, json);
    json.writeRaw('\n');
  }

  /** Hands on everything written so far. */
  public void end() throws IOException {
    JsonOutput.flush(json);
  }
}
