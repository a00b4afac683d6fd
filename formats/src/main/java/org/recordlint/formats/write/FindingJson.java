package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.recordlint.api.Finding;
import org.recordlint.api.Location;
import org.recordlint.api.RuleId;
import org.recordlint.api.Source;
import org.recordlint.api.Suggestion;
import org.recordlint.api.Suppression;

/** Writes findings as JSON objects; not thread-safe. */
final class FindingJson {

  private final WriteOptions options;
  private final Map<RuleId, RuleText> rules = new HashMap<>();

  FindingJson(WriteOptions options) {
    this.options = options;
  }

  /**
   * What the findings of a rule have in common, encoded once.
   *
   * @param finding the finding it was taken from
   * @param id the rule's id
   * @param explanation or {@code null} if there is none
   * @param sources the first source and all of them, or {@code null} if there are none
   */
  private record RuleText(
      Finding finding,
      SerializedString id,
      SerializedString explanation,
      SerializedString sources) {

    boolean fits(Finding other) {
      return finding.explanation().equals(other.explanation())
          && finding.sources().equals(other.sources());
    }
  }

  void write(Finding finding, JsonGenerator json) throws IOException {
    RuleText rule = rules.get(finding.rule());
    if (rule == null || !rule.fits(finding)) {
      rule = encode(finding);
      rules.put(finding.rule(), rule);
    }
    json.writeStartObject();
    json.writeStringField("recordId", finding.recordId());
    json.writeFieldName("rule");
    json.writeString(rule.id());
    json.writeStringField("category", finding.category().id());
    if (finding.aspect().isPresent()) {
      json.writeStringField("aspect", finding.aspect().get().id());
    }
    json.writeStringField("severity", finding.severity().id());
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    if (!options.redact()) {
      json.writeStringField("quote", finding.quote());
    }
    json.writeStringField("message", finding.message());
    if (rule.explanation() != null) {
      json.writeFieldName("explanation");
      json.writeString(rule.explanation());
    }
    suggestions(finding.suggestions(), json);
    if (rule.sources() != null) {
      json.writeFieldName("source");
      json.writeRawValue(rule.sources());
    }
    if (finding.confidence().isPresent()) {
      json.writeNumberField("confidence", finding.confidence().getAsDouble());
    }
    json.writeStringField("fingerprint", finding.fingerprint());
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("related");
      for (String related : finding.related()) {
        json.writeString(related);
      }
      json.writeEndArray();
    }
    if (finding.location().isPresent()) {
      location(finding.location().get(), json);
    }
    if (finding.anchor().isPresent()) {
      json.writeObjectFieldStart("anchor");
      json.writeNumberField("start", finding.anchor().get().start());
      json.writeNumberField("end", finding.anchor().get().end());
      json.writeEndObject();
    }
    if (finding.state().isPresent()) {
      json.writeStringField("state", finding.state().get().id());
    }
    if (finding.suppressed().isPresent()) {
      suppressed(finding.suppressed().get(), json);
    }
    json.writeEndObject();
  }

  private static RuleText encode(Finding finding) throws IOException {
    String explanation = finding.explanation();
    SerializedString sources = null;
    if (!finding.sources().isEmpty()) {
      // The value of "source" and the whole of "sources" after it go out as one piece.
      sources =
          new SerializedString(
              json(finding.sources().subList(0, 1)).replaceAll("^\\[|]$", "")
                  + ",\"sources\":"
                  + json(finding.sources()));
    }
    return new RuleText(
        finding,
        new SerializedString(finding.rule().toString()),
        explanation.isEmpty() ? null : new SerializedString(explanation),
        sources);
  }

  private static String json(List<Source> sources) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartArray();
      for (Source source : sources) {
        source(source, json);
      }
      json.writeEndArray();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void source(Source source, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeStringField("title", source.title());
    json.writeStringField("publisher", source.publisher());
    number("year", source.year(), json);
    if (source.section().isPresent()) {
      json.writeStringField("section", source.section().get());
    }
    if (source.url().isPresent()) {
      json.writeStringField("url", source.url().get());
    }
    json.writeStringField("status", source.status());
    json.writeEndObject();
  }

  private void suggestions(List<Suggestion> suggestions, JsonGenerator json) throws IOException {
    if (options.brief()) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : suggestions) {
      json.writeStartObject();
      json.writeStringField("kind", suggestion.kind());
      json.writeStringField("text", suggestion.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void location(Location location, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    if (location.uri().isPresent()) {
      json.writeStringField("uri", location.uri().get());
    }
    number("line", location.line(), json);
    number("column", location.column(), json);
    number("page", location.page(), json);
    if (location.sheet().isPresent()) {
      json.writeStringField("sheet", location.sheet().get());
    }
    if (location.cell().isPresent()) {
      json.writeStringField("cell", location.cell().get());
    }
    json.writeEndObject();
  }

  private static void suppressed(Suppression suppression, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("suppressed");
    json.writeStringField("by", suppression.by());
    json.writeStringField("reason", suppression.reason());
    json.writeEndObject();
  }

  private static void number(String name, OptionalInt value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    }
  }
}
