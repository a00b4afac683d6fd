package org.recordlint.formats.write;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes shares as people read them. */
final class Share {

  private static final int DECIMALS = 2;

  private Share() {}

  /** Two decimals, {@code 0.91}. A format string would load every locale first. */
  static String of(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
