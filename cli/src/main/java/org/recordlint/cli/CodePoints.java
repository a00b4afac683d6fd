package org.recordlint.cli;

import java.util.Comparator;

/** Orders text by code points. */
final class CodePoints {

  /** The order of code points. */
  static final Comparator<String> ORDER = org.recordlint.formats.CodePoints.ORDER;

  private CodePoints() {}
}
