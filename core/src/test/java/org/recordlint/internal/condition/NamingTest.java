package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.Linter;

/** Names that are words, and words in capitals that are no codes. */
class NamingTest {

  /**
   * The second phrase makes words of them all: one that no phrase has is a name wherever it has a
   * capital.
   */
  private static final String PHRASES =
      "phrases: [(hostile|rude), day fox summer will gang route igbo gate goose crane lucy hope]";

  private static final Linter PERSON = Labels.linter(PHRASES, "about: [person]");

  private static final Linter ANYBODY_OR_NOBODY =
      Labels.linter(PHRASES, "about: [child, parent, relative, family, person, nobody]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs Hill was rude to the clerk.",
        "Mr. Fox was hostile.",
        "Summer, 15, was rude at supper.",
        "Gran thinks that Will was rude.",
        "On the ward Will was rude.",
        "Gran tells us that Gang was rude.",
        "Adaeze, 12, Igbo, was rude.",
        "adaeze, 12, igbo, was rude to me at first."
      })
  void whatStandsBesideAWordTellsThatItIsAName(String text) {
    assertThat(Labels.fires(PERSON, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The gang was rude.",
        "The day was hostile.",
        "Route 15, which was rude.",
        "THE GATE IS HOSTILE UNLESS YOU LIFT IT.",
        "A GOOSE IN THE PARK AND THE CRANE IS HOSTILE, TOO."
      })
  void whatStandsBesideAWordTellsThatItIsNone(String text) {
    assertThat(Labels.fires(ANYBODY_OR_NOBODY, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Lucy was rude. | true",
        "Lucy's rude to the clerk. | true",
        "Lucy, Igbo, was rude. | true",
        "Hope was rude. | false",
        "Then Hope was rude. | true"
      })
  void atTheHeadOfASentenceAListTellsWhatIsAName(String text, boolean fires) {
    assertThat(Labels.fires(PERSON, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The 14 year old is rude. | true",
        "A nine-year-old was rude. | true",
        "12 yo rude at supper. | true",
        "Bed 4 rude at supper. | true",
        "Slept well, bed 4 rude at supper. | true",
        "Slept well, bed 4 was rude. | true",
        "The van was late, in bed 4 days and hostile. | false",
        "The bed, tea 5 and bed 7, hostile. | false",
        "The 12 year old van is hostile. | false",
        "His van is 12 year old and hostile. | false",
        "The bed 4 feet off is hostile. | false"
      })
  void anAgeOrABedMayStandForWhoIsMeant(String text, boolean fires) {
    assertThat(Labels.fires(PERSON, text)).isEqualTo(fires);
  }
}
