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
            "MC",
            "seven",
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

  @Property
  void wordsAreThoseThatLettersTell(@ForAll("texts") String text) {
    WordCodes found = new Marks(text).wordCodes();
    WordCodes expected = FoldedLetters.of(false).words(text);
    assertThat(found.count()).isEqualTo(expected.count());
    for (int i = 0; i < found.count(); i++) {
      assertThat(found.start(i)).isEqualTo(expected.start(i));
      assertThat(found.end(i)).isEqualTo(expected.end(i));
      assertThat(found.code(i)).isEqualTo(expected.code(i));
      assertThat(found.from(found.start(i))).isEqualTo(i);
      if (found.isPlain(i)) {
        assertThat(expected.isPlain(i)).isTrue();
      }
    }
  }

  @Property
  void wordsThatStandAloneAreWrittenAsTheyAreReadSignBySign(@ForAll("texts") String text) {
    WordCodes words = new Marks(text).wordCodes();
    for (int i = 0; i < words.count(); i++) {
      String written = text.substring(words.start(i), words.end(i));
      if ((words.kind(i) & WordCodes.ALONE) != 0) {
        assertThat(written).matches("[A-Za-z]+|[0-9]+");
        assertThat(Shapes.of(words.kind(i), written.length(), words.code(i)))
            .isEqualTo(Shapes.of(written, Terms.fold(written)));
      }
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
