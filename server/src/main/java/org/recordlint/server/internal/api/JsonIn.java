package org.recordlint.server.internal.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Arrays;
import org.recordlint.server.web.RequestException;

/** Reads the body of a request as JSON, telling mistakes without a word of it; not thread-safe. */
final class JsonIn {

  private static final int DEEPEST = 200;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(1_000)
                  .build())
          .build();

  private final byte[] bytes;
  private final int start;
  private JsonParser parser;

  private JsonIn(byte[] bytes) {
    this.bytes = bytes;
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    this.start = marked ? 3 : 0;
  }

  /** Takes one field of an object; the value is at the parser. */
  interface Field {
    void read(String name, JsonIn in) throws IOException;
  }

  /** Takes one item of an array; the value is at the parser. */
  interface Item {
    void read(int index, JsonIn in) throws IOException;
  }

  /**
   * Reads a body that is one object.
   *
   * @throws RequestException if it is not
   */
  static void object(byte[] body, Field field) {
    JsonIn in = new JsonIn(body);
    try (JsonParser parser = JSON.createParser(body, in.start, body.length - in.start)) {
      in.parser = parser;
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RequestException(400, "the body must be a JSON object");
      }
      in.fields(field);
      if (parser.nextToken() != null) {
        throw new RequestException(400, "something follows the JSON object");
      }
    } catch (JsonProcessingException e) {
      throw new RequestException(400, "the body is not valid JSON" + at(e.getLocation()));
    } catch (IOException e) {
      throw new RequestException(400, "the body is not valid JSON in UTF-8");
    }
  }

  private static String at(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  /** Reads the fields of the object at the parser. */
  void object(String name, Field field) throws IOException {
    expect(parser.currentToken() == JsonToken.START_OBJECT, name, "an object");
    fields(field);
  }

  private void fields(Field field) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      field.read(name, this);
    }
  }

  /** Reads the items of the array at the parser. */
  void array(String name, int most, Item item) throws IOException {
    expect(parser.currentToken() == JsonToken.START_ARRAY, name, "an array");
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (index == most) {
        throw new RequestException(413, "\"" + name + "\" has more than " + most + " items");
      }
      item.read(index++, this);
    }
  }

  /** The text at the parser. */
  String text(String name) throws IOException {
    expect(parser.currentToken() == JsonToken.VALUE_STRING, name, "a string");
    return parser.getText();
  }

  /** The truth value at the parser. */
  boolean truth(String name) throws IOException {
    expect(parser.currentToken().isBoolean(), name, "true or false");
    return parser.getBooleanValue();
  }

  /** The bytes of the object at the parser, which is passed over. */
  byte[] slice(String name) throws IOException {
    expect(parser.currentToken() == JsonToken.START_OBJECT, name, "an object");
    int from = start + (int) parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    int to = start + (int) parser.currentLocation().getByteOffset();
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** Whether an object is at the parser. */
  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether null is at the parser. */
  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Passes over whatever is at the parser. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  private static void expect(boolean met, String name, String wanted) {
    if (!met) {
      throw new RequestException(400, "\"" + name + "\" must be " + wanted);
    }
  }
}
