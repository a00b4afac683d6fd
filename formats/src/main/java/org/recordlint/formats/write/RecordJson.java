package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.formats.Sha256;
import org.recordlint.formats.read.RecordOrigin;

/** Writes what is counted of each record as JSON objects; not thread-safe. */
final class RecordJson {

  /** What is longer is prose and no group that records could be counted by. */
  private static final int LONGEST_STRATUM = 100;

  private final boolean redact;
  private final Disclosure disclosure;
  private final MessageDigest digest = Sha256.digest();

  RecordJson(WriteOptions options) {
    this.redact = options.redact();
    this.disclosure = new Disclosure(options);
  }

  void write(LintResult result, CaseRecord record, RecordOrigin where, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("recordId", disclosure.recordId(result.recordId(), where));
    text("type", disclosure.type(record), json);
    text("date", record.date().map(Object::toString), json);
    text("agency", record.agency(), json);
    text("team", record.team(), json);
    strata(record.fields(), json);
    json.writeNumberField("words", result.words());
    findings("findings", result, false, json);
    findings("suppressed", result, true, json);
    missing(result, json);
    json.writeBooleanField("complete", result.complete());
    text("incomplete", result.incomplete(), json);
    byte[] hash = digest.digest(record.text().getBytes(StandardCharsets.UTF_8));
    json.writeStringField("textHash", HexFormat.of().formatHex(hash));
    json.writeEndObject();
  }

  private static void text(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  /**
   * Nobody knows what unknown fields hold, so under redaction only their being equal can be seen.
   */
  private void strata(Map<String, String> fields, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("strata");
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String value = field.getValue();
      if (value.length() <= LONGEST_STRATUM) {
        json.writeStringField(field.getKey(), redact ? disclosure.keyed(value) : value);
      }
    }
    json.writeEndObject();
  }

  private static void findings(
      String name, LintResult result, boolean suppressed, JsonGenerator json) throws IOException {
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isPresent() == suppressed) {
        counts.merge(finding.category(), 1, Integer::sum);
      }
    }
    json.writeObjectFieldStart(name);
    for (Map.Entry<Category, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().id(), count.getValue());
    }
    json.writeEndObject();
  }

  /**
   * Only for records that were looked at for completeness, so that nothing missing differs from not
   * looked at.
   */
  static void missing(LintResult result, JsonGenerator json) throws IOException {
    if (result.aspects().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("missing");
    for (Aspect aspect : Aspect.values()) {
      if (result.aspects().getOrDefault(aspect, Optional.empty()).isPresent()) {
        json.writeString(aspect.id());
      }
    }
    json.writeEndArray();
  }
}
