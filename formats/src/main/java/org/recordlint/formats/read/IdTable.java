package org.recordlint.formats.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.OptionalInt;
import org.recordlint.formats.Sha256;

/**
 * Remembers ids by 76 bits of their SHA-256 and, for each, one number; not thread-safe.
 *
 * <p>An id takes 12 bytes and the room to grow, 14 to 16 in all, whatever its length. The table is
 * made of many parts that grow by themselves, so that growing takes no room to speak of. That two
 * of ten million ids are taken for one is as likely as one to a billion, of a billion ids one to a
 * hundred thousand.
 */
final class IdTable {

  /** So many bits of the hash tell the part; they take no room in it. */
  private static final int PART_BITS = 12;

  private final MessageDigest digest = Sha256.digest();
  private final Part[] parts = new Part[1 << PART_BITS];

  /**
   * Remembers {@code value} for an id that is new; otherwise gives what was remembered for it.
   *
   * @param value any number but -1
   */
  OptionalInt putIfAbsent(String id, int value) {
    byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
    int number = (int) (longAt(hash, 0) >>> Long.SIZE - PART_BITS);
    Part part = parts[number];
    if (part == null) {
      part = new Part();
      parts[number] = part;
    }
    return part.putIfAbsent(longAt(hash, Long.BYTES), value);
  }

  private static long longAt(byte[] bytes, int from) {
    long value = 0;
    for (int i = from; i < from + Long.BYTES; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }

  /** A table with open addressing, kept nearly full. */
  private static final class Part {

    /** It grows when all places but one in so many are taken, by one in so many. */
    private static final int SHARE = 8;

    private long[] keys = new long[SHARE];

    /** What is remembered plus one, so that 0 is a free place. */
    private int[] values = new int[SHARE];

    private int used;

    OptionalInt putIfAbsent(long key, int value) {
      int at = find(key);
      if (values[at] != 0) {
        return OptionalInt.of(values[at] - 1);
      }
      if (used >= keys.length - keys.length / SHARE) {
        grow();
        at = find(key);
      }
      keys[at] = key;
      values[at] = value + 1;
      used++;
      return OptionalInt.empty();
    }

    /** Where the key stands, or the free place where it would. */
    private int find(long key) {
      // The upper half of the key, as a share of all places.
      int at = (int) ((key >>> Integer.SIZE) * keys.length >>> Integer.SIZE);
      while (values[at] != 0 && keys[at] != key) {
        at = at + 1 == keys.length ? 0 : at + 1;
      }
      return at;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldValues = values;
      int size = Math.addExact(oldKeys.length, oldKeys.length / SHARE);
      keys = new long[size];
      values = new int[size];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldValues[i] != 0) {
          int at = find(oldKeys[i]);
          keys[at] = oldKeys[i];
          values[at] = oldValues[i];
        }
      }
    }
  }
}
