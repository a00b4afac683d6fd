package org.recordlint.formats.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which columns of a table are which fields of a record; immutable.
 *
 * <p>Fields go by their names in JSON, those of the subject with {@code subject.} before them. Any
 * other name makes a field that is kept for reports.
 *
 * @param columns column names by field; empty to take every column for the field of the same name
 */
public record ColumnMapping(Map<String, String> columns) {

  private static final ColumnMapping BY_NAME = new ColumnMapping(Map.of());

  public ColumnMapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Every column is the field of the same name, whatever the case. */
  public static ColumnMapping byName() {
    return BY_NAME;
  }

  /**
   * Reads {@code text=COL,id=COL}. A name with a comma in it stands in double quotes.
   *
   * @throws IllegalArgumentException if the text has another shape or says the same twice
   */
  public static ColumnMapping parse(String text) {
    Map<String, String> columns = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int equals = text.indexOf('=', at);
      int comma = text.indexOf(',', at);
      if (equals <= at || (comma >= 0 && comma < equals)) {
        throw new IllegalArgumentException(
            "a column mapping has the shape FIELD=COLUMN,FIELD=COLUMN, got \"" + text + "\"");
      }
      String field = text.substring(at, equals).strip();
      boolean quoted = text.startsWith("\"", equals + 1);
      int from = quoted ? equals + 2 : equals + 1;
      int to = text.indexOf(quoted ? '"' : ',', from);
      if (to < 0 && quoted) {
        throw new IllegalArgumentException(
            "a quotation mark in the column mapping is not closed: \"" + text + "\"");
      }
      to = to < 0 ? text.length() : to;
      String column = text.substring(from, to).strip();
      if (field.isEmpty() || column.isEmpty()) {
        throw new IllegalArgumentException(
            "a column mapping must name a field and a column, got \"" + text + "\"");
      }
      if (columns.put(field, column) != null) {
        throw new IllegalArgumentException("the column mapping gives \"" + field + "\" twice");
      }
      at = quoted ? to + 1 : to;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at < text.length() && text.charAt(at++) != ',') {
        throw new IllegalArgumentException(
            "in the column mapping a comma must follow a quoted name: \"" + text + "\"");
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("the column mapping is empty");
    }
    return new ColumnMapping(columns);
  }
}
