package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.RecordOrigin;

/** Writes one finding a line as JSON. */
final class JsonLinesFindingWriter implements FindingWriter {

  private final OutputStream out;
  private final Disclosure disclosure;
  private final FindingJson findings;
  private JsonGenerator json;

  JsonLinesFindingWriter(OutputStream out, WriteOptions options) {
    this.out = out;
    this.disclosure = new Disclosure(options);
    this.findings = new FindingJson(options);
  }

  @Override
  public void begin(RunManifest manifest) throws IOException {
    json = JsonOutput.to(out);
  }

  @Override
  public void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException {
    if (result.findings().isEmpty()) {
      return;
    }
    for (Finding finding : disclosure.show(result, record, where).findings()) {
      findings.write(finding, json);
      json.writeRaw('\n');
    }
  }

  @Override
  public void end(RunManifest manifest) throws IOException {
    JsonOutput.flush(json);
  }
}
