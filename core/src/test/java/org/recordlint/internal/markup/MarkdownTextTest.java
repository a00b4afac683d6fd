package org.recordlint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.markup.Aligned.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @Test
  void markupBesideWhitespaceBecomesSpacesAndOffsetsStay() {
    Aligned aligned = markdown("He is **very** _calm_ and `quiet` here");
    assertThat(aligned.plain()).isEqualTo("He is   very    calm  and  quiet  here");
    assertThat(aligned.text().identity()).isTrue();
    assertThat(aligned.covering("calm")).isEqualTo("calm");
  }

  @Test
  void markupInsideWordsAndAtQuotationMarksGoes() {
    Aligned aligned = markdown("**aggres**sive, \"*no*\", don\\'t");
    assertThat(aligned.plain()).isEqualTo("  aggressive, \"no\", don't");
    assertThat(aligned.covering("aggressive")).isEqualTo("aggres**sive");
    assertThat(aligned.covering("don't")).isEqualTo("don\\'t");
    assertThat(aligned.text().identity()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n****r and c**t",
        "rated 4* by the *",
        "5 * 3 * 2",
        "ETHNICITY: __________ FAITH: _____",
        "Name:_____ Faith:_____",
        "snake_case_name",
        "a ~ b ~~~~ c",
        "[redacted] [x] ]( [",
        "[Mum]: No",
        "[name](he was told to leave)",
        "- item\n* item\n1. item\n> said",
        "____",
        "BMI <18 <mum and dad>",
        "a `b",
        "#hashtag",
        "AT&T & co",
        "C:\\temp \\"
      })
  void whatIsNoMarkupStays(String text) {
    assertThat(markdown(text).plain()).isEqualTo(text);
  }

  @Test
  void nestedEmphasisGoes() {
    assertThat(markdown("***both*** x").plain().strip()).isEqualTo("both    x");
    assertThat(markdown("**a *b* c** ~~gone~~").plain().replaceAll(" +", " ").strip())
        .isEqualTo("a b c gone");
  }

  @Test
  void linksKeepTheirText() {
    assertThat(markdown("see [the *plan*](http://x.org/a_(b) \"Title\").").plain())
        .isEqualTo("see  the  plan.");
    assertThat(markdown("![a map](<x y.png>) end").plain())
        .isEqualTo("  a map" + " ".repeat(12) + " end");
    assertThat(
            markdown(
                    """
                    see [plan][1] and [Care  plan], [not]

                    [1]: http://x.org
                    [care plan]: /x 'T'
                    """)
                .plain())
        .isEqualTo(
            "see  plan     and  Care  plan, [not]\n\n"
                + " ".repeat("[1]: http://x.org".length())
                + "\n"
                + " ".repeat("[care plan]: /x 'T'".length())
                + "\n");
    assertThat(markdown("at <http://x.org> or <a@b.org>").plain())
        .isEqualTo("at  http://x.org  or  a@b.org ");
  }

  @Test
  void blockMarkupGoes() {
    assertThat(markdown("# Visit #\n## Ethnicity\nWhite\n=====\n---\n* * *").plain())
        .isEqualTo("  Visit  \n   Ethnicity\nWhite\n     \n   \n     ");
    assertThat(markdown("```text\n*as* is\n```\nafter").plain())
        .isEqualTo("       \n*as* is\n   \nafter");
    assertThat(markdown("| A | B |\n|---|:-:|\n| *c* | d |").plain())
        .isEqualTo("| A | B |\n         \n|  c  | d |");
  }

  @Test
  void anUnclosedFenceHidesNoText() {
    assertThat(markdown("```\nHe was *sad*").plain()).isEqualTo("   \nHe was *sad*");
  }

  @Test
  void htmlAndReferencesInsideAreRead() {
    Aligned aligned = markdown("one<br>two <b>th</b>ree don&#39;t&nbsp;go <!-- x -->");
    assertThat(aligned.plain()).isEqualTo("one    two    three don't go" + " ".repeat(11));
    assertThat(aligned.covering("don't")).isEqualTo("don&#39;t");
    assertThat(aligned.covering("three")).isEqualTo("th</b>ree");
  }

  @Test
  void emphasisDoesNotReachOverParagraphsOrItems() {
    assertThat(markdown("a *b\n\nc* d").plain()).isEqualTo("a *b\n\nc* d");
    assertThat(markdown("* a *b\n* c* d").plain()).isEqualTo("* a *b\n* c* d");
    assertThat(markdown("a *b\r\nc* d").plain()).isEqualTo("a  b\r\nc  d");
  }

  @Test
  void codeIsTakenLiterally() {
    assertThat(markdown("``a ` *b*`` *c*").plain()).isEqualTo("  a ` *b*    c ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "a*",
        "*a",
        "a*a_",
        "_ ",
        "*a_",
        "[",
        "](",
        "[](",
        "[a](",
        "[[](",
        "`",
        "`` `",
        "<b",
        "<!--",
        "\\",
        "&",
        "# ",
        "- ",
        "-|",
        "| ",
        "**a *b ",
        "~~a",
        "[a]: ",
        "[a]: /b\n[",
        "> "
      })
  void brokenMarkupTakesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    LinearTime.assertLinear(() -> markdown(text));
    String growing = "`".repeat(1000) + " ";
    LinearTime.assertLinear(() -> markdown(growing.repeat(500) + piece));
  }
}
