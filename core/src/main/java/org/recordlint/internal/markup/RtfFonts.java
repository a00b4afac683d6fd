package org.recordlint.internal.markup;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The code pages of a Rich Text Format document's fonts; not thread-safe. */
final class RtfFonts {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Code pages by the number that a font's character set has in the font table. */
  private static final Map<Integer, String> BY_CHARACTER_SET =
      Map.ofEntries(
          Map.entry(0, "windows-1252"),
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(254, "IBM437"),
          Map.entry(255, "IBM850"));

  private static final Map<Integer, String> BY_CODE_PAGE =
      Map.of(
          932,
          "windows-31j",
          936,
          "GBK",
          949,
          "x-windows-949",
          950,
          "x-windows-950",
          874,
          "x-windows-874",
          10000,
          "x-MacRoman");

  private static final Set<String> TWO_BYTES =
      Set.of("windows-31j", "GBK", "x-windows-949", "x-windows-950");

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset documentDefault = WINDOWS_1252;

  /** Takes in a control word of the header or the font table. */
  void apply(RtfControlWord word, RtfGroup group) {
    switch (word.name()) {
      case "ansicpg" -> documentDefault = codePage(word.parameter());
      case "mac" -> documentDefault = charset("x-MacRoman");
      case "pc" -> documentDefault = charset("IBM437");
      case "pca" -> documentDefault = charset("IBM850");
      case "fcharset" -> {
        // Character set 1 means the document's own, 2 a font of symbols.
        String named = BY_CHARACTER_SET.get(word.parameter());
        if (group.destination == RtfGroup.Destination.FONT_TABLE && named != null) {
          fonts.put(group.font, charset(named));
        }
      }
      default -> {}
    }
  }

  /** Whether {@code value} is the first byte of a character of two bytes. */
  boolean isLead(int font, int value) {
    Charset charset = fonts.getOrDefault(font, documentDefault);
    boolean twoBytes = TWO_BYTES.contains(charset.name());
    boolean halfWidth = charset.name().equals("windows-31j") && value >= 0xA0 && value < 0xE0;
    return twoBytes && value > 0x80 && !halfWidth;
  }

  /** The character that {@code bytes} stand for. */
  String decode(int font, byte[] bytes) {
    return new String(bytes, fonts.getOrDefault(font, documentDefault));
  }

  private static Charset codePage(int number) {
    return charset(BY_CODE_PAGE.getOrDefault(number, "windows-" + number));
  }

  /**
   * The named charset, or Windows-1252 where this Java does not have it or there is no such thing.
   */
  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
  }
}
