package org.recordlint.formats.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.CaseRecord;

/** Reads one record from the bytes of a line of JSON; not thread-safe. */
final class JsonRecordParser {

  private static final Set<String> STRINGS_ONLY =
      Set.of("type", "date", "origin", "textFormat", "text", "subject.dateOfBirth");
  private static final String TRUNCATED =
      "not valid JSON: the line ends in the middle of the record";
  private static final int DEEPEST = 200;

  private final JsonFactory json;
  private final Dates dates;
  private final Optional<String> defaultType;
  private byte[] bytes;
  private int start;

  JsonRecordParser(ReadOptions options) {
    this.json =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(options.maxChars())
                    .maxNameLength(options.maxChars())
                    .maxNumberLength(options.maxChars())
                    .build())
            .build();
    this.dates = new Dates(options.dateFormat());
    this.defaultType = options.type();
  }

  /** Reads the record in the first {@code length} of the bytes. */
  CaseRecord parse(byte[] line, int length) throws UnreadableException {
    bytes = line;
    // Files with byte-order marks that were put together have marks at the start of lines.
    boolean marked =
        length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    start = marked ? 3 : 0;
    int malformed = Utf8.firstMalformed(line, start, length);
    if (malformed >= 0) {
      throw new UnreadableException(
          "not valid UTF-8; another encoding must be given",
          Utf8.utf16Length(line, start, malformed) + 1);
    }
    try (JsonParser parser = json.createParser(line, start, length - start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("a record must be a JSON object on one line");
      }
      RecordFields fields = new RecordFields(dates);
      object(parser, fields, "");
      if (parser.nextToken() != null) {
        throw at(parser.currentTokenLocation(), "something follows the record on its line");
      }
      return fields.build(defaultType);
    } catch (JsonEOFException e) {
      throw new UnreadableException(TRUNCATED);
    } catch (StreamConstraintsException e) {
      throw at(e.getLocation(), "a value in the JSON is too long or too deeply nested");
    } catch (JsonProcessingException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
      if (start + offset >= length) {
        throw new UnreadableException(TRUNCATED);
      }
      throw at(e.getLocation(), "not valid JSON");
    } catch (IOException e) {
      throw new UnreadableException("not valid JSON");
    }
  }

  private void object(JsonParser parser, RecordFields fields, String prefix)
      throws IOException, UnreadableException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      field(parser, parser.nextToken(), fields, prefix + name);
    }
  }

  private void field(JsonParser parser, JsonToken value, RecordFields fields, String name)
      throws IOException, UnreadableException {
    boolean known = RecordFields.isKnown(name);
    if (known
        || name.equals(RecordFields.OWN_WORDS)
        || name.equals(RecordFields.PEOPLE)
        || name.equals("subject")) {
      fields.claim(name);
    }
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    switch (name) {
      case "subject" -> {
        expect(parser, value == JsonToken.START_OBJECT, name, "an object");
        object(parser, fields, RecordFields.SUBJECT);
      }
      case RecordFields.OWN_WORDS ->
          fields.ownWords(new JsonPeople(parser, dates, this::wrongType).ownWords());
      case RecordFields.PEOPLE ->
          fields.people(new JsonPeople(parser, dates, this::wrongType).people());
      default -> {
        if (known) {
          expect(
              parser,
              isAllowed(name, value),
              name,
              STRINGS_ONLY.contains(name) ? "a string" : "a string or a number");
          put(parser, fields, name);
        } else if (value.isStructStart()) {
          parser.skipChildren();
        } else if (!name.startsWith(RecordFields.SUBJECT)) {
          // What else is known about a person is not for reports.
          fields.put(name, parser.getText());
        }
      }
    }
  }

  private void put(JsonParser parser, RecordFields fields, String name)
      throws IOException, UnreadableException {
    JsonLocation location = parser.currentTokenLocation();
    try {
      fields.put(name, parser.getText());
    } catch (UnreadableException e) {
      throw at(location, e.getMessage());
    }
  }

  private static boolean isAllowed(String name, JsonToken value) {
    if (STRINGS_ONLY.contains(name)) {
      return value == JsonToken.VALUE_STRING;
    }
    boolean id = name.equals("id") || name.equals("subject.id") || name.equals("subject.age");
    return id ? value == JsonToken.VALUE_STRING || value.isNumeric() : value.isScalarValue();
  }

  private void expect(JsonParser parser, boolean met, String name, String wanted)
      throws UnreadableException {
    if (!met) {
      throw wrongType(parser, name, wanted);
    }
  }

  private UnreadableException wrongType(JsonParser parser, String name, String wanted) {
    return at(parser.currentTokenLocation(), "\"" + name + "\" must be " + wanted);
  }

  private UnreadableException at(JsonLocation location, String reason) {
    long offset = location == null ? -1 : location.getByteOffset();
    if (offset < 0 || start + offset > bytes.length) {
      return new UnreadableException(reason);
    }
    return new UnreadableException(
        reason, Utf8.utf16Length(bytes, start, start + (int) offset) + 1);
  }
}
