package org.recordlint.cli;

import java.util.Arrays;
import java.util.Comparator;

/** Orders text by code points, which is not the order of UTF-16 beyond the basic plane. */
final class CodePoints {

  /** The order of code points. */
  static final Comparator<String> ORDER =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private CodePoints() {}
}
