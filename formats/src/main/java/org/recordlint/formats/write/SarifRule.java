package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.recordlint.api.Finding;
import org.recordlint.api.Source;

/**
 * A rule as SARIF describes it.
 *
 * @param finding one of the rule's findings, which carries the rule's explanation and sources
 */
record SarifRule(Finding finding) {

  void write(JsonGenerator json) throws IOException {
    String name = finding.rule().name().replace('-', ' ');
    json.writeStartObject();
    json.writeStringField("id", finding.rule().toString());
    text("shortDescription", Character.toUpperCase(name.charAt(0)) + name.substring(1), json);
    if (!finding.explanation().isEmpty()) {
      text("fullDescription", finding.explanation(), json);
      help(json);
    }
    String url = firstAddress(finding.sources());
    if (!url.isEmpty()) {
      json.writeStringField("helpUri", url);
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("category", finding.category().id());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void help(JsonGenerator json) throws IOException {
    StringBuilder text = new StringBuilder(finding.explanation());
    for (Source source : finding.sources()) {
      text.append("\n\n").append(Citation.of(source));
    }
    text("help", text.toString(), json);
  }

  private static String firstAddress(List<Source> sources) {
    for (Source source : sources) {
      String url = source.url().orElse("");
      if (url.startsWith("https://") || url.startsWith("http://")) {
        return url;
      }
    }
    return "";
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
