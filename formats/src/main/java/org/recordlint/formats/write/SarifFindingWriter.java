package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Location;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Disclosure.Shown;

/**
 * Writes a SARIF 2.1.0 log.
 *
 * <p>Results go out as they come; the rules follow them, gathered on the way. Snippets are never
 * written, because they would copy what a record says about people.
 */
final class SarifFindingWriter implements FindingWriter {

  private final OutputStream out;
  private final WriteOptions options;
  private final Disclosure disclosure;
  private final Map<RuleId, Finding> rules = new TreeMap<>();
  private JsonGenerator json;

  SarifFindingWriter(OutputStream out, WriteOptions options) {
    this.out = out;
    this.options = options;
    this.disclosure = new Disclosure(options);
  }

  @Override
  public void begin(RunManifest manifest) throws IOException {
    json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException {
    Shown shown = disclosure.show(result, record, where);
    for (Finding finding : shown.findings()) {
      rules.putIfAbsent(finding.rule(), finding);
      json.writeRaw('\n');
      result(finding, shown, where);
    }
  }

  private void result(Finding finding, Shown shown, RecordOrigin where) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().toString());
    json.writeStringField("level", finding.severity().id());
    text("message", finding.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (!where.uri().equals("-")) {
      physical(finding, shown, where);
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", finding.recordId());
    json.writeStringField("kind", "record");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("recordlint", finding.fingerprint());
    json.writeEndObject();
    // An empty array says that a result is known not to be suppressed; consumers need it once any
    // has been.
    json.writeArrayFieldStart("suppressions");
    if (finding.suppressed().isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField(
          "justification",
          finding.suppressed().get().by() + ": " + finding.suppressed().get().reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    properties(finding);
    json.writeEndObject();
  }

  private void physical(Finding finding, Shown shown, RecordOrigin where) throws IOException {
    Location location = finding.location().orElseThrow();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SarifUri.of(shown.uri()));
    json.writeEndObject();
    if (location.line().isPresent()) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", location.line().getAsInt());
      if (location.column().isPresent()) {
        json.writeNumberField("startColumn", location.column().getAsInt());
      }
      Span span = finding.span();
      if (where.wholeFile() && span.length() > 0) {
        json.writeNumberField("endLine", shown.lines().line(span.end() - 1));
        json.writeNumberField("endColumn", shown.lines().column(span.end() - 1) + 1);
        json.writeNumberField("charOffset", span.start());
        json.writeNumberField("charLength", span.length());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** What SARIF has no word for. */
  private void properties(Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("category", finding.category().id());
    if (finding.aspect().isPresent()) {
      json.writeStringField("aspect", finding.aspect().get().id());
    }
    if (finding.state().isPresent()) {
      json.writeStringField("state", finding.state().get().id());
    }
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    if (finding.confidence().isPresent()) {
      json.writeNumberField("confidence", finding.confidence().getAsDouble());
    }
    if (!finding.suggestions().isEmpty()) {
      json.writeArrayFieldStart("suggestions");
      for (Suggestion suggestion : finding.suggestions()) {
        json.writeStartObject();
        json.writeStringField("kind", suggestion.kind());
        json.writeStringField("text", suggestion.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  @Override
  public void end(RunManifest manifest) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "recordlint");
    json.writeStringField("version", manifest.engine().version());
    json.writeArrayFieldStart("rules");
    for (Finding example : rules.values()) {
      new SarifRule(example).write(json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", manifest.unreadable().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Unreadable input : manifest.unreadable()) {
      notification(input);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    JsonOutput.flush(json);
  }

  private void notification(Unreadable input) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    text("message", options.redact() ? disclosure.redacted(input) : input.toString());
    json.writeEndObject();
  }
}
