package org.recordlint.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One text to lint, with what is known about it: a case note, an assessment, a referral.
 *
 * <p>Build one with {@link #builder(String, String)}. Only the id and the text are required.
 *
 * @param id the record's name in the host system, never blank
 * @param type for example {@code case-note} or {@code referral}; any other word is kept and gets no
 *     type-specific rule
 * @param date the day the record is dated, or empty
 * @param text the text exactly as stored, without a byte-order mark
 * @param fields fields that recordlint does not know, kept for reports
 */
public record CaseRecord(
    String id,
    Optional<String> type,
    Optional<LocalDate> date,
    Optional<String> author,
    Optional<String> team,
    Optional<String> agency,
    Origin origin,
    TextFormat textFormat,
    String text,
    Subject subject,
    List<Person> people,
    Map<String, String> fields) {

  public CaseRecord {
    if (Objects.requireNonNull(id, "id").isBlank()) {
      throw new IllegalArgumentException("a record must have an id");
    }
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(team, "team");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(textFormat, "textFormat");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(subject, "subject");
    people = List.copyOf(people);
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A new builder for a plain-text record written by a person. */
  public static Builder builder(String id, String text) {
    return new Builder(id, text);
  }

  /** Shows the id only, never a word of the text. */
  @Override
  public String toString() {
    return "CaseRecord[" + id + "]";
  }

  /**
   * Somebody named in the record.
   *
   * @param name as it stands in the text; never written out
   * @param role for example {@code mother}, {@code teacher}
   */
  public record Person(String name, String role) {
    public Person {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(role, "role");
    }

    @Override
    public String toString() {
      return "Person";
    }
  }

  /**
   * Collects the fields of a record; not thread-safe. A {@code null} or blank text leaves a field
   * empty.
   */
  public static final class Builder {
    private final String id;
    private final String text;
    private Optional<String> type = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> team = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Origin origin = Origin.HUMAN;
    private TextFormat textFormat = TextFormat.PLAIN;
    private Subject subject = Subject.unknown();
    private List<Person> people = List.of();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
    }

    private static Optional<String> some(String value) {
      return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    public Builder type(String value) {
      type = some(value);
      return this;
    }

    public Builder date(LocalDate value) {
      date = Optional.ofNullable(value);
      return this;
    }

    public Builder author(String value) {
      author = some(value);
      return this;
    }

    public Builder team(String value) {
      team = some(value);
      return this;
    }

    public Builder agency(String value) {
      agency = some(value);
      return this;
    }

    public Builder origin(Origin value) {
      origin = value;
      return this;
    }

    public Builder textFormat(TextFormat value) {
      textFormat = value;
      return this;
    }

    public Builder subject(Subject value) {
      subject = value;
      return this;
    }

    public Builder people(List<Person> value) {
      people = List.copyOf(value);
      return this;
    }

    /** Keeps a field that recordlint does not know. */
    public Builder field(String name, String value) {
      fields.put(name, value);
      return this;
    }

    public CaseRecord build() {
      return new CaseRecord(
          id, type, date, author, team, agency, origin, textFormat, text, subject, people, fields);
    }
  }
}
