package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;

/** Whom a label is said of, in sentences where something else stands nearer to it. */
class SubjectFinderTest {

  private static final Linter LABELS =
      PackFixture.pack()
          .rule(
              "label",
              "phrases: [hostile, rude, needs nobody]",
              "about: [child, parent, relative, family, person]")
          .withSharedPack();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Efe was loud all morning and hostile at tea. | true",
        "Mum is hard work and always hostile. | true",
        "She parents herself, and is hostile. | true",
        "He is not attending school and is hostile. | true",
        "The nurse is hostile. | false",
        "The lift is hostile. | false",
        "J was at the park and is hostile. | true",
        "She has upset them, I'm afraid, and is hostile. | true",
        "I am tired and hostile. | false",
        "Efe is a proper little mother and needs nobody. | true"
      })
  void findsWhomALabelIsSaidOf(String text, boolean fires) {
    assertThat(!LABELS.lint(CaseRecord.builder("r", text).build()).findings().isEmpty())
        .isEqualTo(fires);
  }
}
