package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;

/**
 * Writes what linting one record gave as one JSON object, for hosts that passed the record in; not
 * thread-safe.
 */
public final class ResultJson {

  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Disclosure disclosure;
  private final FindingJson findings;

  /** A writer of results, each as the options say. */
  public ResultJson(WriteOptions options) {
    this.disclosure = new Disclosure(options);
    this.findings = new FindingJson(options);
  }

  /**
   * Writes the id, the words, whether all was looked at or why not, what is missing for types that
   * were looked at for completeness, and the findings.
   *
   * @param out left open
   */
  public void write(LintResult result, CaseRecord record, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("recordId", result.recordId());
      json.writeNumberField("words", result.words());
      json.writeBooleanField("complete", result.complete());
      if (result.incomplete().isPresent()) {
        json.writeStringField("incomplete", result.incomplete().get());
      }
      RecordJson.missing(result, json);
      json.writeArrayFieldStart("findings");
      for (Finding finding : disclosure.show(result, record)) {
        findings.write(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
