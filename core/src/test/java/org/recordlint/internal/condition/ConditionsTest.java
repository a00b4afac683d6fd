package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.condition.Labels.fires;
import static org.recordlint.internal.condition.Labels.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.api.Severity;
import org.recordlint.api.Subject;

/** Each condition, with the cues and lists of the shared pack. */
class ConditionsTest {

  private static final Linter NEGATED = rule("unless: [negated]");
  private static final Linter QUOTED = rule("unless: [quoted]");
  private static final Linter REPORTED = rule("unless: [reported-by-family]");
  private static final Linter HYPOTHETICAL = rule("unless: [hypothetical]");
  private static final Linter QUESTIONED = rule("unless: [questioned]");
  private static final Linter ASKED = rule("unless: [asked]");

  @Test
  void aStopMayRunIntoTheMatch() {
    Linter linter =
        PackFixture.pack()
            .rule("label", "phrases: [cannot agree]", "unless: [refused]")
            .file(
                "cues.yaml",
                """
                cues:
                  refused: {why: denied, before: [never], reach: 6, stop: [and cannot]}
                """)
            .withSharedPack();
    assertThat(fires(linter, "Dad never rings and cannot agree.")).isTrue();
    assertThat(fires(linter, "Dad never says that they cannot agree.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Dad was not hostile. | false",
        "Dad wasn't hostile. | false",
        "Dad wasnt at any point hostile. | false",
        "No evidence of hostile behaviour. | false",
        "She denied being hostile. | false",
        "Never hostile. | false",
        "Dad was hostile. | true",
        "Dad was not tired but hostile. | true",
        "Dad was not only hostile. | true",
        "He did not attend; hostile on phone. | true",
        "He did not attend. Hostile on phone. | true",
        "He had not slept in the flat for a week or two and was hostile. | true"
      })
  void negationSilencesInsideItsScope(String text, boolean fires) {
    assertThat(fires(NEGATED, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said \"mum is hostile\" again. | false",
        "He said ‘mum is hostile’. | false",
        "Mum's coat, the lads' van, hostile. | true",
        "School report: \"mum has been hostile throughout the year\". | true",
        "School report, the word: \"mum has been hostile throughout the year\". | false",
        "School report: \"hostile\". | false",
        "He said \"fine\". Hostile \"as ever\". | true",
        "The word \"hostile\" was used. | false"
      })
  void quotedWordsAreSomebodyElses(String text, boolean fires) {
    assertThat(fires(QUOTED, text)).isEqualTo(fires);
  }

  @Test
  void theArticleBeforeAQuotationIsNoneOfTheRecordersJudgement() {
    Linter linter = Labels.linter("phrases: ['(a)? hard man']", "unless: [quoted]");
    assertThat(fires(linter, "He told me of a 'hard man' at the club.")).isFalse();
    assertThat(fires(linter, "He told me of a hard man at the 'club'.")).isTrue();
  }

  @Test
  void scareQuotesAreTheRecordersOwnAndOnlyANote() {
    var findings =
        QUOTED.lint(CaseRecord.builder("r", "Mum is very \"hostile\" now.").build()).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(fires(QUOTED, "He said mum is very \"hostile\".")).isFalse();
    assertThat(fires(QUOTED, "Mum is very \"hostile to all of us\".")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mum said that dad was hostile. | false",
        "According to her mother he is hostile. | false",
        "Today Kai told me that his dad was rude. | false",
        "The teacher said that dad was hostile. | true",
        "Mum said that she was tired, but she was hostile. | true",
        "Mum was told that she was hostile. | true"
      })
  void aRelativesAccountIsTheirs(String text, boolean fires) {
    assertThat(fires(REPORTED, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "If mum is hostile, leave. | false",
        "Worried about being hostile. | false",
        "He may become hostile. | false",
        "I asked whether he is hostile. | false",
        "He is hostile. | true"
      })
  void whatIsOnlySupposedDoesNotCount(String text, boolean fires) {
    assertThat(fires(HYPOTHETICAL, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Referral says hostile. I asked what he had actually done. | false",
        "School: hostile. Asked for examples. | false",
        "Avoid using hostile in records. | false",
        "Hostile is an unhelpful word. | false",
        "The next word is disputed. Hostile. | false",
        "Hostile. I asked what he wanted for tea. | true",
        "Hostile. He left. I asked what he had done. | true"
      })
  void wordsThatTheTextQuestionsDoNotCount(String text, boolean fires) {
    assertThat(fires(QUESTIONED, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hostile? He had not slept. | false",
        "A hostile man? I saw no sign of it. | false",
        "Was dad at any time hostile? Nobody wrote it down. | false",
        "Dad was hostile. Was he tired? | true",
        "Why is dad so hostile? | true",
        "Dad was hostile and would he say why? | true"
      })
  void wordsThatAreOnlyAskedDoNotCount(String text, boolean fires) {
    assertThat(fires(ASKED, text)).isEqualTo(fires);
  }

  @Test
  void theNextSentenceMayBeOnTheNextLine() {
    assertThat(fires(QUESTIONED, "Referral says hostile.\nI asked what he had done.")).isFalse();
    assertThat(fires(QUESTIONED, "Referral says hostile.\r\nI asked what he had done.")).isFalse();
    assertThat(fires(QUESTIONED, "Referral says hostile.\n\nI asked what he had done.")).isTrue();
  }

  @Test
  void recordTypes() {
    assertThat(fires(rule("types: [referral]"), typed("referral"))).isTrue();
    assertThat(fires(rule("types: [referral]"), typed("case-note"))).isFalse();
    assertThat(fires(rule("types: [referral]"), typed(null))).isFalse();
    assertThat(fires(rule("not-types: [referral]"), typed("referral"))).isFalse();
    assertThat(fires(rule("not-types: [referral]"), typed(null))).isTrue();
  }

  @Test
  void periods() {
    Linter old = rule("written-before: 1991-10-14");
    Linter recent = rule("written-after: 1991");
    assertThat(fires(old, dated("Hostile.", Subject.builder(), LocalDate.of(1991, 10, 13))))
        .isTrue();
    assertThat(fires(old, dated("Hostile.", Subject.builder(), LocalDate.of(1991, 10, 14))))
        .isFalse();
    assertThat(fires(recent, dated("Hostile.", Subject.builder(), LocalDate.of(1991, 1, 1))))
        .isTrue();
    assertThat(fires(recent, dated("Hostile.", Subject.builder(), LocalDate.of(1990, 12, 31))))
        .isFalse();
    assertThat(fires(old, "Hostile.")).isFalse();
  }

  @Test
  void aPersonsOwnWordsAreNeverFlagged() {
    Subject.Builder subject =
        Subject.builder()
            .ownWords(List.of(new Subject.OwnWords("I am HOSTILE!", Optional.empty())));
    assertThat(fires(rule(), record("He is hostile.", subject))).isFalse();
    assertThat(fires(rule(), record("He is rude.", subject))).isTrue();
    Subject.Builder longer =
        Subject.builder().ownWords(List.of(new Subject.OwnWords("hostiles", Optional.empty())));
    assertThat(fires(rule(), record("He is hostile.", longer))).isTrue();
  }

  @Test
  void exceptionsAndNeighbouringWords() {
    Linter except = rule("except: [hostile environment]");
    assertThat(fires(except, "The hostile environment.")).isFalse();
    assertThat(fires(except, "Hostile. The environment.")).isTrue();
    assertThat(fires(rule("near: [phone]"), "Hostile on the phone.")).isTrue();
    assertThat(fires(rule("near: [phone]"), "Hostile. The phone.")).isFalse();
    assertThat(fires(rule("near: [phone]"), "On the phone. Hostile.")).isFalse();
    assertThat(fires(rule("near-before: [phone]"), "On the phone. Hostile.")).isTrue();
    assertThat(fires(rule("near-before: [phone]"), "On the phone. Late. Hostile.")).isTrue();
    assertThat(fires(rule("near-before: [phone]"), "The phone. Late. Thin. Hostile.")).isFalse();
    assertThat(fires(rule("near-before: [phone]"), "Hostile. The phone.")).isFalse();
    assertThat(fires(rule("not-near: [phone]"), "Hostile on the phone.")).isFalse();
  }

  @Test
  void wordsWithinAPageInALongRecordOfNoToldAge() {
    Linter rule = rule("on-page: [nursery]");
    String bushes = "The path runs between low bushes. ".repeat(10);
    assertThat(fires(rule, "Hostile.")).isTrue();
    assertThat(fires(rule, "Hostile. " + bushes)).isFalse();
    assertThat(fires(rule, "Hostile. " + bushes + "\n\nAt nursery.")).isTrue();
    assertThat(fires(rule, "Nursery. " + bushes + "\n\nHostile.")).isTrue();
    assertThat(fires(rule, "Nursery. " + bushes.repeat(6) + "\n\nHostile.")).isFalse();
    assertThat(fires(rule, "Hostile. Aged 9. " + bushes)).isTrue();
    assertThat(fires(rule, record("Hostile. " + bushes, Subject.builder().age(9)))).isTrue();
  }

  @Test
  void twoDifferentWordsWithinAPageInALongerOne() {
    Linter rule = rule("on-page: [nursery, school]");
    String bushes = "The path runs between low bushes. ".repeat(30);
    assertThat(fires(rule, "Hostile. " + bushes + "\n\nAt nursery.")).isFalse();
    assertThat(fires(rule, "Hostile at nursery. " + bushes + "\n\nAt nursery.")).isFalse();
    assertThat(fires(rule, "Hostile at school. " + bushes + "\n\nAt nursery.")).isTrue();
    assertThat(fires(rule, "School, nursery. " + bushes.repeat(2) + "\n\nHostile.")).isFalse();
    assertThat(fires(rule, "Hostile. Aged 9. " + bushes)).isTrue();
    LintResult twice =
        rule.lint(
            CaseRecord.builder("r", "Hostile. School. " + bushes + "Hostile. Nursery.").build());
    assertThat(twice.findings()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Amy (9) was there., true",
    "Amy(9) was there., true",
    "K.M. (15) was there., true",
    "A boy (9) was there., true",
    "(1) Ring the office. (2) Visit., false",
    "Ring: (1) the office; (2) the shop., false",
    "See cat(1) and ls(1)., false"
  })
  void aNumberInBracketsIsAnAgeBehindAName(String text, boolean age) {
    String bushes = "The path runs between low bushes. ".repeat(10);
    assertThat(fires(rule("on-page: [nursery]"), "Hostile. " + text + " " + bushes)).isEqualTo(age);
  }

  @Test
  void explainTellsWhatSilencedAMatch() {
    List<MatchTrace> traces =
        NEGATED.explain(CaseRecord.builder("r", "Dad was not hostile. Mum was rude.").build());
    assertThat(traces).hasSize(2);
    assertThat(traces.get(0).fired()).isEmpty();
    assertThat(traces.get(0).steps()).last().asString().contains("negated");
    assertThat(traces.get(1).fired()).contains(Severity.WARNING);
  }

  private static CaseRecord record(String text, Subject.Builder subject) {
    return CaseRecord.builder("r", text).subject(subject.build()).build();
  }

  private static CaseRecord dated(String text, Subject.Builder subject, LocalDate date) {
    return CaseRecord.builder("r", text).subject(subject.build()).date(date).build();
  }

  private static CaseRecord typed(String type) {
    return CaseRecord.builder("r", "Hostile.").type(type).build();
  }
}
