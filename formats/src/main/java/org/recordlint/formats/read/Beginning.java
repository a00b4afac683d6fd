package org.recordlint.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The first bytes of an input, by which its format is told.
 *
 * @param text those bytes, each as the character of its value
 */
record Beginning(String text) {

  /** How many bytes are looked at. */
  static final int LENGTH = 1 << 13;

  private static final int ENOUGH = 8;

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF-", "a PDF document",
          "PK\3\4", "a zipped file or an Office document",
          "\u00D0\u00CF\u0011\u00E0", "an old Office document",
          "\u0089PNG", "an image",
          "\u00FF\u00D8\u00FF", "an image",
          "GIF8", "an image",
          "\u001F\u008B", "a compressed file");

  static Beginning of(InputStream in) throws IOException {
    byte[] bytes = new byte[LENGTH];
    int length = 0;
    // A stream that somebody types into gives little at a time; a few characters must do.
    while (length < LENGTH
        && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).strip().length() < ENOUGH) {
      int read = in.read(bytes, length, LENGTH - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    return new Beginning(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** What the input is instead of text, or empty if it may be text. */
  Optional<String> notText() {
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (text.startsWith(signature.getKey())) {
        return Optional.of(signature.getValue() + ", not text");
      }
    }
    if (isUtf16()) {
      return Optional.empty();
    }
    long controls =
        text.chars().filter(c -> c < ' ' && "\t\n\r\f\u001A\u001B".indexOf(c) < 0).count();
    boolean binary = text.indexOf('\0') >= 0 || controls * 10 > text.length();
    return binary
        ? Optional.of("binary data, or text in an encoding that must be given")
        : Optional.empty();
  }

  private boolean isUtf16() {
    return text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE");
  }

  boolean isRtf() {
    return Markup.isRtf(unmarked());
  }

  /** Whether the first character that is not blank opens a JSON object. */
  boolean isJsonObject() {
    return unmarked().startsWith("{") && !isRtf();
  }

  /** Whether a JSON object with a field opens here, as no other text is likely to. */
  boolean isJsonRecord() {
    return isJsonObject() && unmarked().substring(1).stripLeading().startsWith("\"");
  }

  boolean isJsonArray() {
    return unmarked().startsWith("[");
  }

  private String unmarked() {
    String plain = isUtf16() ? text.substring(2).replace("\0", "") : text;
    return (plain.startsWith("\u00EF\u00BB\u00BF") ? plain.substring(3) : plain).stripLeading();
  }
}
