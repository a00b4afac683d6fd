package org.recordlint.corpus.speed;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;

/** Puts a record into a line of JSON. */
final class RecordLines {

  private static final JsonFactory JSON = new JsonFactory();

  private RecordLines() {}

  /** The record in UTF-8, with a line feed at its end. */
  static byte[] of(CaseRecord record) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    try (JsonGenerator json = JSON.createGenerator(line, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("id", record.id());
      write(json, "type", record.type());
      write(json, "date", record.date().map(Object::toString));
      write(json, "author", record.author());
      write(json, "team", record.team());
      write(json, "agency", record.agency());
      json.writeStringField("text", record.text());
      subject(json, record.subject());
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toByteArray();
  }

  private static void subject(JsonGenerator json, Subject subject) throws IOException {
    json.writeObjectFieldStart("subject");
    write(json, "id", subject.id());
    if (subject.age().isPresent()) {
      json.writeNumberField("age", subject.age().getAsInt());
    }
    write(json, "ethnicity", subject.ethnicity());
    write(json, "religion", subject.religion());
    write(json, "firstLanguage", subject.firstLanguage());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
