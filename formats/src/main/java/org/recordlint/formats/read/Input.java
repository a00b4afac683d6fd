package org.recordlint.formats.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input with bytes: a file, or a stream that can be read once.
 *
 * @param uri see {@link RecordOrigin#uri()}
 * @param path see {@link RecordOrigin#path()}
 * @param file the file, or {@code null} for a stream
 * @param stream the stream, or {@code null} for a file
 */
record Input(String uri, String path, Path file, InputStream stream) {

  static Input of(Path file, String uri, String path) {
    return new Input(uri, path, file, null);
  }

  /** An input that is read once and not closed. */
  static Input of(InputStream stream) {
    return new Input("-", "-", null, new LeftOpen(stream));
  }

  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream stream) {
      super(stream);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return in.read(target, offset, length);
    }

    @Override
    public void close() {
      // Whoever opened the stream closes it.
    }
  }

  /** The bytes from the beginning; whoever asks closes the stream. */
  InputStream open() throws IOException {
    return file == null ? stream : Files.newInputStream(file);
  }

  /** Whether the bytes can be had more than once: pipes that have a name are files too. */
  boolean canReopen() {
    return file != null && Files.isRegularFile(file);
  }
}
