package org.recordlint.formats.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.TextFormat;
import org.recordlint.formats.read.ReadOutcome.Read;

/** Reads a file that is one record, whose id is the file's path; not thread-safe. */
final class WholeFileReader implements RecordReader {

  private final Input input;
  private final TextFormat format;
  private final ReadOptions options;
  private boolean done;

  WholeFileReader(Input input, TextFormat format, ReadOptions options) {
    this.input = input;
    this.format = format;
    this.options = options;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (done) {
      return Optional.empty();
    }
    done = true;
    try (Reader reader = Encodings.decode(input, options.encoding())) {
      String text = read(reader);
      CaseRecord.Builder record = CaseRecord.builder(input.uri(), text);
      record.type(options.type().orElse("")).textFormat(format);
      RecordOrigin where = new RecordOrigin(input.uri(), input.path(), 1, true);
      return Optional.of(new Read(record.build(), where));
    } catch (UnreadableException e) {
      return Optional.of(Failures.of(input.path(), e.getMessage()));
    } catch (IOException e) {
      return Optional.of(Failures.of(input.path(), e));
    }
  }

  private String read(Reader reader) throws IOException, UnreadableException {
    StringBuilder text = new StringBuilder();
    char[] chars = new char[1 << 13];
    for (int read = reader.read(chars); read >= 0; read = reader.read(chars)) {
      text.append(chars, 0, read);
      if (text.length() > options.maxChars()) {
        throw new UnreadableException("longer than " + options.maxChars() + " characters");
      }
    }
    if (text.indexOf("\0") >= 0) {
      throw new UnreadableException("binary data, or text in an encoding that must be given");
    }
    return text.toString();
  }

  @Override
  public void close() {
    done = true;
  }
}
