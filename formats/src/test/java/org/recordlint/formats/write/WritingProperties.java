package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;
import org.recordlint.formats.LineIndex;
import org.recordlint.formats.write.Sample.Written;

class WritingProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "bc ", "é", "😀", "\n", "\r\n", "\r", "\t", "<", "\"", "\u0000", "\uD83D", "日",
            "e\u0301", "'", "=")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void linesAndColumnsLeadBackToTheOffset(@ForAll("texts") String text) {
    LineIndex index = new LineIndex(text);
    String[] lines = text.split("(?<=\n)|(?<=\r)(?!\n)", -1);
    for (int offset = 0; offset < text.length(); offset++) {
      int start = 0;
      for (int line = 0; line < index.line(offset) - 1; line++) {
        start += lines[line].length();
      }
      assertThat(start + index.column(offset) - 1).isEqualTo(offset);
      assertThat(index.start(offset)).isEqualTo(start);
      assertThat(index.end(offset)).isBetween(start, text.length());
      assertThat(text.substring(start, index.end(offset))).doesNotContain("\n", "\r");
    }
  }

  /** Half a minute is a hundred times too long, and far too short to go back at each line. */
  @Example
  void aTextOfLinesOnlyIsReadOnce() {
    String text = "\n".repeat(4_000_000);
    LineIndex index =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new LineIndex(text));
    assertThat(index.line(text.length() - 1)).isEqualTo(text.length());
  }

  @Property
  void everyFormatWritesEveryText(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 79) int from,
      @ForAll @IntRange(min = 1, max = 80) int length) {
    int start = Math.min(from, text.length() - 1);
    int end = Math.min(text.length(), start + length);
    Finding finding = Sample.span("n-1", text, text.substring(start, end), text);
    for (OutputFormat format : OutputFormat.values()) {
      for (WriteOptions options :
          List.of(WriteOptions.defaults(), WriteOptions.defaults().withRedact(true, "k"))) {
        Written written =
            new Written(Sample.result("n-1", finding), Sample.record("n-1", text), Sample.FILE);
        String out = Sample.write(format, options, List.of(), written);
        assertThat(out).isNotEmpty();
        if (format == OutputFormat.JSON || format == OutputFormat.SARIF) {
          assertThat(Sample.json(out)).isNotNull();
        }
      }
    }
  }

  @Property
  void excerptsHoldTheWords(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 79) int from,
      @ForAll @IntRange(min = 1, max = 80) int length) {
    int start = Math.min(from, text.length() - 1);
    int end = Math.min(text.length(), start + length);
    Excerpt excerpt = Excerpt.of(text, new LineIndex(text), new Span(start, end), 5);
    assertThat(excerpt.before().length()).isLessThanOrEqualTo(7);
    assertThat(excerpt.after().length()).isLessThanOrEqualTo(7);
    assertThat(excerpt.before() + excerpt.marked() + excerpt.after())
        .doesNotContain("\n", "\r", "\t", "\0");
    assertThat(excerpt.marked()).isNotEmpty();
  }
}
