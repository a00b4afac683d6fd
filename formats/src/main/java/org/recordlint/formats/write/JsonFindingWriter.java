package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.RecordOrigin;

/**
 * Writes one JSON object with {@code findings}, {@code records} and {@code manifest}.
 *
 * <p>Findings go out as they come. The lines about records wait, compressed, until the findings are
 * through; nothing waits on disk.
 */
final class JsonFindingWriter implements FindingWriter {

  private final OutputStream out;
  private final Disclosure disclosure;
  private final FindingJson findings;
  private final RecordJson records;
  private final ManifestJson manifests;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private JsonGenerator json;
  private JsonGenerator recordsJson;
  private DeflaterOutputStream deflater;
  private boolean anyRecord;

  JsonFindingWriter(OutputStream out, WriteOptions options) {
    this.out = out;
    this.disclosure = new Disclosure(options);
    this.findings = new FindingJson(options);
    this.records = new RecordJson(options);
    this.manifests = new ManifestJson(options);
  }

  @Override
  public void begin(RunManifest manifest) throws IOException {
    json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeArrayFieldStart("findings");
    deflater = new DeflaterOutputStream(waiting);
    recordsJson = JsonOutput.to(deflater);
  }

  @Override
  public void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException {
    for (Finding finding : disclosure.show(result, record, where).findings()) {
      json.writeRaw('\n');
      findings.write(finding, json);
    }
    if (anyRecord) {
      recordsJson.writeRaw(',');
    }
    anyRecord = true;
    recordsJson.writeRaw('\n');
    records.write(result, record, where, recordsJson);
  }

  @Override
  public void end(RunManifest manifest) throws IOException {
    json.writeEndArray();
    json.writeFieldName("records");
    json.writeRawValue("[");
    JsonOutput.flush(recordsJson);
    deflater.finish();
    JsonOutput.flush(json);
    OutputStream target = (OutputStream) json.getOutputTarget();
    try (InputStream inflated =
        new InflaterInputStream(new ByteArrayInputStream(waiting.toByteArray()))) {
      inflated.transferTo(target);
    }
    json.writeRaw("]");
    json.writeFieldName("manifest");
    manifests.write(manifest, json);
    json.writeEndObject();
    json.writeRaw('\n');
    JsonOutput.flush(json);
  }
}
