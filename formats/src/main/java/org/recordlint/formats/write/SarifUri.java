package org.recordlint.formats.write;

import java.nio.charset.StandardCharsets;

/** Turns paths into relative references as URIs have them. */
final class SarifUri {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private SarifUri() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && PLAIN.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return uri.toString();
  }
}
