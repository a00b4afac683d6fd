package org.recordlint.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Origin;
import org.recordlint.api.Subject;
import org.recordlint.api.TextFormat;

/**
 * Binds the fields of a record. All of them are read, not only those the labels need: a structured
 * field is evidence for completeness just as prose is.
 */
final class RecordFields {

  private RecordFields() {}

  /** The record, or empty if a required field is missing, which is reported. */
  static Optional<CaseRecord> read(Fields fields) {
    Optional<String> id = required(fields, "id", fields.name("id"));
    Optional<String> text = required(fields, "text", fields.text("text"));
    CaseRecord.Builder builder =
        CaseRecord.builder(id.orElse("?"), text.orElse(""))
            .type(fields.text("type").orElse(null))
            .date(fields.date("date").orElse(null))
            .author(fields.text("author").orElse(null))
            .team(fields.text("team").orElse(null))
            .agency(fields.text("agency").orElse(null))
            .people(fields.objects("people").stream().flatMap(p -> person(p).stream()).toList());
    constant(fields, "origin", Origin::of).ifPresent(builder::origin);
    constant(fields, "textFormat", TextFormat::of).ifPresent(builder::textFormat);
    fields.object("subject").map(RecordFields::subject).ifPresent(builder::subject);
    if (id.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(builder.build());
  }

  private static Optional<String> required(Fields fields, String name, Optional<String> value) {
    if (!fields.has(name)) {
      fields.problem(name, "is missing");
    } else if (name.equals("id") && value.filter(String::isBlank).isPresent()) {
      fields.problem(name, "must not be blank");
      return Optional.empty();
    }
    return value;
  }

  private static <T> Optional<T> constant(
      Fields fields, String name, Function<String, Optional<T>> byId) {
    Optional<String> word = fields.text(name);
    Optional<T> value = word.flatMap(byId);
    if (word.isPresent() && value.isEmpty()) {
      fields.problem(name, "has a value that is not known");
    }
    return value;
  }

  private static Subject subject(Fields fields) {
    Subject.Builder builder =
        Subject.builder()
            .id(fields.name("id").orElse(null))
            .dateOfBirth(fields.date("dateOfBirth").orElse(null))
            .gender(fields.scalar("gender").orElse(null))
            .ethnicity(fields.scalar("ethnicity").orElse(null))
            .ethnicityScheme(fields.scalar("ethnicityScheme").orElse(null))
            .culture(fields.scalar("culture").orElse(null))
            .religion(fields.scalar("religion").orElse(null))
            .firstLanguage(fields.scalar("firstLanguage").orElse(null))
            .interpreter(fields.scalar("interpreter").orElse(null))
            .livedExperience(fields.scalar("livedExperience").orElse(null))
            .ownWords(ownWords(fields.objects("ownWords")));
    fields.whole("age", 0, 130).ifPresent(builder::age);
    return builder.build();
  }

  private static List<Subject.OwnWords> ownWords(List<Fields> objects) {
    return objects.stream()
        .flatMap(
            words ->
                required(words, "text", words.text("text")).stream()
                    .map(text -> new Subject.OwnWords(text, words.date("askedOn"))))
        .toList();
  }

  private static Optional<CaseRecord.Person> person(Fields fields) {
    Optional<String> name = required(fields, "name", fields.text("name"));
    String role = fields.text("role").orElse("");
    return name.map(value -> new CaseRecord.Person(value, role));
  }
}
