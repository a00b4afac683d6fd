package org.recordlint.formats.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Reads a record from every line of JSON Lines; not thread-safe. */
final class JsonLinesReader implements RecordReader {

  private final Input input;
  private final int maxChars;
  private final JsonRecordParser parser;
  private final ByteLines lines;
  private boolean failed;

  JsonLinesReader(Input input, ReadOptions options) throws IOException {
    this.input = input;
    this.maxChars = options.maxChars();
    this.parser = new JsonRecordParser(options);
    this.lines = new ByteLines(Encodings.utf8(input, options.encoding()), options.maxChars());
  }

  @Override
  public Optional<ReadOutcome> next() {
    try {
      while (!failed && lines.next()) {
        if (lines.tooLong()) {
          return unreadable("longer than " + maxChars + " characters", OptionalInt.empty());
        }
        if (!isBlank()) {
          return Optional.of(
              new Read(
                  parser.parse(lines.bytes(), lines.length()),
                  new RecordOrigin(input.uri(), input.path(), lines.number(), false)));
        }
      }
      return Optional.empty();
    } catch (UnreadableException e) {
      return unreadable(e.getMessage(), e.column());
    } catch (IOException e) {
      failed = true;
      return Optional.of(Failures.of(input.path(), e));
    }
  }

  private boolean isBlank() {
    for (int i = 0; i < lines.length(); i++) {
      if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<ReadOutcome> unreadable(String reason, OptionalInt column) {
    return Optional.of(
        new Unreadable(input.path(), OptionalInt.of(lines.number()), column, reason));
  }

  @Override
  public void close() {
    Failures.close(lines);
  }
}
