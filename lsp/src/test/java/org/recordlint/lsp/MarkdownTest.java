package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void nothingInATextBecomesMarkup() {
    assertThat(Markdown.text("a *b* <script> [c](d) `e`\n# f"))
        .isEqualTo("a \\*b\\* \\<script\\> \\[c\\]\\(d\\) \\`e\\` \\# f");
    assertThat(Markdown.link("a", "command:evil")).isEqualTo("a");
    assertThat(Markdown.link("a", "https://x.org/a b")).isEqualTo("a");
  }

  @Test
  void plainTextHasItAsItStood() {
    String markdown =
        Markdown.bold("\"a*b\" is [odd]") + ", " + Markdown.link("a_b", "https://x.org/a_b");
    assertThat(Markdown.plain(markdown)).isEqualTo("\"a*b\" is [odd], a_b (https://x.org/a_b)");
  }
}
