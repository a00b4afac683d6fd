package org.recordlint.formats.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Subject.OwnWords;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/**
 * Makes a record of values by the names that fields have in JSON, for hosts that keep records in
 * tables of their own; not thread-safe, used once.
 *
 * <p>Values are read as those of a file are: dates in ISO 8601, ages as whole years. What is wrong
 * with one is told by {@link #read}, without a word of the value.
 */
public final class FieldValues {

  private static final String PASSED_IN = "-";

  private final ReadOptions options;
  private final RecordFields fields;
  private String problem;

  /** Values that are read as the options say. */
  public FieldValues(ReadOptions options) {
    this.options = options;
    this.fields = new RecordFields(new Dates(options.dateFormat()));
  }

  /** The names of all fields, with {@code subject.} before those of the subject. */
  public static Set<String> names() {
    return Set.copyOf(RecordFields.all());
  }

  /**
   * Sets a field; a blank value leaves every field but the text as it is. A subject's own words and
   * people are read as cells of a table are: {@code Name (role); Name (role)}.
   *
   * @param name for example {@code text} or {@code subject.age}; any other name makes a field that
   *     is kept for reports
   */
  public void put(String name, String value) {
    try {
      if (RecordFields.isKnown(name)) {
        fields.claim(name);
      }
      switch (name) {
        case RecordFields.OWN_WORDS -> fields.ownWords(SubjectFields.ownWordsIn(value));
        case RecordFields.PEOPLE -> fields.people(SubjectFields.peopleIn(value));
        default -> fields.put(name, value);
      }
    } catch (UnreadableException e) {
      note(e);
    }
  }

  /** Sets the words that the subject chose for themselves. */
  public void ownWords(List<OwnWords> words) {
    fields.ownWords(words);
  }

  /** Sets the people named in the record. */
  public void people(List<Person> people) {
    fields.people(people);
  }

  /** The record, or why the values give none. */
  public ReadOutcome read() {
    if (problem == null) {
      try {
        return new Read(
            fields.build(options.type()), new RecordOrigin(PASSED_IN, PASSED_IN, 1, false));
      } catch (UnreadableException e) {
        note(e);
      }
    }
    return new Unreadable(PASSED_IN, OptionalInt.empty(), OptionalInt.empty(), problem);
  }

  private void note(UnreadableException e) {
    problem = Optional.ofNullable(problem).map(p -> p + "; ").orElse("") + e.getMessage();
  }
}
