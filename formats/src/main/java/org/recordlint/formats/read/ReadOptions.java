package org.recordlint.formats.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How input is to be read; immutable.
 *
 * @param format what the input is
 * @param columns which columns of a table are which fields
 * @param encoding how characters are encoded, or empty to find out: a byte-order mark, else UTF-8
 *     if that is what it is, else Windows-1252
 * @param dateFormat how dates are written that are not ISO 8601, or empty
 * @param type the type of records that do not give their own, or empty
 * @param maxChars the greatest length of a line, row or file that is one record, in UTF-16 code
 *     units
 */
public record ReadOptions(
    InputFormat format,
    ColumnMapping columns,
    Optional<Charset> encoding,
    Optional<DateTimeFormatter> dateFormat,
    Optional<String> type,
    int maxChars) {

  /** The greatest length of a record unless another is asked for: 64 Mi code units. */
  public static final int DEFAULT_MAX_CHARS = 64 << 20;

  private static final int GREATEST_MAX_CHARS = 512 << 20;

  public ReadOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(dateFormat, "dateFormat");
    Objects.requireNonNull(type, "type");
    if (maxChars < 1 || maxChars > GREATEST_MAX_CHARS) {
      throw new IllegalArgumentException(
          "the greatest length of a record must lie between 1 and "
              + GREATEST_MAX_CHARS
              + ", got "
              + maxChars);
    }
  }

  /** Everything found out from the input itself. */
  public static ReadOptions defaults() {
    return new ReadOptions(
        InputFormat.AUTO,
        ColumnMapping.byName(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DEFAULT_MAX_CHARS);
  }

  public ReadOptions withFormat(InputFormat value) {
    return new ReadOptions(value, columns, encoding, dateFormat, type, maxChars);
  }

  public ReadOptions withColumns(ColumnMapping value) {
    return new ReadOptions(format, value, encoding, dateFormat, type, maxChars);
  }

  /**
   * These options with another encoding.
   *
   * @param name {@code auto}, or the name of a charset
   * @throws IllegalArgumentException if there is no such charset
   */
  public ReadOptions withEncoding(String name) {
    try {
      Optional<Charset> value =
          name.equals("auto") ? Optional.empty() : Optional.of(Charset.forName(name));
      return new ReadOptions(format, columns, value, dateFormat, type, maxChars);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException("unknown encoding \"" + name + "\"", e);
    }
  }

  /**
   * These options with another format of dates.
   *
   * @param pattern for example {@code dd/MM/yyyy}, as {@link DateTimeFormatter} has them
   * @throws IllegalArgumentException if it is no such pattern
   */
  public ReadOptions withDateFormat(String pattern) {
    DateTimeFormatter value =
        DateTimeFormatter.ofPattern(withPlainYears(pattern), Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    return new ReadOptions(format, columns, encoding, Optional.of(value), type, maxChars);
  }

  /**
   * The strict reading, which refuses 31 February, knows years without an era only as {@code u}.
   */
  private static String withPlainYears(String pattern) {
    StringBuilder plain = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) == '\'') {
        quoted = !quoted;
      } else if (plain.charAt(i) == 'y' && !quoted) {
        plain.setCharAt(i, 'u');
      }
    }
    return plain.toString();
  }

  public ReadOptions withType(String value) {
    return new ReadOptions(format, columns, encoding, dateFormat, Optional.of(value), maxChars);
  }

  /**
   * These options with another greatest length of a record: less for a program that reads what it
   * does not trust, whose memory a record of the default's length would fill.
   */
  public ReadOptions withMaxChars(int value) {
    return new ReadOptions(format, columns, encoding, dateFormat, type, value);
  }
}
