package org.recordlint.server.internal.languagetool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.recordlint.server.web.RequestException;

/** Reads the {@code data} parameter: a text, or text and markup in turn. */
final class AnnotationReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private AnnotationReader() {}

  /** One piece: text, or markup with what it means. */
  private static final class Part {
    private String text;
    private String markup;
    private String interpretAs;
  }

  static CheckedText read(String data) {
    String text = null;
    List<Part> parts = null;
    try (JsonParser json = JSON.createParser(data)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw notJson();
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        if (name.equals("text") && value.isScalarValue()) {
          text = json.getText();
        } else if (name.equals("annotation") && value == JsonToken.START_ARRAY) {
          parts = parts(json);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw notJson();
    }
    if (text != null && parts != null) {
      throw new RequestException(
          400, "'data' key in JSON requires either 'text' or 'annotation' key, not both");
    }
    if (text != null) {
      return CheckedText.of(text);
    }
    if (parts == null) {
      throw new RequestException(400, "'data' key in JSON requires 'text' or 'annotation' key");
    }
    return joined(parts);
  }

  private static List<Part> parts(JsonParser json) throws IOException {
    List<Part> parts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw notJson();
      }
      Part part = new Part();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        switch (value.isScalarValue() && value != JsonToken.VALUE_NULL ? name : "") {
          case "text" -> part.text = json.getText();
          case "markup" -> part.markup = json.getText();
          case "interpretAs" -> part.interpretAs = json.getText();
          // Some clients add an object with offsets of their own.
          default -> json.skipChildren();
        }
      }
      parts.add(part);
    }
    return parts;
  }

  private static CheckedText joined(List<Part> parts) {
    boolean html =
        parts.stream().anyMatch(part -> part.markup != null && part.markup.startsWith("<"));
    CheckedText.Builder builder = new CheckedText.Builder();
    for (Part part : parts) {
      if (part.text != null && part.markup != null) {
        throw new RequestException(
            400, "Only either 'text' or 'markup' are supported in an object in 'annotation' list");
      }
      if (part.text != null && part.interpretAs != null) {
        throw new RequestException(
            400, "'text' cannot be used with 'interpretAs' (only 'markup' can)");
      }
      if (part.text != null) {
        builder.text(part.text, html);
      } else if (part.markup != null) {
        builder.markup(part.markup, part.interpretAs == null ? "" : part.interpretAs);
      } else {
        throw new RequestException(
            400, "Only 'text' and 'markup' are supported in 'annotation' list");
      }
    }
    return builder.build();
  }

  private static RequestException notJson() {
    return new RequestException(400, "Could not parse JSON from 'data' parameter");
  }
}
