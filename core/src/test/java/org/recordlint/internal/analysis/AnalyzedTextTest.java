package org.recordlint.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AnalyzedTextTest {

  static AnalyzedText analyze(String text) {
    return new AnalyzedText(
        text,
        new SentenceTokenizer(new Vocabulary(Map.of(), Map.of(), Map.of(), Set.of(), Set.of())),
        false);
  }

  @Test
  void aBlankLineEndsAParagraphWhateverItsLineBreaksAndSpaces() {
    for (String blank : List.of("\n\n", "\r\n\r\n", "\n \t\n", "\n\n\n", "\n\u00a0\n")) {
      AnalyzedText text = analyze("one\ntwo" + blank + "three");
      assertThat(text.paragraphs()).hasSize(2);
      assertThat(text.paragraphs().get(1).span().in(text.text())).isEqualTo("three");
    }
  }

  @Property
  void paragraphsCoverTheText(
      @ForAll @StringLength(max = 40) @Chars({'a', '\n', '\r', ' ', '.'}) String text) {
    int at = 0;
    for (Paragraph paragraph : analyze(text).paragraphs()) {
      assertThat(paragraph.span().start()).isEqualTo(at);
      at = paragraph.span().end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Property
  void theSentenceAtAnOffsetHasIt(
      @ForAll @StringLength(min = 1, max = 60) @Chars({'a', 'B', '\n', ' ', '.', '"'})
          String text) {
    AnalyzedText analyzed = analyze(text);
    for (int i = 0; i < text.length(); i += 3) {
      Sentence sentence = analyzed.sentenceAt(i);
      assertThat(sentence.span().start()).isLessThanOrEqualTo(i);
      assertThat(sentence.span().end()).isGreaterThan(i);
    }
  }

  @Test
  void fiftyMegabytesOnOneLineAreCutIntoPiecesOfALimitedLength() {
    String text = "word ".repeat(10_000_000);
    AnalyzedText analyzed = analyze(text);
    assertThat(analyzed.paragraphs())
        .hasSizeBetween(
            text.length() / AnalyzedText.LONGEST_PARAGRAPH,
            2 * text.length() / AnalyzedText.LONGEST_PARAGRAPH)
        .allMatch(paragraph -> paragraph.span().length() <= AnalyzedText.LONGEST_PARAGRAPH);
    assertThat(analyzed.sentenceAt(text.length() - 2).span().length())
        .isLessThanOrEqualTo(SentenceCutter.LONGEST + 5);
  }
}
