package org.recordlint.formats.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.TextFormat;

/** Which cell of every row of one table is which field. */
final class CsvHeader {

  private static final String TEXT_FORMAT = "textFormat";

  /** Asks to tell from each text how it is marked up. */
  private static final String AUTO = "auto";

  private final Map<String, Integer> cells;
  private final int width;
  private final Optional<String> textFormat;

  private CsvHeader(Map<String, Integer> cells, int width, Optional<String> textFormat) {
    this.cells = cells;
    this.width = width;
    this.textFormat = textFormat;
  }

  /**
   * Finds the fields in the first row.
   *
   * @throws UnreadableException if a column that is needed is not there; the first row may be a
   *     record, so its words are not quoted
   */
  static CsvHeader of(String[] names, ColumnMapping mapping) throws UnreadableException {
    Map<String, Integer> cells = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    Optional<String> textFormat = Optional.empty();
    if (mapping.columns().isEmpty()) {
      for (int i = 0; i < names.length; i++) {
        String name = names[i].strip();
        if (!name.isEmpty() && cells.putIfAbsent(fieldFor(name), i) != null) {
          problems.add("two columns have the same name");
        }
      }
    } else {
      for (Map.Entry<String, String> entry : mapping.columns().entrySet()) {
        int cell = find(entry.getValue(), names);
        if (cell >= 0) {
          cells.put(entry.getKey(), cell);
        } else if (entry.getKey().equals(TEXT_FORMAT) && isFormat(entry.getValue())) {
          textFormat = Optional.of(entry.getValue());
        } else {
          problems.add("there is no column named \"" + entry.getValue() + "\"");
        }
      }
    }
    for (String field : List.of("id", "text")) {
      if (!cells.containsKey(field) && !mapping.columns().containsKey(field)) {
        problems.add("no column is mapped to \"" + field + "\"");
      }
    }
    if (!problems.isEmpty()) {
      throw new UnreadableException(String.join("; ", problems));
    }
    return new CsvHeader(cells, names.length, textFormat);
  }

  /** The number of columns in the first row that are asked for. */
  static int found(String[] names, ColumnMapping mapping) {
    int found = 0;
    for (String column : mapping.columns().values()) {
      found += find(column, names) >= 0 ? 1 : 0;
    }
    return found;
  }

  /** Gives the fields of a row, in the order of the mapping. */
  void read(String[] row, RecordFields fields) throws UnreadableException {
    for (int i = width; i < row.length; i++) {
      if (!row[i].isBlank()) {
        throw new UnreadableException(
            "the row has " + row.length + " cells, but the first row " + width);
      }
    }
    for (Map.Entry<String, Integer> entry : cells.entrySet()) {
      String field = entry.getKey();
      boolean given = entry.getValue() < row.length;
      if (!given && (field.equals("id") || field.equals("text"))) {
        throw new UnreadableException(
            "the row has " + row.length + " cells, but the first row " + width);
      }
      String value = given ? row[entry.getValue()] : "";
      if (RecordFields.isKnown(field)) {
        fields.claim(field);
      }
      switch (field) {
        case RecordFields.OWN_WORDS -> fields.ownWords(SubjectFields.ownWordsIn(value));
        case RecordFields.PEOPLE -> fields.people(SubjectFields.peopleIn(value));
        default -> fields.put(field, value);
      }
    }
    if (textFormat.isPresent()) {
      String text = row[cells.get("text")];
      String format = textFormat.get();
      fields.put(TEXT_FORMAT, format.equals(AUTO) ? Markup.formatOf(text).id() : format);
    }
  }

  /** The known field that a column of this name holds, or the name itself. */
  private static String fieldFor(String name) {
    for (String known : RecordFields.all()) {
      if (known.equalsIgnoreCase(name)) {
        return known;
      }
    }
    return name;
  }

  private static int find(String column, String[] names) {
    int found = -1;
    for (int i = 0; i < names.length; i++) {
      String name = names[i].strip();
      if (name.equals(column)) {
        return i;
      }
      if (found < 0 && name.toLowerCase(Locale.ROOT).equals(column.toLowerCase(Locale.ROOT))) {
        found = i;
      }
    }
    return found;
  }

  private static boolean isFormat(String value) {
    return value.equals(AUTO) || TextFormat.of(value).isPresent();
  }
}
