package org.recordlint.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.RecordOrigin;

/**
 * Writes the findings of a run: {@link #begin} once, {@link #write} for every record in input
 * order, {@link #end} once; not thread-safe.
 */
public interface FindingWriter {

  /**
   * The writer for a format.
   *
   * @param out buffered by the writer, flushed at the end and not closed
   */
  static FindingWriter open(OutputFormat format, OutputStream out, WriteOptions options) {
    return switch (format) {
      case TEXT -> new TextFindingWriter(out, options);
      case JSONL -> new JsonLinesFindingWriter(out, options);
      case JSON -> new JsonFindingWriter(out, options);
      case CSV -> new CsvFindingWriter(out, options);
      case SARIF -> new SarifFindingWriter(out, options);
      case HTML -> new HtmlFindingWriter(out, options);
    };
  }

  /** Begins, with what is known of the run before the first record is read. */
  void begin(RunManifest manifest) throws IOException;

  /** Writes the findings of one record. */
  void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException;

  /** Ends, with all that is known of the run. */
  void end(RunManifest manifest) throws IOException;
}
