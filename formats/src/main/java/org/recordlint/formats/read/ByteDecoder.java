package org.recordlint.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Decodes UTF-8, and as Windows-1252 every byte that is not UTF-8; or all bytes as Windows-1252;
 * not thread-safe.
 *
 * <p>Java's own decoders would put the same mark in place of every stray byte, and the curly
 * quotation marks that show who is speaking would be lost.
 */
final class ByteDecoder extends Reader {

  /**
   * The characters of 0x80 to 0x9F; the five that are not assigned stay the controls they are in
   * Latin-1.
   */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
          + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
          + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private final InputStream in;
  private final boolean utf8;
  private final byte[] bytes = new byte[1 << 16];
  private int at;
  private int end;
  private boolean ended;
  private char lowSurrogate;

  ByteDecoder(InputStream in, boolean utf8) {
    this.in = in;
    this.utf8 = utf8;
  }

  static char windows1252(byte b) {
    int value = b & 0xFF;
    return value >= 0x80 && value < 0xA0 ? WINDOWS_1252.charAt(value - 0x80) : (char) value;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int written = 0;
    while (written < length) {
      if (lowSurrogate != 0) {
        target[offset + written++] = lowSurrogate;
        lowSurrogate = 0;
        continue;
      }
      if (at == end && (written > 0 || !fill())) {
        break;
      }
      byte b = bytes[at];
      if (b >= 0) {
        target[offset + written++] = (char) b;
        at++;
      } else {
        target[offset + written++] = beyondAscii();
      }
    }
    return written == 0 && length > 0 ? -1 : written;
  }

  private char beyondAscii() throws IOException {
    int length = utf8 ? Utf8.characterLength(bytes, at, end) : 0;
    while (length < 0 && fill()) {
      length = Utf8.characterLength(bytes, at, end);
    }
    if (length <= 0) {
      return windows1252(bytes[at++]);
    }
    int codePoint = Utf8.codePoint(bytes, at, length);
    at += length;
    if (Character.isBmpCodePoint(codePoint)) {
      return (char) codePoint;
    }
    lowSurrogate = Character.lowSurrogate(codePoint);
    return Character.highSurrogate(codePoint);
  }

  /** Reads on, keeping the bytes that are left; gives false at the end. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int left = end - at;
    System.arraycopy(bytes, at, bytes, 0, left);
    at = 0;
    end = left;
    int read = in.read(bytes, end, bytes.length - end);
    ended = read < 0;
    end += Math.max(0, read);
    return !ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
