package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Makes the generators that all JSON is written with. */
final class JsonOutput {

  private static final int BUFFER = 1 << 16;

  private JsonOutput() {}

  /** A generator that leaves {@code out} open and puts nothing between values at the top. */
  static JsonGenerator to(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    JsonGenerator json = factory.createGenerator(new BufferedOutputStream(out, BUFFER));
    json.setRootValueSeparator(null);
    return json;
  }

  /** Hands on everything written so far. */
  static void flush(JsonGenerator json) throws IOException {
    json.flush();
    ((OutputStream) json.getOutputTarget()).flush();
  }
}
