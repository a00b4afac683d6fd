package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the manifest of a run as a JSON file. */
public final class ManifestWriter {

  private ManifestWriter() {}

  /**
   * Writes {@code manifest}.
   *
   * @param out flushed and not closed
   */
  public static void write(RunManifest manifest, OutputStream out, WriteOptions options)
      throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    new ManifestJson(options).write(manifest, json);
    json.writeRaw('\n');
    JsonOutput.flush(json);
  }
}
