package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;

/** Names that are words, and words in capitals that are no codes. */
class NamingTest {

  private static final Linter ABOUT =
      PackFixture.pack()
          .rule(
              "label",
              "phrases: [hostile, rude, evasive]",
              "about: [child, parent, relative, family, person, nobody]")
          .withSharedPack();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mrs Day was rude to the clerk. | true",
        "Mr. Fox was hostile. | true",
        "Summer, 15, was rude at supper. | true",
        "Gran thinks that Will was rude. | true",
        "On the ward Will was rude. | true",
        "Gran tells us that Gang was rude. | true",
        "The gang was rude. | false",
        "The day was hostile. | false",
        "Route 15, which was rude. | false",
        "Adaeze, 12, Igbo, was rude. | true",
        "adaeze, 12, igbo, was rude to me at first. | true",
        "THE GATE IS HOSTILE UNLESS YOU LIFT IT. | false",
        "A GOOSE IN THE PARK AND THE CRANE IS HOSTILE, TOO. | false"
      })
  void whatStandsBesideAWordTellsThatItIsAName(String text, boolean fires) {
    CaseRecord record = CaseRecord.builder("r", text).build();
    assertThat(ABOUT.lint(record).findings().isEmpty()).isNotEqualTo(fires);
  }
}
