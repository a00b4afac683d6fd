package org.recordlint.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.api.Span;

class QuotationsTest {

  /** Each text with what is quoted between braces. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said {\"I hate it\"} and left",
        "He said {“I hate it”} and left",
        "He said {‘I hate it’} and left",
        "He said {'I hate it'} and left",
        "He said {«I hate it»} and left",
        "Mum's coat and the lads' van, it's theirs",
        "Born in the '90s, she wasn't there",
        "She said {'the lads' van was there'} twice",
        "She said {“he called me ‘stupid’ again”} today",
        "She said {\"don't\"} and {'don't'} and {‘don’t’}",
        "She said {\"it never ends and so on}",
        "She said 'it never ends and so on",
        "The {'difficult'} mother",
        "{'Difficult'} is a label, so is {'hostile'}.",
        "5' 10\" tall and he said {\"no\"}",
        "He left” and she {“stayed”} at home",
        "James' bag and Jess' bag",
        "\"14\",\"M\",\"Parents volatile\"",
        "“14”,“M”,“Parents volatile”",
        "'14','M','Parents volatile'",
        "{\"No\"}, she said, {\"never\"}, and left"
      })
  void quotedWordsAreToldFromApostrophes(String marked) {
    String text = marked.replaceAll("[{}]", "");
    Quotations quotations =
        Quotations.in(text, Quotations.marks(new Marks(text)), 0, text.length());
    List<Span> wanted = new ArrayList<>();
    int removed = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', open + 1)) {
      int close = marked.indexOf('}', open);
      wanted.add(new Span(open - removed, close - removed - 1));
      removed += 2;
    }
    for (int i = 0; i < text.length(); i++) {
      Span one = new Span(i, i + 1);
      Span expected = wanted.stream().filter(span -> span.contains(one)).findFirst().orElse(null);
      assertThat(quotations.around(one)).as("at " + i + " of " + text).isEqualTo(expected);
    }
  }

  @Test
  void aQuotationEndsWithItsParagraph() {
    String text = "He said \"go. \n\nHostile. He said \"no\".";
    AnalyzedText analyzed = AnalyzedTextTest.analyze(text);
    Span hostile = new Span(text.indexOf("Hostile"), text.indexOf("Hostile") + 7);
    assertThat(analyzed.paragraphAt(hostile.start()).quotations().around(hostile)).isNull();
  }

  @Test
  void whatReachesBeyondTheMarksIsNotQuoted() {
    String text = "a \"b c\" d";
    Quotations quotations =
        Quotations.in(text, Quotations.marks(new Marks(text)), 0, text.length());
    assertThat(quotations.around(new Span(3, 6))).isEqualTo(new Span(2, 7));
    assertThat(quotations.around(new Span(3, 9))).isNull();
    assertThat(quotations.around(new Span(0, 1))).isNull();
  }

  @Test
  void unclosedMarksAreNotLookedForAgain() {
    for (String piece : List.of("'a ", "‘a ", "\"a ", "'a s' b ", "“")) {
      CountingText counting = new CountingText(piece.repeat(10_000));
      Quotations.in(
          counting, Quotations.marks(new Marks(piece.repeat(10_000))), 0, counting.length());
      assertThat(counting.reads()).as(piece).isLessThan(500L * counting.length());
    }
  }
}
