package org.recordlint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.api.Span;
import org.recordlint.api.TextFormat;

class AlignedTextProperties {

  private static final String[] PIECES = {
    "calm",
    "a",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "’",
    "😀",
    "\uD83D",
    "\u00A0",
    "\u00AD",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br>",
    "<td>",
    "</td>",
    "<tr>",
    "<pre>",
    "</pre>",
    "<q>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "&amp;",
    "&nbsp;",
    "&#8217;",
    "&shy;",
    "&",
    ";",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "#",
    "# ",
    "[",
    "](",
    ")",
    "](x)",
    "[x]: /y",
    "- ",
    "> ",
    "|",
    "---",
    "\\",
    "\\*",
    "{",
    "}",
    "{\\rtf1 ",
    "\\par ",
    "\\b ",
    "\\u8217?",
    "\\'92",
    "\\'",
    "\\~",
    "{\\*\\x ",
    "\\uc0 ",
    "\\f1 ",
    "\\fcharset128 ",
    "{\\fonttbl",
    "\\bin3 "
  };

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void everySpanMapsIntoTheOriginalAndInOrder(
      @ForAll("marked") String text, @ForAll TextFormat format) {
    for (String original : List.of(text, "{\\rtf1 " + text)) {
      AlignedText aligned = AlignedText.of(original, format);
      int length = aligned.plain().length();
      Span before = new Span(0, 0);
      for (int i = 0; i < length; i++) {
        Span unit = aligned.original(new Span(i, i + 1));
        assertThat(unit.length()).isPositive();
        assertThat(unit.end()).isLessThanOrEqualTo(original.length());
        assertThat(unit.start()).isGreaterThanOrEqualTo(before.start());
        assertThat(unit.end()).isGreaterThanOrEqualTo(before.end());
        assertThat(unit.start() >= before.end() || unit.equals(before)).isTrue();
        Span rest = aligned.original(new Span(i, length));
        assertThat(rest.start()).isEqualTo(unit.start());
        assertThat(rest.contains(unit)).isTrue();
        int point = aligned.original(new Span(i, i)).start();
        assertThat(point).isBetween(before.start(), unit.start());
        before = unit;
      }
      if (aligned.identity()) {
        assertThat(length).isEqualTo(original.length());
        assertThat(aligned.original(new Span(0, length))).isEqualTo(new Span(0, original.length()));
      }
    }
  }

  @Property
  void plainTextIsItsOwnPlainText(@ForAll("marked") String text) {
    assertThat(AlignedText.of(text, TextFormat.PLAIN).plain()).isEqualTo(text);
  }

  /** A word, and ways to write each of its letters. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "é", "’", "ł", "😀")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(letters -> String.join("", letters))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property
  void wordsWrittenAsHtmlAreFoundAgain(@ForAll("words") List<String> words, @ForAll long seed) {
    check(
        words,
        TextFormat.HTML,
        "<p>",
        "</p>",
        (c, way) ->
            switch (way) {
              case 0 -> "&#" + c + ";";
              case 1 -> "&#x" + Integer.toHexString(c) + ";";
              case 2 -> "<b class='x>y'>" + Character.toString(c) + "</b>";
              case 3 -> "<!-- a -->" + Character.toString(c);
              default -> Character.toString(c);
            },
        seed);
  }

  @Property
  void wordsWrittenAsRtfAreFoundAgain(@ForAll("words") List<String> words, @ForAll long seed) {
    check(
        words,
        TextFormat.RTF,
        "{\\rtf1\\uc1 ",
        "}",
        (c, way) ->
            switch (way) {
              case 0 -> escaped(c, "?");
              case 1 -> escaped(c, "\\'3f");
              case 2 -> "{\\b " + Character.toString(c) + "}";
              case 3 -> "{\\*\\hidden x}" + Character.toString(c);
              default -> Character.toString(c);
            },
        seed);
  }

  private static String escaped(int c, String fallback) {
    StringBuilder rtf = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      rtf.append("\\u").append((short) unit).append(fallback);
    }
    return rtf.toString();
  }

  private interface Writer {
    String write(int codePoint, int way);
  }

  private static void check(
      List<String> words,
      TextFormat format,
      String before,
      String after,
      Writer writer,
      long seed) {
    Random random = new Random(seed);
    StringBuilder original = new StringBuilder(before);
    int[] starts = new int[words.size()];
    int[] ends = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      original.append(i == 0 ? "" : " ");
      starts[i] = original.length();
      words.get(i).codePoints().forEach(c -> original.append(writer.write(c, random.nextInt(8))));
      ends[i] = original.length();
    }
    original.append(after);

    AlignedText aligned = AlignedText.of(original.toString(), format);

    assertThat(aligned.plain()).isEqualTo(String.join(" ", words));
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Span word = aligned.original(new Span(at, at + words.get(i).length()));
      assertThat(new Span(starts[i], ends[i]).contains(word)).isTrue();
      at += words.get(i).length() + 1;
    }
  }
}
