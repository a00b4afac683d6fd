package org.recordlint.formats.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Reads dates: those in the format that was asked for, and those of ISO 8601, with or without a
 * time.
 *
 * @param format or empty
 */
record Dates(Optional<DateTimeFormatter> format) {

  private static final int ISO_DATE = 10;

  LocalDate parse(String field, String text) throws UnreadableException {
    String date = text.strip();
    if (format.isPresent()) {
      try {
        return LocalDate.from(format.get().parse(date));
      } catch (DateTimeException notInThatFormat) {
        // Perhaps it is in the other.
      }
    }
    try {
      if (date.length() > ISO_DATE) {
        // A space in place of the T is how databases write a time.
        TemporalAccessor time =
            DateTimeFormatter.ISO_DATE_TIME.parse(
                date.substring(0, ISO_DATE) + "T" + date.substring(ISO_DATE + 1).strip());
        return LocalDate.from(time);
      }
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      String known = format.isPresent() ? "neither in the date format given nor" : "not";
      throw new UnreadableException(
          "\"" + field + "\" is " + known + " an ISO 8601 date such as 2024-01-31");
    }
  }
}
