package org.recordlint.server.internal.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.recordlint.formats.Sha256;

/** Hashes, and compares the hashes of secrets. */
public final class Digests {

  private Digests() {}

  /** The SHA-256 of a text, in hexadecimal digits. */
  public static String sha256(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether two texts are equal, in a time that does not tell where they differ. */
  public static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
