package org.recordlint.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one line of JSON Lines into maps, lists, texts, {@link Literal}s and {@code null}.
 *
 * <p>Jackson's own messages repeat the token they stumbled over, which may be a word of a record;
 * so only the column is taken from them.
 */
final class JsonLine {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /** A number or truth value, as written. */
  record Literal(String text, boolean number) {}

  /**
   * Reads the only value of {@code line}, which must be an object.
   *
   * @throws InvalidLineException if the line holds anything else
   */
  static Map<String, Object> parse(String line) throws InvalidLineException {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidLineException("the line is not a JSON object");
      }
      Map<String, Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new InvalidLineException(
            "something follows the JSON object" + at(parser.currentTokenLocation().getColumnNr()));
      }
      return object;
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
      throw new InvalidLineException("not valid JSON" + at(column));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String at(int column) {
    return column < 1 ? "" : " at column " + column;
  }

  private static Map<String, Object> object(JsonParser parser)
      throws IOException, InvalidLineException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (object.containsKey(name)) {
        int column = parser.currentTokenLocation().getColumnNr();
        throw new InvalidLineException("a field is given twice" + at(column));
      }
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) throws IOException, InvalidLineException {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  private static Object value(JsonParser parser) throws IOException, InvalidLineException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Literal(parser.getText(), true);
      case VALUE_NULL -> null;
      default -> new Literal(parser.getText(), false);
    };
  }
}
