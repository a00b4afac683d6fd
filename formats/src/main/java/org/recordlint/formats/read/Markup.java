package org.recordlint.formats.read;

import java.util.regex.Pattern;
import org.recordlint.api.TextFormat;

/** Tells from a text how it is marked up. */
final class Markup {

  private static final Pattern HTML_TAG =
      Pattern.compile(
          "</?(?:html|body|head|p|div|br|span|table|tr|td|ul|ol|li|b|i|u|strong|em|font|h[1-6])"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final int LOOKED_AT = 1 << 16;

  private Markup() {}

  /** RTF by its opening, HTML by a tag near the beginning that editors write, else plain. */
  static TextFormat formatOf(String text) {
    if (isRtf(text)) {
      return TextFormat.RTF;
    }
    CharSequence beginning = text.subSequence(0, Math.min(text.length(), LOOKED_AT));
    return HTML_TAG.matcher(beginning).find() ? TextFormat.HTML : TextFormat.PLAIN;
  }

  static boolean isRtf(String text) {
    return text.startsWith("{\\rtf");
  }
}
