package org.recordlint.formats.read;

import java.util.OptionalInt;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Reads single records from JSON that a host passes in; not thread-safe. */
public final class JsonRecords {

  private static final String PASSED_IN = "-";

  private final JsonRecordParser parser;

  /** A reader as the options say. */
  public JsonRecords(ReadOptions options) {
    this.parser = new JsonRecordParser(options);
  }

  /**
   * The record that a JSON object in UTF-8 gives, or why it gives none.
   *
   * @param json the object and nothing else
   */
  public ReadOutcome read(byte[] json) {
    try {
      return new Read(
          parser.parse(json, json.length), new RecordOrigin(PASSED_IN, PASSED_IN, 1, false));
    } catch (UnreadableException e) {
      return new Unreadable(PASSED_IN, OptionalInt.empty(), e.column(), e.getMessage());
    }
  }
}
