package org.recordlint.formats.read;

/** Tells well-formed UTF-8 from other bytes, as strictly as Unicode does. */
final class Utf8 {

  private Utf8() {}

  /**
   * The number of bytes of the character at {@code at}, from 1 to 4; or 0 if there is none; or -1
   * if the bytes up to {@code end} are the beginning of one.
   */
  static int characterLength(byte[] bytes, int at, int end) {
    int first = bytes[at];
    if (first >= 0) {
      return 1;
    }
    int lead = first & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (at + i == end) {
        return -1;
      }
      int next = bytes[at + i] & 0xFF;
      // The second byte rules out longer ways to write a character, surrogates, and what lies
      // beyond Unicode.
      int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int greatest = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < least || next > greatest) {
        return 0;
      }
    }
    return length;
  }

  /** The code point of a well-formed character of that length. */
  static int codePoint(byte[] bytes, int at, int length) {
    int first = bytes[at] & 0xFF;
    int value = length == 1 ? first : first & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      value = (value << 6) | (bytes[at + i] & 0x3F);
    }
    return value;
  }

  /**
   * The offset of the first byte between {@code from} and {@code to} that is no part of a
   * character, or -1.
   */
  static int firstMalformed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = characterLength(bytes, at, to);
      if (length <= 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /**
   * The number of UTF-16 code units that the well-formed bytes from {@code from} to {@code to}
   * make.
   */
  static int utf16Length(byte[] bytes, int from, int to) {
    int units = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xFF;
      units += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
    }
    return units;
  }
}
