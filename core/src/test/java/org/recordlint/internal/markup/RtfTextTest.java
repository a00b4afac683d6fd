package org.recordlint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.markup.Aligned.rtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfTextTest {

  private static final String HEADER =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}"
          + "{\\f1\\fswiss\\fcharset238{\\*\\falt Ari};}{\\f2\\fcharset128 MS Gothic;}}\r\n"
          + "{\\colortbl ;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}"
          + "{\\info{\\title Secret}{\\author Someone}}{\\*\\generator Msftedit 5.41;}";

  private static Aligned body(String body) {
    return rtf(HEADER + body + "}");
  }

  @Test
  void onlyTheBodyIsText() {
    assertThat(
            body("\\viewkind4\\uc1\\pard\\f0\\fs20 Jo was calm.\\par\r\nShe left.\\par\r\n")
                .plain())
        .isEqualTo("Jo was calm.\nShe left.\n");
  }

  @Test
  void aWordSplitByFormattingIsCoveredWhole() {
    Aligned aligned = body("He is {\\b aggres}\\i0 sive today");
    assertThat(aligned.plain()).isEqualTo("He is aggressive today");
    assertThat(aligned.covering("aggressive")).isEqualTo("aggres}\\i0 sive");
  }

  @Test
  void bytesAreReadInTheFontsCodePage() {
    Aligned aligned =
        body(
            "don\\'92t \\'93no\\'94 \\'e9 {\\f1 \\'b3\\'9c} {\\f2 \\'93\\'fa\\'96\\{ \\'96\\'7b x}"
                + " \\'e9");
    assertThat(aligned.plain()).isEqualTo("don’t “no” é łś 日本 本 x é");
    assertThat(aligned.covering("don’t")).isEqualTo("don\\'92t");
    assertThat(aligned.covering("日")).isEqualTo("\\'93\\'fa");
  }

  @Test
  void unicodePassesOverItsFallback() {
    Aligned aligned =
        body(
            "don\\u8217?t \\u8217\\'92s {\\uc2\\u233\\'3f\\'3fx}\\u-3913? {\\uc0\\u233y} \\u8220"
                + "?no");
    assertThat(aligned.plain()).isEqualTo("don’t ’s éx\uF0B7 éy “no");
    assertThat(aligned.covering("don’t")).isEqualTo("don\\u8217?t");
    assertThat(aligned.covering("“no")).isEqualTo("\\u8220?no");
  }

  @Test
  void surrogatesMakeOneCharacter() {
    assertThat(body("\\u-10179?\\u-8704? ok").plain()).isEqualTo("😀 ok");
  }

  @Test
  void controlWordsStandForCharacters() {
    assertThat(
            body("a\\tab b\\line c\\emdash d\\lquote e\\r"
                    + "quote\\ldblquote f\\r"
                    + "dblquote\\~g\\-h\\_i\\{\\}\\\\")
                .plain())
        .isEqualTo("a\tb\nc—d‘e’“f” gh-i{}\\");
    assertThat(body("a\\\nb\\cell c\\row d").plain()).isEqualTo("a\nb\tc\nd");
  }

  @Test
  void ignorableDestinationsPicturesAndHiddenTextAreNotText() {
    assertThat(
            body("a{\\*\\unknown zz{\\b yy}}b{\\pict\\wmetafile8 0100ff}c{\\v hidden}d\\v e\\v0"
                    + " f{\\header top}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt"
                    + " link}}{\\deleted gone}g")
                .plain())
        .isEqualTo("abcdflinkg");
  }

  @Test
  void binaryDataIsPassedOver() {
    assertThat(body("a{\\pict\\bin5 }}}}}}b\\bin3 {{{c").plain()).isEqualTo("abc");
    assertThat(body("a\\bin99999999999 b").plain()).isEqualTo("a");
  }

  @Test
  void embeddedObjectsShowTheirResult() {
    assertThat(body("a{\\object{\\*\\objdata 00ff}{\\result shown}}b").plain())
        .isEqualTo("ashownb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "}", "}}}x", "{{{", "\\", "\\'", "\\'9", "\\'zz", "\\u", "\\u8217", "\\*", "\\b-",
        "\\b-9"
      })
  void brokenEndingsAreSurvived(String ending) {
    assertThat(rtf("{\\rtf1 calm" + ending).plain()).startsWith("calm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "\\", "\\'", "\\u1 ", "{\\*", "\\uc9999 \\u1 ", "\\a", "\\b-9"})
  void brokenMarkupTakesLinearTime(String piece) {
    String text = "{\\rtf1 " + piece.repeat(2_000_000 / piece.length());
    LinearTime.assertLinear(() -> rtf(text));
  }
}
