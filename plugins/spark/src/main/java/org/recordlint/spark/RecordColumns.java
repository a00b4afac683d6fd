package org.recordlint.spark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Subject.OwnWords;
import org.recordlint.formats.read.FieldValues;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;

/** Which columns of a table of records hold which fields; immutable. */
final class RecordColumns implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OWN_WORDS = "subject.ownWords";
  private static final String PEOPLE = "people";
  private static final int DATE = 10;

  /**
   * One field's column.
   *
   * @param path positions, from the row inwards
   */
  private record Column(String field, List<Integer> path, boolean array) implements Serializable {}

  private final ArrayList<Column> columns = new ArrayList<>();

  private RecordColumns() {}

  /**
   * Finds the columns in a schema.
   *
   * @param mapping column by field; empty to take every column for the field of its name
   * @throws IllegalArgumentException if a column is missing, naming all that are
   */
  static RecordColumns of(StructType schema, Map<String, String> mapping) {
    RecordColumns found = new RecordColumns();
    List<String> problems = new ArrayList<>();
    if (mapping.isEmpty()) {
      for (String field : FieldValues.names().stream().sorted().toList()) {
        found.add(field, field, schema);
      }
    }
    mapping.forEach(
        (field, column) -> {
          if (!FieldValues.names().contains(field)) {
            problems.add("\"" + field + "\" is no field of a record");
          } else if (!found.add(field, column, schema)) {
            problems.add("there is no column named \"" + column + "\"");
          }
        });
    for (String field : List.of("id", "text")) {
      if (found.columns.stream().noneMatch(column -> column.field.equals(field))
          && !mapping.containsKey(field)) {
        problems.add("no column is mapped to \"" + field + "\"");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    return found;
  }

  /** Adds the column of that name, which a dot leads into a column of columns. */
  private boolean add(String field, String name, StructType schema) {
    List<Integer> path = new ArrayList<>();
    StructType within = schema;
    String rest = name;
    while (true) {
      int whole = indexOf(rest, within);
      if (whole >= 0) {
        path.add(whole);
        boolean array = within.fields()[whole].dataType() instanceof ArrayType;
        columns.add(new Column(field, List.copyOf(path), array));
        return true;
      }
      int dot = rest.indexOf('.');
      int outer = dot < 0 ? -1 : indexOf(rest.substring(0, dot), within);
      if (outer < 0 || !(within.fields()[outer].dataType() instanceof StructType inner)) {
        return false;
      }
      path.add(outer);
      within = inner;
      rest = rest.substring(dot + 1);
    }
  }

  private static int indexOf(String name, StructType schema) {
    String folded = name.toLowerCase(Locale.ROOT);
    int found = -1;
    StructField[] fields = schema.fields();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].name().equals(name)) {
        return i;
      }
      if (found < 0 && fields[i].name().toLowerCase(Locale.ROOT).equals(folded)) {
        found = i;
      }
    }
    return found;
  }

  /** The record that a row holds, or why it holds none. */
  ReadOutcome read(Row row) {
    FieldValues values = new FieldValues(ReadOptions.defaults());
    for (Column column : columns) {
      Row holder = holder(column, row);
      if (holder == null) {
        continue;
      }
      int at = column.path.get(column.path.size() - 1);
      if (!column.array) {
        values.put(column.field, text(holder.get(at)));
      } else if (column.field.equals(PEOPLE)) {
        values.people(people(holder.getList(at)));
      } else if (column.field.equals(OWN_WORDS)) {
        try {
          values.ownWords(ownWords(holder.getList(at)));
        } catch (DateTimeException e) {
          return new ReadOutcome.Unreadable(
              "-",
              OptionalInt.empty(),
              OptionalInt.empty(),
              "\"" + OWN_WORDS + ".askedOn\" is not an ISO 8601 date such as 2024-01-31");
        }
      }
    }
    return values.read();
  }

  /**
   * The row, or the column of columns in it, that holds a column's value; null if there is none.
   */
  private static Row holder(Column column, Row row) {
    Row holder = row;
    int last = column.path.size() - 1;
    for (int i = 0; i < last && holder != null; i++) {
      holder = holder.getStruct(column.path.get(i));
    }
    return holder == null || holder.isNullAt(column.path.get(last)) ? null : holder;
  }

  /** The id of a row that holds no readable record, or null. */
  String id(Row row) {
    for (Column column : columns) {
      if (column.field.equals("id")) {
        Row holder = holder(column, row);
        return holder == null ? null : text(holder.get(column.path.get(column.path.size() - 1)));
      }
    }
    return null;
  }

  private static String text(Object value) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? new BigDecimal(number).toPlainString() : value.toString();
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  private static List<Person> people(List<?> cell) {
    List<Person> people = new ArrayList<>();
    for (Object item : cell) {
      String name = item instanceof Row row ? inner(row, "name") : String.valueOf(item);
      String role = item instanceof Row row ? inner(row, "role") : null;
      if (item != null && name != null && !name.isBlank()) {
        people.add(new Person(name, role == null ? "" : role));
      }
    }
    return people;
  }

  private static List<OwnWords> ownWords(List<?> cell) {
    List<OwnWords> words = new ArrayList<>();
    for (Object item : cell) {
      String text = item instanceof Row row ? inner(row, "text") : String.valueOf(item);
      String asked = item instanceof Row row ? inner(row, "askedOn") : null;
      if (item != null && text != null && !text.isBlank()) {
        words.add(
            new OwnWords(
                text,
                Optional.ofNullable(asked)
                    .filter(date -> !date.isBlank())
                    .map(date -> date.length() > DATE ? date.substring(0, DATE) : date)
                    .map(LocalDate::parse)));
      }
    }
    return words;
  }

  private static String inner(Row row, String name) {
    int at = Arrays.asList(row.schema().fieldNames()).indexOf(name);
    return at < 0 || row.isNullAt(at) ? null : text(row.get(at));
  }
}
