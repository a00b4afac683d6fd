package org.recordlint.internal.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.MissingState;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;

class SentenceClassifierTest {

  private static final String HEADER =
      """
      id: asking
      title: Asking
      version: "1"
      owner: tests
      jurisdiction: none
      licence: none
      contact: none
      sources: [{id: s, title: S, publisher: P, status: verified}]
      defaults: {category: referral-completeness, message: Missing, why: Why., prompts: [How?], sources: [s]}
      """;

  private static final String RULE =
      """
      aspect: culture
      title: Culture
      fields: [culture]
      evidence: [naming day]
      placeholders: [tbc]
      not-asked: [not asked]
      examples: {fires: [one, two], quiet: [three, four]}
      """;

  private static final String CLASSIFIER =
      """
      classifier: culture
      bias: -1.0
      threshold: 0.0
      weights: |
        3.0 @they @b
        -2.5 at school
        2.0 elder
        1.2 let
        1.2 only
      """;

  /** A word in two lists has the name of the first, before and after packs are kept. */
  private static final String ALIKE =
      "alike: {they: [he, she, they], b: [cook, cooks, cooked], c: [she, cooks], d: [they], e: [he]}\n";

  private static PackSource pack(String classifier) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", HEADER);
    files.put("culture.yaml", RULE);
    files.put("culture-classifier.yaml", classifier);
    files.put("alike.yaml", ALIKE);
    return new PackSource("asking", files);
  }

  private static Optional<MissingState> missing(Linter linter, String text) {
    CaseRecord record = CaseRecord.builder("r", text).type("referral").build();
    return linter.lint(record).aspects().get(Aspect.CULTURE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He cooks on Fridays.;true",
        "SHE COOKS;true",
        "They cooked and sang.;true",
        "Seen twice. The stove is cold. She cooked well.;true",
        "He cooks at school.;false",
        "An elder came.;true",
        "Elders, elders, elders at school.;false",
        "A cook.;false",
        "He fell. Cooks were there.;false",
      })
  void weighsTheWordsOfEachSentence(String text, boolean told) {
    Linter linter = Linter.builder().pack(pack(CLASSIFIER)).build();
    assertThat(missing(linter, text).isEmpty()).isEqualTo(told);
  }

  @Test
  void weighsTwoSentencesOfAParagraphTogether() {
    Linter linter = Linter.builder().pack(pack(CLASSIFIER)).build();
    assertThat(missing(linter, "Others are let in. Only Sam waits.")).isEmpty();
    assertThat(missing(linter, "Only Sam waits.")).contains(MissingState.ABSENT);
    assertThat(missing(linter, "Others are let in. It rains. Only Sam waits."))
        .contains(MissingState.ABSENT);
    assertThat(missing(linter, "Others are let in.\n\nOnly Sam waits."))
        .contains(MissingState.ABSENT);
  }

  @Test
  void isNotAskedWhereTheWriterSaysThatItWasLeftOut() {
    Linter linter = Linter.builder().pack(pack(CLASSIFIER)).build();
    assertThat(missing(linter, "Culture: tbc\nShe cooks.")).contains(MissingState.PLACEHOLDER);
    assertThat(missing(linter, "Culture not asked. She cooks.")).contains(MissingState.NOT_ASKED);
  }

  @Test
  void isKeptWithCompiledPacks(@TempDir Path folder) {
    for (int round = 0; round < 2; round++) {
      Linter linter = Linter.builder().pack(pack(CLASSIFIER)).cache(folder).build();
      assertThat(missing(linter, "She cooks.")).isEmpty();
      assertThat(missing(linter, "He cooks at school.")).contains(MissingState.ABSENT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "classifier: culture; a classifier needs \"weights\"",
        "classifier: cooking; unknown aspect \"cooking\"",
        "bias: -1.0; a classifier needs \"bias\"",
        "3.0 @they @b; line 1 of \"weights\": expected a number from -1000 to 1000",
        "2.0 elder; line 3 of \"weights\" needs a number and words",
      })
  void saysWhatIsWrong(String changed, String problem) {
    String broken =
        switch (changed) {
          case "classifier: culture" -> CLASSIFIER.substring(0, CLASSIFIER.indexOf("weights"));
          case "classifier: cooking" -> CLASSIFIER.replace("culture", "cooking");
          case "3.0 @they @b" -> CLASSIFIER.replace("3.0", "x3");
          case "2.0 elder" -> CLASSIFIER.replace("2.0 elder", "elder");
          default -> CLASSIFIER.replace(changed + "\n", "");
        };
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> Linter.builder().pack(pack(broken)).build())
        .satisfies(
            e -> assertThat(e.problems().stream().map(RulePackProblem::message)).contains(problem));
  }

  @Test
  void ngramsAndTheirNumbersAgree() {
    List<String> words = List.of("@they", "cook", "on", "friday", "cook");
    long[] keys = SentenceFeatures.keys(words);
    List<String> ngrams = SentenceFeatures.ngrams(words);
    assertThat(keys).hasSize(ngrams.size());
    for (int i = 0; i < keys.length; i++) {
      assertThat(keys[i]).as(ngrams.get(i)).isEqualTo(SentenceFeatures.key(ngrams.get(i)));
    }
  }
}
