package org.recordlint.formats.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Subject.OwnWords;

/**
 * Reads the arrays of a record: a subject's own words and the people named.
 *
 * @param parser at the value
 * @param dates how dates are read
 * @param problems makes the exception for a value of the wrong type
 */
record JsonPeople(JsonParser parser, Dates dates, Problems problems) {

  /** Makes the exception for a value of the wrong type where the parser is. */
  interface Problems {
    UnreadableException wrongType(JsonParser parser, String name, String wanted);
  }

  /** An array of objects with {@code text} and {@code askedOn}, or of texts. */
  List<OwnWords> ownWords() throws IOException, UnreadableException {
    List<OwnWords> words = new ArrayList<>();
    for (String[] pair : pairs(RecordFields.OWN_WORDS, "text", "askedOn")) {
      if (pair[0] != null && !pair[0].isBlank()) {
        boolean dated = pair[1] != null && !pair[1].isBlank();
        Optional<LocalDate> askedOn =
            dated
                ? Optional.of(dates.parse("subject.ownWords.askedOn", pair[1]))
                : Optional.empty();
        words.add(new OwnWords(pair[0], askedOn));
      }
    }
    return words;
  }

  /** An array of objects with {@code name} and {@code role}, or of names. */
  List<Person> people() throws IOException, UnreadableException {
    List<Person> people = new ArrayList<>();
    for (String[] pair : pairs(RecordFields.PEOPLE, "name", "role")) {
      if (pair[0] != null && !pair[0].isBlank()) {
        people.add(new Person(pair[0], pair[1] == null ? "" : pair[1]));
      }
    }
    return people;
  }

  private List<String[]> pairs(String array, String first, String second)
      throws IOException, UnreadableException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw problems.wrongType(parser, array, "an array");
    }
    List<String[]> pairs = new ArrayList<>();
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      String[] pair = new String[2];
      if (item == JsonToken.START_OBJECT) {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          JsonToken value = parser.nextToken();
          if (name.equals(first)) {
            pair[0] = text(value, array + "." + first);
          } else if (name.equals(second)) {
            pair[1] = text(value, array + "." + second);
          } else {
            parser.skipChildren();
          }
        }
      } else {
        pair[0] = text(item, array);
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private String text(JsonToken value, String name) throws IOException, UnreadableException {
    if (value == JsonToken.VALUE_NULL) {
      return null;
    }
    if (value != JsonToken.VALUE_STRING) {
      throw problems.wrongType(parser, name, "a string");
    }
    return parser.getText();
  }
}
