package org.recordlint.cli;

import java.util.function.Function;
import org.recordlint.formats.read.ColumnMapping;
import org.recordlint.formats.read.InputFormat;
import org.recordlint.formats.read.ReadOptions;
import picocli.CommandLine.Option;

/** The options that say how input is to be read. */
final class ReadingOptions {

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "What the input is: auto (default), text, md, jsonl or csv.")
  private InputFormat format = InputFormat.AUTO;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COL,...",
      description = "Which columns of a table are which fields: text=Narrative,id=Ref.")
  private String map;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "How characters are encoded, for example windows-1252; found out by default.")
  private String encoding;

  @Option(
      names = "--date-format",
      paramLabel = "PATTERN",
      description = "How dates are written that are not ISO 8601, for example dd/MM/yyyy.")
  private String dateFormat;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "The type of records that do not give their own, for example referral.")
  private String type;

  /**
   * What was chosen.
   *
   * @throws UsageException if an option does not mean anything
   */
  ReadOptions options() {
    ReadOptions options = ReadOptions.defaults().withFormat(format);
    if (map != null) {
      options = options.withColumns(given("--map", map, ColumnMapping::parse));
    }
    if (encoding != null) {
      options = given("--encoding", encoding, options::withEncoding);
    }
    if (dateFormat != null) {
      options = given("--date-format", dateFormat, options::withDateFormat);
    }
    return type == null ? options : options.withType(type);
  }

  private static <T> T given(String option, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }
}
