package org.recordlint.formats;

import java.util.Comparator;

/** Orders text by code points, which is not the order of UTF-16 beyond the basic plane. */
public final class CodePoints {

  /** The order of code points. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  /** Surrogates stand for code points above all others, but below some of them as code units. */
  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
