package org.recordlint.server.internal.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.recordlint.server.web.RequestException;

/** Writes JSON into memory. */
public final class JsonOut {

  private static final JsonFactory JSON = new JsonFactory();

  private static final int MOST_BYTES = 32 << 20;

  private JsonOut() {}

  /** Writes one value. */
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** What the content writes. */
  public static byte[] of(Content content) throws IOException {
    Bounded out = new Bounded();
    JsonGenerator json = JSON.createGenerator(out);
    content.write(json);
    json.close();
    return out.toByteArray();
  }

  /** Takes so much and no more: a text of nothing but flagged words would fill the memory. */
  private static final class Bounded extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (size() + length > MOST_BYTES) {
        throw new RequestException(
            413, "the answer is larger than 32 MiB; send less at a time, or ask for \"brief\"");
      }
      super.write(bytes, from, length);
    }
  }

  /** Writes a value that is JSON already. */
  static void raw(ByteArrayOutputStream value, JsonGenerator json) throws IOException {
    json.writeRawValue(value.toString(StandardCharsets.UTF_8));
  }
}
