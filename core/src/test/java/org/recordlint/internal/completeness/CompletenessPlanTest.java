package org.recordlint.internal.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.Linter;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.MissingState;
import org.recordlint.api.Subject;
import org.recordlint.rule.RulePackException;
import org.recordlint.spi.PackSource;

class CompletenessPlanTest {

  private static final String HEADER =
      """
      pack:
        id: small
        title: A small pack
        version: 0.1.0
        owner: nobody
        jurisdiction: England
        licence: Apache-2.0
        contact: nowhere
        sources: [{id: S, title: T, publisher: P, status: verified}]
        defaults: {category: referral-completeness, sources: [S], prompts: [Ask them.], message: m, why: w}
      cues:
        outsider: {why: somebody else, before: [interpreter, neighbour], reach: 6}
      """;

  private static final String RULES =
      """
      rules:
        ethnicity:
          aspect: ethnicity
          title: Ethnicity
          fields: [ethnicity, ethnic category]
          other-fields: [nationality]
          codes: {dfe: [WBRI, BOTH], nhs: [A, M], declined: [Z], missing: [NOBT, "99"]}
          answers: [kurdish, somali]
          evidence: ["(is|are) (kurdish|somali)"]
          placeholders: [tbc, n / k, none]
          pointers: [see]
          declined: [declined]
          not-asked: [not asked]
          assumed: [appears]
          unless: [outsider]
          examples: {fires: [one, two], quiet: [three, four]}
        culture:
          aspect: culture
          title: Culture
          fields: [culture]
          thin: [kurdish]
          evidence: [naming day]
          placeholders: [tbc]
          not-asked: [not asked]
          examples: {fires: [one, two], quiet: [three, four]}
      """;

  private static final Linter LINTER = linter(HEADER + RULES);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ethnicity:;PLACEHOLDER",
        "Ethnicity |;PLACEHOLDER",
        "Ethnicity: [ ] asked [x] not asked;NOT_ASKED",
        "Ethnicity: TBC by worker;PLACEHOLDER",
        "Ethnicity: N/K;PLACEHOLDER",
        "Ethnicity: ??;PLACEHOLDER",
        "Ethnicity: none;PLACEHOLDER",
        "Ethnicity: NOBT;PLACEHOLDER",
        "Ethnicity: 99;PLACEHOLDER",
        "Ethnicity: [ ] Kurdish [ ] Somali;PLACEHOLDER",
        "Ethnicity: see front sheet;POINTER",
        "Ethnicity: ?Somali;ASSUMED",
        "Ethnicity: appears Somali;ASSUMED",
        "Ethnicity: parents not asked;NOT_ASKED",
        "Ethnicity - . Culture - naming day;PLACEHOLDER",
        "Ethnicity was not asked today.;NOT_ASKED",
        "Ethnicity not asked, she is Kurdish perhaps.;NOT_ASKED",
        "Ethnicity: NOBT | Culture: declined;PLACEHOLDER",
        "The boy fell off a wall.;ABSENT",
        "Asked for ethnicity and what they call home, which food they eat and so on, mum declined.;ABSENT",
        "Nationality: is Somali;ABSENT",
        "The interpreter is Somali.;ABSENT",
      })
  void tellsWhyEthnicityIsMissing(String text, MissingState state) {
    assertThat(missing(Aspect.ETHNICITY, text)).contains(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ethnicity: WBRI",
        "Ethnicity: BOTH",
        "Ethnic category: M",
        "Ethnicity: Z",
        "Ethnicity: declined to say",
        "Ethnicity: Chagossian",
        "Ethnicity: [ ] Kurdish [x] Somali",
        "Ethnicity: Kurdish [ ] Somali [x]",
        "Ethnicity: told: Somali",
        "Ethnic category A",
        "Ethnicity (mother) A",
        "| Ethnicity | Somali |",
        "Ethnicity:\nKurdish",
        "Ethnicity: TBC\nMum is Kurdish.",
        "Asked about ethnicity; declined.",
        "Asked for ethnicity and what they call home, culture and which food they eat, mum declined.",
        "On ethnicity: mum is Kurdish, which town was not asked.",
        "mum is kurdish culture not asked",
      })
  void findsEthnicity(String text) {
    assertThat(missing(Aspect.ETHNICITY, text)).isEmpty();
  }

  @Test
  void asksMoreThanAGroupOfCulture() {
    assertThat(missing(Aspect.CULTURE, "Culture: Kurdish")).contains(MissingState.PLACEHOLDER);
    assertThat(missing(Aspect.CULTURE, "Culture: shoes off at the door")).isEmpty();
  }

  @Test
  void readsFieldsBesideTheText() {
    Subject subject =
        Subject.builder().ethnicity("A1").ethnicityScheme("nhs").culture("naming day").build();
    Map<Aspect, Optional<MissingState>> aspects = lint("A fall.", subject).aspects();
    assertThat(aspects.get(Aspect.ETHNICITY)).isEmpty();
    assertThat(aspects.get(Aspect.CULTURE)).isEmpty();
  }

  @Test
  void pointsAtTheEmptyField() {
    String text = "Name: A.B.\nEthnicity: TBC\nReason: a fall";
    Finding finding =
        lint(text, Subject.unknown()).findings().stream()
            .filter(each -> each.aspect().equals(Optional.of(Aspect.ETHNICITY)))
            .findFirst()
            .orElseThrow();
    assertThat(finding.anchor().orElseThrow().in(text)).isEqualTo("Ethnicity: TBC");
    assertThat(finding.span().length()).isZero();
    assertThat(finding.quote()).isEmpty();
  }

  @Test
  void judgesNothingButReferrals() {
    CaseRecord note = CaseRecord.builder("x", "A fall.").type("case-note").build();
    assertThat(LINTER.lint(note).aspects()).isEmpty();
  }

  @Test
  void refusesAPhraseWithoutACertainWord() {
    String pack = HEADER + RULES.replace("[naming day]", "[\"{name} {word}\"]");
    assertThatThrownBy(() -> linter(pack))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("evidence");
  }

  private static Optional<MissingState> missing(Aspect aspect, String text) {
    return lint(text, Subject.unknown()).aspects().get(aspect);
  }

  private static LintResult lint(String text, Subject subject) {
    return LINTER.lint(CaseRecord.builder("x", text).type("referral").subject(subject).build());
  }

  private static Linter linter(String pack) {
    return Linter.builder().pack(new PackSource("small", Map.of("small.yaml", pack))).build();
  }
}
