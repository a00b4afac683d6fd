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
        "Efe is a proper little mother and needs nobody. | true",
        "Father (31, a roofer at the yard, hostile) came late. | true",
        "The lift (out of order, hostile) was mended. | false",
        "The boys are fed and, I am sorry to say, rude. | true",
        "Efe, in spite of her tutor and the offer of a club, is rude. | true",
        "A polite young woman from the estate who is hostile. | true",
        "We wrote to the two fitters, who were rude. | false",
        "He loves horses and is rude. | true",
        "She met a man who drinks, and is rude. | true",
        "So rude a boy is rare. | true",
        "The report asks how hostile they are. | true",
        "Seen today: a hostile 12-year-old. | true",
        "Rude x 2 hrs, then asleep. | false",
        "The parents are anti-police and hostile. | true",
        "Mum a shouter in the office and rude. | true",
        "Efe in his room, school blazer on, phone in hand, rude. | true",
        "Two of the nurses at the bus stop were rude. | false",
        "The pair of them were rude. | true",
        "The worker who had the case in the morning is rude. | false",
        "A boy who met the nurse on the hill is rude. | true",
        "A girl who has a father who is rude. | true",
        "The officer in the school, a Ms Cole, is rude. | false",
        "Her teacher at the school, a woman of the old kind, was rude. | false",
        "We met the boys with a teacher, a woman with no time for the family, who was rude. | true",
        "We met the boy on the hill, a worker with the family, who was rude. | false",
        "Efe said her teacher at the school, a woman of fifty, was rude. | false",
        "He said his piece, and is rude. | true",
        "Staff in the office find her rude. | true",
        "We read the letter (mother, rude by then, was not in) again. | true",
        "He struck the officer as rude. | true",
        "The boy is, in the teacher's opinion, rude. | true",
        "He's bright and rude and has to leave. | true",
        "Ends today: family rude, no phone. | true"
      })
  void findsWhomALabelIsSaidOf(String text, boolean fires) {
    assertThat(!LABELS.lint(CaseRecord.builder("r", text).build()).findings().isEmpty())
        .isEqualTo(fires);
  }
}
