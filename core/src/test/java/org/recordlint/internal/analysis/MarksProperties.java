package org.recordlint.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is found in one walk is what asking every sign of a text finds. */
class MarksProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "Zoe",
            "7",
            " ",
            " ",
            "  ",
            "\n",
            "\t",
            ".",
            "?",
            ",",
            "'",
            "\u2019",
            "\u00e9",
            "\u00a0",
            "\u2003",
            "\u0001",
            "\u007f",
            "\ud83d\ude00",
            "!")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void wordsAreWhatBlanksPart(@ForAll("texts") String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      words += begins && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    assertThat(new Marks(text).words()).isEqualTo(words);
  }

  @Property
  void marksAreFoundFromAnyPlace(
      @ForAll("texts") String text, @ForAll List<@IntRange(max = 60) Integer> places) {
    Marks marks = new Marks(text);
    for (int place : places) {
      int from = Math.min(place, text.length());
      int expected = from;
      while (expected < text.length() && !isMark(text, expected)) {
        expected++;
      }
      assertThat(marks.from(from)).isEqualTo(expected);
    }
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    boolean word = c < 128 && Character.isLetterOrDigit(c);
    boolean single =
        c == ' '
            && at + 1 < text.length()
            && text.charAt(at + 1) > ' '
            && text.charAt(at + 1) < 127
            && text.charAt(at + 1) != '?';
    return !word && !single;
  }
}
