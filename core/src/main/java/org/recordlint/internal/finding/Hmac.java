package org.recordlint.internal.finding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104). Java's own {@code Mac} first loads every security provider, which takes
 * longer than all the rest of linting a note in a process that has just started. Not thread-safe.
 */
final class Hmac {

  private static final String HASH = "SHA-256";
  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final MessageDigest digest = digest();
  private final byte[] inner = new byte[BLOCK];
  private final byte[] outer = new byte[BLOCK];

  /** With a key of any length; an empty key counts as zeros, as every short one is filled up. */
  Hmac(byte[] key) {
    byte[] block = Arrays.copyOf(key.length > BLOCK ? digest.digest(key) : key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      inner[i] = (byte) (block[i] ^ INNER);
      outer[i] = (byte) (block[i] ^ OUTER);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance(HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + HASH, e);
    }
  }

  /** The code of a message. */
  byte[] of(byte[] message) {
    digest.update(inner);
    byte[] hash = digest.digest(message);
    digest.update(outer);
    return digest.digest(hash);
  }

  @Override
  public String toString() {
    return "Hmac";
  }
}
