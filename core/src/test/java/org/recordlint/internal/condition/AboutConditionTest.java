package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.condition.Labels.fires;
import static org.recordlint.internal.condition.Labels.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;

/**
 * Whom words are said of, as rules see it; {@link ClauseTest} has the grammar by itself, {@link
 * NamingTest} names.
 */
class AboutConditionTest {

  private static final Linter ABOUT =
      rule("about: [child, parent, relative, family, person, nobody]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tevita Rude is his uncle. | false",
        "She wrote to Rude Academy in May. | false",
        "Tevita was rude. | true",
        "He sings in a band named Rude Otters. | false",
        "Staff called him rude. | true",
        "Tevita Rude And Loud In Class | true",
        "Rude to staff. | true"
      })
  void aNameIsNoLabel(String text, boolean fires) {
    assertThat(fires(rule(), text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A hostile boy. | true",
        "Mum was hostile. | true",
        "The mother of the two boys is hostile. | true",
        "The boy from the school on the hill is rude. | true",
        "Hostile ++ on phone. | true",
        "Mum: hostile | true",
        "The little one is hostile. | true",
        "A hostile pair of scissors. | false",
        "The blue one is hostile. | false",
        "The rest of them are rude. | true",
        "The rest of the lesson was rude. | false",
        "T, 13, is in Year 8 and rude. | true",
        "As I said before she shouts and is rude. | true",
        "He is unsettled now the worker has gone, and rude. | true",
        "She was rude to the receptionist. | true",
        "A hostile dog. | false",
        "The dog was hostile. | false",
        "The social worker was rude. | false",
        "It was rude. | false",
        "A hostile and rude mother. | true",
        "Dad has a loud voice and is rude. | true",
        "She had the letter and was hostile. | true",
        "It was a long day and hostile. | false",
        "Dad opened the heavy door and was hostile. | true",
        "The wind shut the door and it was hostile. | false",
        "I would have to say mum is rude. | true",
        "The father struck me as rude. | true",
        "The father was thought by the very worker to be rude. | true",
        "Two of the teachers were hostile. | false",
        "He is thought by two of the teachers to be rude. | true",
        "A hostile, rude dog. | false",
        "The climate was hostile. | false",
        "The teacher of the boy was rude. | false",
        "A hostile reading letter. | false",
        "A hostile stretching regime. | false",
        "A hostile growing boy. | true",
        "Mum at the hill: rude | true",
        "The nurse at the hill is loud, hostile, met Dad. | false",
        "The lining is hostile. | false",
        "The letter comments loud and rude. | true",
        "The teacher's uncle was hostile. | false",
        "It was mum's hostile second letter. | false",
        "Mum is phone-shy and hostile. | true",
        "Dad was hostile round the dog. | true",
        "I was rude. | false"
      })
  void whomTheWordsAreAbout(String text, boolean fires) {
    assertThat(fires(ABOUT, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mum resists every letter. | true",
        "The phone resists every letter. | false",
        "Mum resists a letter. | false",
        "One cannot find him. | true",
        "One cannot find it. | false"
      })
  void anObjectIsNotWhoItIsAbout(String text, boolean fires) {
    Linter linter =
        Labels.linter(
            "phrases: [(resists (every|a)), cannot find (him|it)]", "about: [parent, person]");
    assertThat(fires(linter, text)).isEqualTo(fires);
  }

  @Test
  void theRecordsPeopleTellWhoANameIs() {
    Linter parents = rule("about: [parent]");
    CaseRecord.Builder record = CaseRecord.builder("r", "Then Ama Boateng was hostile.");
    assertThat(fires(parents, record.build())).isFalse();
    assertThat(
            fires(
                parents,
                record.people(List.of(new CaseRecord.Person("Ama Boateng", "Mother"))).build()))
        .isTrue();
    assertThat(
            fires(
                rule("about: [child, parent, person]"),
                record.people(List.of(new CaseRecord.Person("Ama Boateng", "teacher"))).build()))
        .isFalse();
  }
}
