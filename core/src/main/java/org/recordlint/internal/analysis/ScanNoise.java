package org.recordlint.internal.analysis;

import java.util.Locale;

/**
 * What optical character recognition confuses on old typescript: {@code l I 1 i}, {@code 0 o},
 * {@code rn m}.
 */
public final class ScanNoise {

  private ScanNoise() {}

  /** One form for all words that a scanner may confuse. */
  public static String fold(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      folded.append(fold(written.charAt(i)));
    }
    return folded.toString().toLowerCase(Locale.ROOT).replace("rn", "m");
  }

  /** One form for all signs that a scanner may confuse. */
  public static char fold(char c) {
    return switch (c) {
      case 'l', 'I', '1', 'L', 'i' -> 'i';
      case '0', 'O' -> 'o';
      default -> c;
    };
  }
}
