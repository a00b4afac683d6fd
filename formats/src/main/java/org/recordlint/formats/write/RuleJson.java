package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;
import org.recordlint.api.Span;
import org.recordlint.rule.Example;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/** Writes rules as JSON, one a line, with all that is known of them; not thread-safe. */
public final class RuleJson {

  private static final double ERROR_RATE = 0.05;

  private final JsonGenerator json;

  /**
   * A writer to a stream, which it leaves open.
   *
   * @throws IOException if the stream fails
   */
  public RuleJson(OutputStream out) throws IOException {
    json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out);
    json.setRootValueSeparator(null);
  }

  /**
   * Writes one rule and a line feed.
   *
   * @param pack the pack it belongs to
   * @param on whether the rule is in force
   */
  public void write(RulePack pack, Rule rule, boolean on) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id().toString());
    json.writeStringField("category", rule.category().id());
    if (rule.aspect().isPresent()) {
      json.writeStringField("aspect", rule.aspect().get().id());
    }
    json.writeStringField("severity", rule.severity().id());
    json.writeBooleanField("on", on);
    json.writeStringField("title", rule.title());
    json.writeStringField("message", rule.message());
    json.writeStringField("explanation", rule.why());
    json.writeObjectFieldStart("replacements");
    for (Map.Entry<String, String> wording : new TreeMap<>(rule.replacements()).entrySet()) {
      json.writeStringField(wording.getKey(), wording.getValue());
    }
    json.writeEndObject();
    texts("prompts", rule.prompts());
    text("qualify", rule.qualify());
    json.writeArrayFieldStart("sources");
    for (Source source : rule.sources()) {
      source(source);
    }
    json.writeEndArray();
    texts("phrases", rule.phrases());
    json.writeObjectFieldStart("examples");
    examples("fires", rule.fires());
    examples("quiet", rule.quiet());
    json.writeEndObject();
    json.writeStringField("owner", rule.owner());
    json.writeStringField("reviewed", rule.reviewed());
    text("reviewedWith", rule.reviewedWith());
    json.writeStringField("jurisdiction", rule.jurisdiction());
    texts("formerly", rule.formerly());
    json.writeObjectFieldStart("pack");
    json.writeStringField("id", pack.id());
    json.writeStringField("title", pack.title());
    json.writeStringField("version", pack.version());
    json.writeStringField("licence", pack.licence());
    json.writeStringField("contact", pack.contact());
    json.writeEndObject();
    if (pack.measurement().isPresent()) {
      json.writeObjectFieldStart("measured");
      measured(pack.measurement().get(), rule);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Hands on everything written so far. */
  public void end() throws IOException {
    json.flush();
  }

  private void measured(Measurement measurement, Rule rule) throws IOException {
    measured(measurement, rule, rule.severity());
    boolean alsoNote =
        rule.severity() != Severity.NOTE
            && measurement.count(rule.id(), Severity.NOTE).findings() > 0;
    if (alsoNote) {
      json.writeObjectFieldStart("asNote");
      measured(measurement, rule, Severity.NOTE);
      json.writeEndObject();
    }
    json.writeArrayFieldStart("sets");
    for (Measurement.ScoredSet set : measurement.sets()) {
      json.writeStartObject();
      json.writeStringField("name", set.name());
      json.writeStringField("sha256", set.sha256());
      json.writeStringField("packs", set.packs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The rule's own counts, and the findings that its confidence comes from. */
  private void measured(Measurement measurement, Rule rule, Severity severity) throws IOException {
    Measurement.Count own = measurement.count(rule.id(), severity);
    json.writeNumberField("right", own.right());
    json.writeNumberField("n", own.findings());
    Optional<Measurement.Basis> basis = measurement.basis(rule.id(), severity);
    if (basis.isPresent()) {
      Measurement.Count count = basis.get().count();
      Interval interval =
          BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
              count.findings(), count.right(), ERROR_RATE);
      json.writeNumberField("confidence", basis.get().confidence());
      json.writeObjectFieldStart("basis");
      json.writeStringField(
          "scope", basis.get().scope().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeNumberField("right", count.right());
      json.writeNumberField("n", count.findings());
      json.writeNumberField("precision", rounded((double) count.right() / count.findings()));
      json.writeNumberField("low", rounded(interval.getLowerBound()));
      json.writeNumberField("high", rounded(interval.getUpperBound()));
      json.writeEndObject();
    }
  }

  private static double rounded(double share) {
    return Math.round(1000 * share) / 1000.0;
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeStringField("title", source.title());
    json.writeStringField("publisher", source.publisher());
    if (source.year().isPresent()) {
      json.writeNumberField("year", source.year().getAsInt());
    }
    text("section", source.section());
    text("url", source.url());
    json.writeStringField("status", source.status());
    json.writeEndObject();
  }

  private void examples(String name, List<Example> examples) throws IOException {
    json.writeArrayFieldStart(name);
    for (Example example : examples) {
      json.writeStartObject();
      json.writeStringField("text", example.text());
      json.writeArrayFieldStart("spans");
      for (Span span : example.spans()) {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      if (example.age().isPresent()) {
        json.writeNumberField("age", example.age().getAsInt());
      }
      text("type", example.type());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }
}
