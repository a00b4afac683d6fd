package org.recordlint.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Finds out how the characters of an input are encoded, and decodes them. */
final class Encodings {

  /** Encodings that in truth are Windows-1252 wherever the two differ. */
  private static final Set<String> TAKEN_FOR_WINDOWS_1252 =
      Set.of("ISO-8859-1", "US-ASCII", "windows-1252");

  private Encodings() {}

  /**
   * Decodes an input; a byte-order mark is passed over.
   *
   * @param asked or empty to find out
   */
  static Reader decode(Input input, Optional<Charset> asked) throws IOException {
    InputStream in = new BufferedInputStream(input.open());
    Optional<Charset> marked = passByteOrderMark(in);
    Charset charset = marked.or(() -> asked).orElse(null);
    if (charset == null) {
      return new ByteDecoder(in, !input.canReopen() || looksLikeUtf8(input));
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new ByteDecoder(in, true);
    }
    if (TAKEN_FOR_WINDOWS_1252.contains(charset.name())) {
      return new ByteDecoder(in, false);
    }
    return new InputStreamReader(in, charset);
  }

  /**
   * The input as UTF-8, just as it is if that is what it says it is.
   *
   * @param asked or empty for UTF-8
   */
  static InputStream utf8(Input input, Optional<Charset> asked) throws IOException {
    InputStream in = new BufferedInputStream(input.open());
    Charset charset = passByteOrderMark(in).or(() -> asked).orElse(StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return in;
    }
    boolean windows1252 = TAKEN_FOR_WINDOWS_1252.contains(charset.name());
    return new Utf8Encoder(
        windows1252 ? new ByteDecoder(in, false) : new InputStreamReader(in, charset));
  }

  /**
   * The encoding that a byte-order mark announces, if there is one; the next byte read is the one
   * after it.
   */
  private static Optional<Charset> passByteOrderMark(InputStream in) throws IOException {
    in.mark(3);
    int first = in.read();
    int second = in.read();
    if (first == 0xFE && second == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xFF && second == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xEF && second == 0xBB && in.read() == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    in.reset();
    return Optional.empty();
  }

  /**
   * Whether the whole input is UTF-8, or was until something cut or damaged a few of its
   * characters: in Windows-1252 nearly every letter beyond ASCII is malformed.
   */
  private static boolean looksLikeUtf8(Input input) throws IOException {
    long characters = 0;
    long malformed = 0;
    byte[] bytes = new byte[1 << 16];
    int left = 0;
    try (InputStream in = input.open()) {
      for (int read = in.read(bytes, left, bytes.length - left);
          read > 0;
          read = in.read(bytes, left, bytes.length - left)) {
        int end = left + read;
        int at = 0;
        left = 0;
        while (at < end) {
          int length = bytes[at] >= 0 ? 1 : Utf8.characterLength(bytes, at, end);
          if (length < 0) {
            left = end - at;
            System.arraycopy(bytes, at, bytes, 0, left);
            break;
          }
          characters += length > 1 ? 1 : 0;
          malformed += length == 0 ? 1 : 0;
          at += Math.max(1, length);
        }
      }
    }
    malformed += left > 0 ? 1 : 0;
    return malformed == 0 || characters > malformed;
  }
}
