package org.recordlint.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Encodes characters as UTF-8 while they are read; not thread-safe. */
final class Utf8Encoder extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;
  private char pending;

  Utf8Encoder(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (at == bytes.length && !encodeMore()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean encodeMore() throws IOException {
    int kept = 0;
    if (pending != 0) {
      chars[0] = pending;
      pending = 0;
      kept = 1;
    }
    int read = reader.read(chars, kept, chars.length - kept);
    int end = kept + Math.max(0, read);
    if (end == 0) {
      return false;
    }
    if (read > 0 && Character.isHighSurrogate(chars[end - 1])) {
      pending = chars[--end];
    }
    bytes = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return bytes.length > 0 || encodeMore();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
