package org.recordlint.formats.read;

import java.util.Objects;
import java.util.Optional;
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
   * @param otherPlace another place that the reason ends with, in the form {@code path:line}, or
   *     empty
   */
  record Unreadable(
      String path, OptionalInt line, OptionalInt column, String reason, Optional<String> otherPlace)
      implements ReadOutcome {
    public Unreadable {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(line, "line");
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(otherPlace, "otherPlace");
    }

    /** Input that is not a record, for a reason that speaks of no other place. */
    public Unreadable(String path, OptionalInt line, OptionalInt column, String reason) {
      this(path, line, column, reason, Optional.empty());
    }

    /** The place and the reason in the form {@code path:line:column: reason}. */
    @Override
    public String toString() {
      StringBuilder shown = new StringBuilder(path);
      line.ifPresent(number -> shown.append(':').append(number));
      column.ifPresent(number -> shown.append(':').append(number));
      shown.append(": ").append(reason);
      otherPlace.ifPresent(place -> shown.append(' ').append(place));
      return shown.toString();
    }
  }
}
