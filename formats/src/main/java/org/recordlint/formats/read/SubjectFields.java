package org.recordlint.formats.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Subject;
import org.recordlint.api.Subject.OwnWords;

/** Collects what is known about a record's subject; not thread-safe, used once. */
final class SubjectFields {

  private static final int GREATEST_AGE = 130;

  /** The fields that hold one value each. */
  static final Set<String> NAMES =
      Set.of(
          "id",
          "age",
          "dateOfBirth",
          "gender",
          "ethnicity",
          "ethnicityScheme",
          "culture",
          "religion",
          "firstLanguage",
          "interpreter",
          "livedExperience");

  private final Dates dates;
  private final Subject.Builder subject = Subject.builder();

  SubjectFields(Dates dates) {
    this.dates = dates;
  }

  /**
   * Sets the field of that name, which must be one of {@link #NAMES}, to a value that is not blank.
   */
  void put(String name, String value) throws UnreadableException {
    switch (name) {
      case "id" -> subject.id(value);
      case "age" -> subject.age(age(value));
      case "dateOfBirth" -> subject.dateOfBirth(dates.parse("subject.dateOfBirth", value));
      case "gender" -> subject.gender(value);
      case "ethnicity" -> subject.ethnicity(value);
      case "ethnicityScheme" -> subject.ethnicityScheme(value);
      case "culture" -> subject.culture(value);
      case "religion" -> subject.religion(value);
      case "firstLanguage" -> subject.firstLanguage(value);
      case "interpreter" -> subject.interpreter(value);
      case "livedExperience" -> subject.livedExperience(value);
      default -> throw new IllegalArgumentException("no field of a subject");
    }
  }

  void ownWords(List<OwnWords> words) {
    subject.ownWords(words);
  }

  Subject build() {
    return subject.build();
  }

  private static int age(String value) throws UnreadableException {
    String reason = "\"subject.age\" must be a whole number of years from 0 to " + GREATEST_AGE;
    if (value.length() > 20) {
      throw new UnreadableException(reason);
    }
    try {
      // Spreadsheets write whole numbers as 14.0.
      int years = new BigDecimal(value.strip()).intValueExact();
      if (years >= 0 && years <= GREATEST_AGE) {
        return years;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new UnreadableException(reason);
    }
    throw new UnreadableException(reason);
  }

  /**
   * Reads a cell of a table with a person's own words, one choice a line or parted by semicolons.
   */
  static List<OwnWords> ownWordsIn(String cell) {
    List<OwnWords> words = new ArrayList<>();
    for (String choice : cell.split("[;\\r\\n]", -1)) {
      if (!choice.isBlank()) {
        words.add(new OwnWords(choice.strip(), Optional.empty()));
      }
    }
    return words;
  }

  /** Reads a cell of a table with people in the form {@code Name (role); Name (role)}. */
  static List<Person> peopleIn(String cell) {
    List<Person> people = new ArrayList<>();
    for (String person : cell.split("[;\\r\\n]", -1)) {
      int open = person.lastIndexOf('(');
      int close = person.lastIndexOf(')');
      boolean hasRole = open > 0 && close > open;
      String name = hasRole ? person.substring(0, open) : person;
      if (!name.isBlank()) {
        people.add(
            new Person(name.strip(), hasRole ? person.substring(open + 1, close).strip() : ""));
      }
    }
    return people;
  }
}
