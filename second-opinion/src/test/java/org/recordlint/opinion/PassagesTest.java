package org.recordlint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.api.Span;

class PassagesTest {

  private static List<List<String>> words(String text) {
    return Passages.of(text).stream()
        .map(sentence -> sentence.stream().map(span -> span.in(text).toString()).toList())
        .toList();
  }

  @Test
  void aShortSentenceIsOnePassage() {
    assertThat(words("Seen at home. Well.\n\n\nTired"))
        .containsExactly(List.of("Seen at home"), List.of("Well"), List.of("Tired"));
  }

  @Test
  void longerSentencesAreCutIntoOverlappingPassages() {
    assertThat(words("one two three four five six"))
        .containsExactly(
            List.of(
                "one two three four",
                "two three four five",
                "three four five six",
                "one two three four five six"));
  }

  @Test
  void everyWordIsInSomePassage() {
    String text = "a b c d e f g h i j k l m n o p q r s t";
    for (int length = 1; length <= text.length(); length += 2) {
      String some = text.substring(0, length);
      List<List<String>> passages = words(some);
      assertThat(passages).hasSize(1);
      assertThat(String.join(" ", passages.get(0))).contains(some.substring(length - 1));
      assertThat(passages.get(0)).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingHasNoPassages() {
    assertThat(words("")).isEmpty();
    assertThat(words(" ... \n - ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "leave it, true",
        "said \"leave, true",
        "it\" and, true",
        "and left, false",
        "No, true"
      })
  void aPassageIsQuotedIfAWordOfItIs(String words, boolean quoted) {
    String text = "He said \"leave it\" and left.\n\"No";
    int start = text.indexOf(words);
    assertThat(Passages.quoted(text, new Span(start, start + words.length()))).isEqualTo(quoted);
  }
}
