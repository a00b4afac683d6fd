package org.recordlint.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small pieces that text is put together with. */
class TextTest {

  @ParameterizedTest
  @CsvSource({"0, 1:1", "1, 1:2", "2, 2:1", "3, 2:2", "5, 3:1", "7, 4:1", "9, 4:3"})
  void linesEndInAnyOfThreeWays(int offset, String position) {
    LineIndex lines = new LineIndex("a\nb\r\nc\r\uD83D\uDE00d");
    assertThat(lines.place(offset)).isEqualTo(position);
  }

  @Test
  void linesAreBrokenBetweenWords() {
    assertThat(TerminalText.wrap("one two  three\nfour", 9))
        .containsExactly("one two", "three", "four");
    assertThat(TerminalText.wrap("unbreakable", 4)).containsExactly("unbreakable");
    assertThat(TerminalText.indented("aaaa bbbb cccc dddd eeee", "- ", "  ", 20))
        .containsExactly("- aaaa bbbb cccc dddd", "  eeee");
  }

  @Test
  void whatWouldSteerATerminalIsNotShown() {
    assertThat(TerminalText.visible("a\tb\r\nc \u001B[2J \u202Ex \uD83D \uD83D\uDE00"))
        .isEqualTo("a b  c \uFFFD[2J \uFFFDx \uFFFD \uD83D\uDE00");
  }

  @Test
  void codePointsBeyondTheBasicPlaneComeLast() {
    assertThat(Stream.of("\uD83D\uDE00", "\uFFFD", "b", "a").sorted(CodePoints.ORDER))
        .containsExactly("a", "b", "\uFFFD", "\uD83D\uDE00");
  }
}
