package org.recordlint.cli;

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
    assertThat(Position.of("a\nb\r\nc\r\uD83D\uDE00d", offset)).hasToString(position);
  }

  @Test
  void linesAreBrokenBetweenWords() {
    assertThat(Wrap.lines("one two  three\nfour", 9)).containsExactly("one two", "three", "four");
    assertThat(Wrap.lines("unbreakable", 4)).containsExactly("unbreakable");
    assertThat(Wrap.indented("aaaa bbbb cccc dddd eeee", "- ", "  ", 20))
        .containsExactly("- aaaa bbbb cccc dddd", "  eeee");
  }

  @Test
  void codePointsBeyondTheBasicPlaneComeLast() {
    assertThat(Stream.of("\uD83D\uDE00", "\uFFFD", "b", "a").sorted(CodePoints.ORDER))
        .containsExactly("a", "b", "\uFFFD", "\uD83D\uDE00");
  }
}
