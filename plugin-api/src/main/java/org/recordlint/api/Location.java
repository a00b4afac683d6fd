package org.recordlint.api;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a finding stands in the file that the record was read from.
 *
 * @param uri the file, relative to the argument it was found under, or empty
 * @param line the line, counted from 1, or empty
 * @param column the column in UTF-16 code units, counted from 1, or empty
 * @param page the page of a paginated document, counted from 1, or empty
 * @param sheet the sheet of a workbook, or empty
 * @param cell the cell of a sheet, for example {@code C7}, or empty
 */
public record Location(
    Optional<String> uri,
    OptionalInt line,
    OptionalInt column,
    OptionalInt page,
    Optional<String> sheet,
    Optional<String> cell) {

  public Location {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(cell, "cell");
  }

  /** A place in a text file. */
  public static Location inFile(String uri, int line, int column) {
    return new Location(
        Optional.of(uri),
        OptionalInt.of(line),
        OptionalInt.of(column),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
