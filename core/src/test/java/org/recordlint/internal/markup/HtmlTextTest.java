package org.recordlint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.markup.Aligned.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @Test
  void aWordSplitByTagsIsCoveredWhole() {
    Aligned aligned = html("He is <b>aggres</b>sive at times");
    assertThat(aligned.plain()).isEqualTo("He is aggressive at times");
    assertThat(aligned.covering("aggressive")).isEqualTo("aggres</b>sive");
    assertThat(aligned.covering("is aggressive")).isEqualTo("is <b>aggres</b>sive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "don&#39;t|don't",
        "don&#x27;t|don't",
        "don&apos;t|don't",
        "don&#146;t|don’t",
        "&ldquo;no&rdquo;|“no”",
        "caf&eacute;|café",
        "caf&eacutes|cafés",
        "Mum &amp; Dad|Mum & Dad",
        "Mum & Dad|Mum & Dad",
        "a&nbsp;b|a b",
        "co&shy;operate|cooperate",
        "&unknown;|&unknown;",
        "&#;|&#;",
        "&#xZ;|&#xZ;",
        "&#128512;|😀",
        "&#55357;|\uFFFD",
        "&#99999999999;|\uFFFD",
        "AT&T|AT&T",
        "&lt;b&gt;|<b>"
      })
  void characterReferencesAreDecoded(String original, String plain) {
    assertThat(html(original).plain()).isEqualTo(plain);
  }

  @Test
  void aDecodedCharacterIsCoveredByItsWholeReference() {
    Aligned aligned = html("he said &ldquo;I don&#8217;t know&rdquo; &#128512; and left");
    assertThat(aligned.covering("don’t")).isEqualTo("don&#8217;t");
    assertThat(aligned.covering("“I")).isEqualTo("&ldquo;I");
    assertThat(aligned.covering("😀")).isEqualTo("&#128512;");
    assertThat(aligned.covering("and left")).isEqualTo("and left");
  }

  @Test
  void blocksBreakLinesAsBrowsersDo() {
    assertThat(html("<p>One</p>\n<p>Two<br>three<br/><br />four</p>").plain())
        .isEqualTo("One\n\nTwo\nthree\n\nfour");
    assertThat(html("<div>One</div><div>Two</div>").plain()).isEqualTo("One\nTwo");
    assertThat(html("<ul>\n <li>One\n <li>Two</ul>After").plain()).isEqualTo("One\nTwo\nAfter");
    assertThat(html("<h2>Ethnicity</h2>White").plain()).isEqualTo("Ethnicity\n\nWhite");
  }

  @Test
  void cellsArePartedByTabsWhateverIsInThem() {
    String plain = "Ethnicity\tWhite\nFaith\tnone";
    assertThat(
            html("<table><tr><td>Ethnicity</td><td>White</td></tr>"
                    + "<tr><th>Faith</th><td>none</td></tr></table>")
                .plain())
        .isEqualTo(plain);
    assertThat(
            html("<table>\n<tr>\n<td><p>Ethnicity</p></td>\n<td><p>White</p></td>\n</tr>\n"
                    + "<tr><td></td><td><div>Faith</div></td><td><p>none</p></td></tr></table>")
                .plain())
        .isEqualTo(plain);
  }

  @Test
  void whitespaceCollapsesButNotInPreformattedText() {
    Aligned aligned = html("  victim\n     of <b> abuse</b>  ");
    assertThat(aligned.plain()).isEqualTo("victim of abuse");
    assertThat(aligned.covering("victim of abuse")).isEqualTo("victim\n     of <b> abuse");
    assertThat(html("<pre>a  b\r\n\tc</pre>d   e").plain()).isEqualTo("a  b\n\tc\n\nd e");
  }

  @Test
  void textWithoutMarkupIsIdentical() {
    assertThat(html("Jo was calm today.").text().identity()).isTrue();
    assertThat(html("Jo was <i>calm</i> today.").text().identity()).isFalse();
  }

  @Test
  void scriptsStylesTitlesAndCommentsAreNotText() {
    assertThat(
            html("<head><title>x</title><STYLE>p { a: b }</style></head>a<!-- > no -->b"
                    + "<script>if (a < b) { }</script>c<![if !IE]>d<?xml x?>e<!DOCTYPE html>f")
                .plain())
        .isEqualTo("abcdef");
  }

  @Test
  void quotationElementsShowTheirMarks() {
    assertThat(html("said <q>no</q>.").plain()).isEqualTo("said “no”.");
  }

  @Test
  void bracketsThatAreNoTagsAreText() {
    assertThat(html("BMI <18 and > 5, a<b").plain()).isEqualTo("BMI <18 and > 5, a<b");
    assertThat(html("3 < 4 <").plain()).isEqualTo("3 < 4 <");
    assertThat(html("x<p").plain()).isEqualTo("x<p");
  }

  @Test
  void attributesMayHoldBrackets() {
    assertThat(html("a<img alt=\"x > y\" title='<'>b").plain()).isEqualTo("ab");
    assertThat(html("a<a href=\"never closed>b</a> c").plain()).isEqualTo("ab c");
    assertThat(html("a<p don't>b").plain()).isEqualTo("a\n\nb");
  }

  @Test
  void anElementThatNeverEndsHidesNothing() {
    assertThat(html("a<style>b").plain()).isEqualTo("ab");
    assertThat(html("a<!-- b>c").plain()).isEqualTo("ac");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a \"",
        "<a b=\"",
        "<a b='\">",
        "<style>",
        "<!--a>",
        "</",
        "<",
        "&",
        "&#",
        "&a",
        " ",
        "<td>",
        "<q>"
      })
  void brokenMarkupTakesLinearTime(String piece) {
    String text = piece.repeat(2_000_000 / piece.length()) + ">";
    LinearTime.assertLinear(() -> html(text));
  }
}
