package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.condition.Labels.rule;
import static org.recordlint.internal.condition.Labels.severity;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Severity;
import org.recordlint.api.Subject;

/** How old the child is, from fields and from the text. */
class AgeConditionTest {

  @ParameterizedTest
  @CsvSource({
    "under-16, 15, true",
    "under-16, 16, false",
    "under-18, 17, true",
    "under-18, 18, false",
    "adult, 18, true",
    "adult, 17, false"
  })
  void anAgeInAField(String required, int age, boolean fires) {
    Linter linter = rule("age: " + required);
    assertThat(fires(linter, Subject.builder().age(age), LocalDate.of(2026, 5, 31)))
        .isEqualTo(fires);
  }

  @Test
  void anAgeIsCountedOnTheRecordsDate() {
    Linter linter = rule("age: under-18");
    Subject.Builder subject = Subject.builder().dateOfBirth(LocalDate.of(2008, 6, 1));
    assertThat(fires(linter, subject, LocalDate.of(2026, 5, 31))).isTrue();
    assertThat(fires(linter, subject, LocalDate.of(2026, 6, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kai, 14yo. Hostile.", "Kai is 14. Hostile.", "Y9 pupil. Hostile."})
  void anAgeInTheTextKeepsTheSeverity(String text) {
    assertThat(severity(rule("age: under-18"), text)).contains(Severity.WARNING);
  }

  @Test
  void withoutAnAgeAChildIsAssumedAndTheFindingIsANote() {
    assertThat(severity(rule("age: under-18"), "Hostile.")).contains(Severity.NOTE);
    assertThat(severity(rule("age: adult"), "Hostile.")).isEmpty();
    assertThat(severity(rule(), "Hostile.")).contains(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pathway plan, Amy 19. Hostile. | false",
        "Ms Roe (24), care leaver. Hostile. | false",
        "Visit to Ms Roe (care leaver, 20). Hostile. | false",
        "Pathway plan, Amy 17. Hostile. | true",
        "Tenancy visit, Amy 19. Hostile. | true",
        "Pathway review. Her son Kai is 2. Amy 19. Hostile. | true",
        "Leaving care team, Unit 22/4. Hostile. | true",
        "Pathway plan, Flat 19. Hostile. | true",
        "Pathway review due March 22. Hostile. | true"
      })
  void whoHasLeftCareIsAsOldAsTheRecordTells(String text, boolean fires) {
    assertThat(Labels.fires(rule("age: under-18"), text)).isEqualTo(fires);
  }

  private static boolean fires(Linter linter, Subject.Builder subject, LocalDate date) {
    CaseRecord record =
        CaseRecord.builder("r", "Hostile.").subject(subject.build()).date(date).build();
    return Labels.fires(linter, record);
  }
}
