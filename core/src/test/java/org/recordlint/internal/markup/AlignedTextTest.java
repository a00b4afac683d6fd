package org.recordlint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.recordlint.api.Span;
import org.recordlint.api.TextFormat;

class AlignedTextTest {

  @Test
  void plainTextIsItself() {
    String text = "Mum said &amp; <b>wept</b> *";
    AlignedText aligned = AlignedText.of(text, TextFormat.PLAIN);

    assertThat(aligned.plain()).isSameAs(text);
    assertThat(aligned.identity()).isTrue();
    assertThat(aligned.original(new Span(3, 9))).isEqualTo(new Span(3, 9));
    assertThat(aligned.original(new Span(text.length(), text.length())))
        .isEqualTo(new Span(text.length(), text.length()));
  }

  @Test
  void emptyTextHasOneEmptySpan() {
    for (TextFormat format : TextFormat.values()) {
      AlignedText aligned = AlignedText.of("", format);
      assertThat(aligned.plain()).isEmpty();
      assertThat(aligned.identity()).isTrue();
      assertThat(aligned.original(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }
  }

  @Test
  void textThatIsAllMarkupIsEmptyAndNotIdentical() {
    AlignedText aligned = AlignedText.of("<p></p>", TextFormat.HTML);
    assertThat(aligned.plain()).isEmpty();
    assertThat(aligned.identity()).isFalse();
    assertThat(aligned.original(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void spansOutsideThePlainTextAreRefused() {
    AlignedText aligned = AlignedText.of("<b>zorbleflan</b>", TextFormat.HTML);
    assertThatThrownBy(() -> aligned.original(new Span(3, 11)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageNotContaining("zorbleflan");
  }

  @Test
  void anEmptySpanMapsToOneBoundary() {
    AlignedText aligned = AlignedText.of("<b>ab</b>", TextFormat.HTML);
    assertThat(aligned.original(new Span(0, 0))).isEqualTo(new Span(3, 3));
    assertThat(aligned.original(new Span(1, 1))).isEqualTo(new Span(4, 4));
    assertThat(aligned.original(new Span(2, 2))).isEqualTo(new Span(5, 5));
  }

  @Test
  void rtfThatIsNotRtfIsPlain() {
    String text = "He said {\\b no}";
    assertThat(AlignedText.of(text, TextFormat.RTF).plain()).isEqualTo(text);
  }

  @Test
  void toStringShowsNoWord() {
    assertThat(AlignedText.of("<b>zorbleflan</b>", TextFormat.HTML).toString())
        .doesNotContain("zorbleflan");
  }
}
