package org.recordlint.quality;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256. */
final class Hash {

  private Hash() {}

  static byte[] sha256(byte[] bytes) {
    return digest().digest(bytes);
  }

  /** A digest to feed. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
