package org.recordlint.formats.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.recordlint.formats.read.CsvRows.BrokenRowException;
import org.recordlint.formats.read.CsvRows.Row;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Reads a record from every row of a table; not thread-safe. */
final class CsvRecordReader implements RecordReader {

  private static final String SEPARATORS = ",;\t";
  private static final int MOST_CELLS = 1 << 14;

  private final Input input;
  private final ReadOptions options;
  private final Dates dates;
  private final CsvRows rows;
  private char separator;
  private CsvHeader header;
  private boolean ended;

  CsvRecordReader(Input input, ReadOptions options) throws IOException {
    this.input = input;
    this.options = options;
    this.dates = new Dates(options.dateFormat());
    this.rows = new CsvRows(Encodings.decode(input, options.encoding()), options.maxChars());
  }

  @Override
  public Optional<ReadOutcome> next() {
    int line = 1;
    try {
      while (!ended) {
        if (header == null) {
          findSeparator();
        }
        Optional<Row> row = rows.next();
        if (row.isEmpty()) {
          ended = true;
          return header == null
              ? unreadable(0, 0, "the table has no first row with the names of its columns")
              : Optional.empty();
        }
        line = row.get().line();
        if (!row.get().text().isBlank()) {
          String[] cells = cells(row.get().text());
          if (header != null) {
            return Optional.of(record(cells, line));
          }
          header = CsvHeader.of(cells, options.columns());
        }
      }
      return Optional.empty();
    } catch (BrokenRowException e) {
      ended = header == null;
      return unreadable(e.line(), e.column(), e.getMessage());
    } catch (UnreadableException e) {
      ended = header == null;
      return unreadable(line, 0, e.getMessage());
    } catch (IOException e) {
      ended = true;
      return Optional.of(Failures.of(input.path(), e));
    }
  }

  private ReadOutcome record(String[] cells, int line) throws UnreadableException {
    RecordFields fields = new RecordFields(dates);
    header.read(cells, fields);
    return new Read(
        fields.build(options.type()), new RecordOrigin(input.uri(), input.path(), line, false));
  }

  /**
   * Takes the separator from a line {@code sep=;}, else the one that gives the first row the most
   * that is asked for.
   */
  private void findSeparator() throws IOException, UnreadableException {
    String first = rows.peekLine();
    if (first.length() == 5 && first.startsWith("sep=")) {
      rows.skipLine();
      separator = first.charAt(4);
    } else {
      int best = -1;
      char found = ',';
      for (int i = 0; i < SEPARATORS.length(); i++) {
        int score = score(first, SEPARATORS.charAt(i));
        if (score > best) {
          best = score;
          found = SEPARATORS.charAt(i);
        }
      }
      separator = found;
    }
    rows.separateBy(separator);
  }

  private int score(String line, char candidate) {
    separator = candidate;
    try {
      String[] names = cells(line);
      return CsvHeader.found(names, options.columns()) * MOST_CELLS + names.length;
    } catch (UnreadableException e) {
      // A line that ends inside a quoted name, or in the wrong place for this separator.
      return 0;
    }
  }

  private String[] cells(String row) throws UnreadableException {
    StringArrayHandler handler =
        StringArrayHandler.of(
            limits ->
                limits
                    .maxFieldSize(options.maxChars())
                    .maxRecordSize(options.maxChars())
                    .maxFields(MOST_CELLS));
    try {
      return csv().ofSingleCsvRecord(handler, row);
    } catch (CsvParseException e) {
      throw new UnreadableException("not a row of cells");
    }
  }

  private CsvReaderBuilder csv() {
    return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
  }

  private Optional<ReadOutcome> unreadable(int line, int column, String reason) {
    return Optional.of(
        new Unreadable(
            input.path(),
            line > 0 ? OptionalInt.of(line) : OptionalInt.empty(),
            column > 0 ? OptionalInt.of(column) : OptionalInt.empty(),
            reason));
  }

  @Override
  public void close() {
    Failures.close(rows);
  }
}
