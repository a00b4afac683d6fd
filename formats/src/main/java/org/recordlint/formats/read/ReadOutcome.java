package org.recordlint.formats.read;

import java.util.Objects;
import java.util.OptionalInt;
import org.recordlint.api.CaseRecord;

/** What reading one record gave. */
public sealed interface ReadOutcome {

  /**
   * A record.
   *
   * @param record the record
   * @param where the place it was read from
   */
  record Read(CaseRecord record, RecordOrigin where) implements ReadOutcome {
    public Read {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(where, "where");
    }
  }

  /**
   * Input that is not a record.
   *
   * @param path the input as the user named it, with the path below it; {@code -} for standard
   *     input
   * @param line counted from 1, or empty for the input as a whole
   * @param column in UTF-16 code units, counted from 1, or empty
   * @param reason why, without a word of a record
   */
  record Unreadable(String path, OptionalInt line, OptionalInt column, String reason)
      implements ReadOutcome {
    public Unreadable {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(line, "line");
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(reason, "reason");
    }

    /** The place and the reason in the form {@code path:line:column: reason}. */
    @Override
    public String toString() {
      StringBuilder shown = new StringBuilder(path);
      line.ifPresent(number -> shown.append(':').append(number));
      column.ifPresent(number -> shown.append(':').append(number));
      return shown.append(": ").append(reason).toString();
    }
  }
}
