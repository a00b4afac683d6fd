package org.recordlint.formats.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/**
 * Remembers ids by 128 bits of their SHA-256 and, for each, one number; not thread-safe.
 *
 * <p>An id takes 24 bytes whatever its length, and at most twice that with the room to grow.
 */
final class IdTable {

  private static final int LONGS = 3;

  private final MessageDigest digest = sha256();

  /**
   * Three numbers a slot: two of the hash, and what is remembered plus one, so that 0 is an empty
   * slot.
   */
  private long[] slots = new long[LONGS << 10];

  private int used;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Remembers {@code value}, at least 0, for an id that is new; otherwise gives what was remembered
   * for it.
   */
  OptionalLong putIfAbsent(String id, long value) {
    byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
    long high = longAt(hash, 0);
    long low = longAt(hash, 8);
    int slot = find(slots, high, low);
    if (slots[slot + 2] != 0) {
      return OptionalLong.of(slots[slot + 2] - 1);
    }
    set(slots, slot, high, low, value + 1);
    used++;
    if (used * 4L > slots.length / LONGS * 3L) {
      grow();
    }
    return OptionalLong.empty();
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(slots.length, 2)];
    for (int slot = 0; slot < slots.length; slot += LONGS) {
      if (slots[slot + 2] != 0) {
        set(
            larger,
            find(larger, slots[slot], slots[slot + 1]),
            slots[slot],
            slots[slot + 1],
            slots[slot + 2]);
      }
    }
    slots = larger;
  }

  private static void set(long[] slots, int slot, long high, long low, long value) {
    slots[slot] = high;
    slots[slot + 1] = low;
    slots[slot + 2] = value;
  }

  /** The slot that holds this hash, or the empty one where it would go. */
  private static int find(long[] slots, long high, long low) {
    int count = slots.length / LONGS;
    int slot = (int) Math.floorMod(high, (long) count);
    while (slots[slot * LONGS + 2] != 0
        && (slots[slot * LONGS] != high || slots[slot * LONGS + 1] != low)) {
      slot = slot + 1 == count ? 0 : slot + 1;
    }
    return slot * LONGS;
  }

  private static long longAt(byte[] bytes, int from) {
    long value = 0;
    for (int i = from; i < from + Long.BYTES; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }
}
