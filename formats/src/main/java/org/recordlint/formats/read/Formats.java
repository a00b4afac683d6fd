package org.recordlint.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.recordlint.api.TextFormat;

/** Chooses the reader for an input by what was asked for, its name and its beginning. */
final class Formats {

  private Formats() {}

  /**
   * The reader for a file.
   *
   * @throws UnreadableException if it is no text
   */
  static RecordReader readerFor(Input file, ReadOptions options)
      throws IOException, UnreadableException {
    return switch (options.format()) {
      case JSONL -> new JsonLinesReader(file, options);
      case CSV -> new CsvRecordReader(file, options);
      case TEXT -> whole(file, TextFormat.PLAIN, options);
      case MARKDOWN -> whole(file, TextFormat.MARKDOWN, options);
      case AUTO -> byName(file, options);
    };
  }

  private static RecordReader byName(Input file, ReadOptions options)
      throws IOException, UnreadableException {
    return switch (extension(file.uri())) {
      case "jsonl", "ndjson" -> new JsonLinesReader(file, options);
      case "csv", "tsv", "tab" -> new CsvRecordReader(file, options);
      case "md", "markdown" -> whole(file, TextFormat.MARKDOWN, options);
      case "html", "htm", "xhtml" -> whole(file, TextFormat.HTML, options);
      default -> byBeginning(file, options);
    };
  }

  private static RecordReader byBeginning(Input file, ReadOptions options)
      throws IOException, UnreadableException {
    // Only a file that can be opened again may be looked at; a pipe with a name is taken for text.
    if (!file.canReopen()) {
      return new WholeFileReader(file, TextFormat.PLAIN, options);
    }
    Beginning beginning = beginning(file);
    if (beginning.isJsonRecord()) {
      return new JsonLinesReader(file, options);
    }
    if (beginning.isJsonArray() && extension(file.uri()).equals("json")) {
      throw new UnreadableException("a JSON array; records must stand one on a line (JSON Lines)");
    }
    return whole(file, beginning.isRtf() ? TextFormat.RTF : TextFormat.PLAIN, options);
  }

  private static RecordReader whole(Input file, TextFormat format, ReadOptions options)
      throws IOException, UnreadableException {
    // An encoding that was asked for may well look like binary data.
    if (file.canReopen() && options.encoding().isEmpty()) {
      Optional<String> notText = beginning(file).notText();
      if (notText.isPresent()) {
        throw new UnreadableException(notText.get());
      }
    }
    return new WholeFileReader(file, format, options);
  }

  private static Beginning beginning(Input file) throws IOException {
    try (InputStream in = file.open()) {
      return Beginning.of(in);
    }
  }

  /** The reader for a stream that can be read once. */
  static RecordReader readerFor(Input stream, Beginning beginning, ReadOptions options)
      throws IOException, UnreadableException {
    if (options.format() == InputFormat.AUTO) {
      if (beginning.isJsonObject()) {
        return new JsonLinesReader(stream, options);
      }
      TextFormat format = beginning.isRtf() ? TextFormat.RTF : TextFormat.PLAIN;
      Optional<String> notText =
          options.encoding().isPresent() ? Optional.empty() : beginning.notText();
      if (notText.isPresent()) {
        throw new UnreadableException(notText.get());
      }
      return new WholeFileReader(stream, format, options);
    }
    return readerFor(stream, options);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
