package org.recordlint.formats.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Origin;
import org.recordlint.api.Subject.OwnWords;
import org.recordlint.api.TextFormat;

/** Collects one record's fields by their names in JSON; not thread-safe, used once. */
final class RecordFields {

  static final String SUBJECT = "subject.";
  static final String OWN_WORDS = "subject.ownWords";
  static final String PEOPLE = "people";

  /** The fields of the record itself that hold one value each. */
  static final Set<String> NAMES =
      Set.of("id", "type", "date", "author", "team", "agency", "origin", "textFormat", "text");

  private final Dates dates;
  private final SubjectFields subject;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> unknown = new LinkedHashMap<>();
  private List<Person> people = List.of();

  RecordFields(Dates dates) {
    this.dates = dates;
    this.subject = new SubjectFields(dates);
  }

  /** Whether {@code name} is a field that holds one value, of the record or of its subject. */
  static boolean isKnown(String name) {
    return NAMES.contains(name)
        || (name.startsWith(SUBJECT)
            && SubjectFields.NAMES.contains(name.substring(SUBJECT.length())));
  }

  /** The names of all fields, with {@code subject.} before those of the subject. */
  static Set<String> all() {
    Set<String> all = new HashSet<>(NAMES);
    SubjectFields.NAMES.forEach(name -> all.add(SUBJECT + name));
    all.add(OWN_WORDS);
    all.add(PEOPLE);
    return all;
  }

  /** Notes that the input gives this known field, and refuses it a second time. */
  void claim(String name) throws UnreadableException {
    if (!seen.add(name)) {
      throw new UnreadableException("\"" + name + "\" is given twice");
    }
  }

  /** Sets a field of any name; a blank value leaves every field but the text as it is. */
  void put(String name, String value) throws UnreadableException {
    if (name.equals("text")) {
      values.put(name, value);
    } else if (!value.isBlank()) {
      if (NAMES.contains(name)) {
        values.put(name, value);
      } else if (isKnown(name)) {
        subject.put(name.substring(SUBJECT.length()), value);
      } else {
        unknown.put(name, value);
      }
    }
  }

  void ownWords(List<OwnWords> words) {
    subject.ownWords(words);
  }

  void people(List<Person> named) {
    people = named;
  }

  /**
   * The record.
   *
   * @param defaultType for a record without a type of its own
   */
  CaseRecord build(Optional<String> defaultType) throws UnreadableException {
    CaseRecord.Builder record = CaseRecord.builder(required("id"), required("text"));
    record.type(values.getOrDefault("type", defaultType.orElse("")));
    if (values.containsKey("date")) {
      record.date(dates.parse("date", values.get("date")));
    }
    record.author(values.get("author")).team(values.get("team")).agency(values.get("agency"));
    record.origin(origin()).textFormat(textFormat());
    record.subject(subject.build()).people(people);
    unknown.forEach(record::field);
    return record.build();
  }

  private String required(String name) throws UnreadableException {
    String value = values.get(name);
    if (value == null) {
      throw new UnreadableException(
          seen.contains(name)
              ? "\"" + name + "\" must not be empty"
              : "there is no \"" + name + "\"");
    }
    return value;
  }

  private Origin origin() throws UnreadableException {
    String id = values.get("origin");
    return id == null
        ? Origin.HUMAN
        : Origin.of(id.strip()).orElseThrow(() -> unknown("origin", Origin.values()));
  }

  private TextFormat textFormat() throws UnreadableException {
    String id = values.get("textFormat");
    return id == null
        ? TextFormat.PLAIN
        : TextFormat.of(id.strip()).orElseThrow(() -> unknown("textFormat", TextFormat.values()));
  }

  private static UnreadableException unknown(String name, Object[] known) {
    String ids =
        Arrays.stream(known)
            .map(value -> value instanceof Origin origin ? origin.id() : ((TextFormat) value).id())
            .collect(Collectors.joining(", "));
    return new UnreadableException("\"" + name + "\" must be one of " + ids);
  }
}
