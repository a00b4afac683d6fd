package org.recordlint.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.Origin;
import org.recordlint.api.Suggestion;
import org.recordlint.api.TextFormat;
import org.recordlint.policy.Policy;

class FindingsTest {

  private static final Linter LABELS =
      PackFixture.pack().rule("a", "phrases: [hostile]").rule("b", "phrases: [rude]").linter();

  private static final Linter REWORDING =
      PackFixture.pack()
          .rule(
              "terms",
              "phrases: [mixed race, coloured, coloureds, half-caste child]",
              "replace: {mixed-race: of mixed heritage, coloured: Black, half-caste:"
                  + " mixed-heritage}",
              "qualify: 'A word of its time: {match}'")
          .linter();

  private static List<Finding> findings(Linter linter, String text) {
    return linter.lint(CaseRecord.builder("r", text).build()).findings();
  }

  private static String fingerprint(String text) {
    return findings(LABELS, text).get(0).fingerprint();
  }

  @Test
  void aFingerprintStaysWhenTheRecordIsEditedElsewhere() {
    String note = "one two three four five hostile six seven eight nine ten eleven";
    assertThat(fingerprint(note)).matches("v1:[0-9a-f]{64}");
    assertThat(fingerprint("Quite another thing.\n\n" + note + "\n\nAnd more."))
        .isEqualTo(fingerprint(note));
    assertThat(fingerprint("zero " + note + " twelve")).isEqualTo(fingerprint(note));
    assertThat(fingerprint(note.replace("five hostile", "FIVE,  \"Hostile\"")))
        .isEqualTo(fingerprint(note));
  }

  @Test
  void aFingerprintChangesWithTheFiveWordsOnEitherSide() {
    String note = "one two three four five hostile six seven eight nine ten eleven";
    assertThat(fingerprint(note.replace("one", "uno"))).isNotEqualTo(fingerprint(note));
    assertThat(fingerprint(note.replace("ten", "dix"))).isNotEqualTo(fingerprint(note));
    assertThat(fingerprint(note.replace("eleven", "onze"))).isEqualTo(fingerprint(note));
    assertThat(fingerprint(note.replace("five hostile", "five\n\nhostile")))
        .isNotEqualTo(fingerprint(note));
  }

  @Test
  void markupIsNoPartOfAFingerprint() {
    Finding html =
        LABELS
            .lint(
                CaseRecord.builder("r", "<p>He was <b>hostile</b> today</p>")
                    .textFormat(TextFormat.HTML)
                    .build())
            .findings()
            .get(0);
    assertThat(html.fingerprint()).isEqualTo(fingerprint("He was hostile today"));
    assertThat(html.quote()).isEqualTo("hostile");
  }

  @Test
  void equalFindingsAreCounted() {
    List<Finding> twice = findings(LABELS, "He was hostile.\n\nHe was hostile.");
    assertThat(twice).hasSize(2);
    assertThat(twice.get(0).fingerprint()).isEqualTo(fingerprint("He was hostile."));
    assertThat(twice.get(1).fingerprint()).isNotEqualTo(twice.get(0).fingerprint());
  }

  @Test
  void recordRuleAndKeyMakeADifference() {
    Set<String> fingerprints = new TreeSet<>();
    fingerprints.add(fingerprint("hostile"));
    fingerprints.add(
        LABELS.lint(CaseRecord.builder("s", "hostile").build()).findings().get(0).fingerprint());
    fingerprints.add(
        findings(PackFixture.pack().rule("c", "phrases: [hostile]").linter(), "hostile")
            .get(0)
            .fingerprint());
    Policy keyed =
        new Policy(
            "",
            Set.of(),
            Set.of(),
            java.util.Map.of(),
            Optional.empty(),
            java.util.Map.of(),
            List.of(),
            Optional.of("a key"),
            Optional.empty());
    fingerprints.add(
        findings(PackFixture.pack().rule("a", "phrases: [hostile]").linter(keyed), "hostile")
            .get(0)
            .fingerprint());
    assertThat(fingerprints).hasSize(4);
  }

  @Test
  void withinACategoryTheLongestStaysThenTheFirstByRule() {
    Linter linter =
        PackFixture.pack()
            .rule("z-short", "phrases: [hostile]")
            .rule("long", "phrases: [very hostile man]")
            .rule("b-other", "phrases: [man there]")
            .rule("a-same", "phrases: [there now]")
            .linter();
    List<Finding> findings = findings(linter, "a very hostile man there now");
    assertThat(findings)
        .extracting(Finding::quote)
        .containsExactly("very hostile man", "there now");
    assertThat(findings(linter, "man there now"))
        .extracting(finding -> finding.rule().name())
        .containsExactly("a-same");
  }

  @Test
  void acrossCategoriesAllStayAndKnowEachOther() {
    Linter linter =
        Linter.builder()
            .pack(PackFixture.pack().rule("one", "phrases: [hostile man]").source())
            .pack(
                PackFixture.pack("other", "adultification").rule("two", "phrases: [man]").source())
            .build();
    List<Finding> findings = findings(linter, "hostile man");
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).related()).containsExactly(findings.get(1).fingerprint());
    assertThat(findings.get(1).related()).containsExactly(findings.get(0).fingerprint());
    assertThat(findings(linter, "hostile man. A man.").get(2).related()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a coloured man, Black",
    "COLOURED, BLACK",
    "Mixed-race boy, Of mixed heritage",
    "mixed  race, of mixed heritage",
    "a half-caste child, mixed-heritage child",
    "A Half caste child, Mixed-heritage child"
  })
  void wordingIsFittedToTheWordsFound(String text, String wording) {
    assertThat(findings(REWORDING, text).get(0).suggestions())
        .first()
        .isEqualTo(new Suggestion.Replace(wording));
  }

  @Test
  void wordsWithoutAFittingReplacementGetAPrompt() {
    assertThat(findings(REWORDING, "two coloureds").get(0).suggestions())
        .containsExactly(new Suggestion.Prompt("What happened?"));
  }

  @Test
  void historicalTextIsQualifiedAndNeverRewritten() {
    CaseRecord record =
        CaseRecord.builder("r", "a coloured man")
            .type("historical")
            .date(LocalDate.of(1961, 5, 1))
            .build();
    assertThat(REWORDING.lint(record).findings().get(0).suggestions())
        .startsWith(new Suggestion.Qualify("A word of its time: coloured"))
        .noneMatch(Suggestion.Replace.class::isInstance);
  }

  @Test
  void receivedTextIsQueriedAndNeverRewritten() {
    for (Origin origin : List.of(Origin.RECEIVED, Origin.COPIED)) {
      CaseRecord record = CaseRecord.builder("r", "a coloured man").origin(origin).build();
      assertThat(REWORDING.lint(record).findings().get(0).suggestions())
          .noneMatch(Suggestion.Replace.class::isInstance)
          .anyMatch(suggestion -> suggestion.text().contains("sender"));
    }
  }

  @Property(tries = 2000)
  void theQuoteIsTheTextAtTheSpanAndFindingsAreInOrder(
      @ForAll("marked") String text, @ForAll TextFormat format) {
    List<Finding> findings =
        LABELS.lint(CaseRecord.builder("r", text).textFormat(format).build()).findings();
    for (Finding finding : findings) {
      assertThat(finding.quote()).isEqualTo(finding.span().in(text)).isNotEmpty();
    }
    assertThat(findings).isSortedAccordingTo(FindingAssembler.ORDER);
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(
            "hostile",
            "rude",
            "Hostile",
            "ho\u00adstile",
            "hos-\ntile",
            "RUDE",
            " ",
            "\r\n",
            "\n\n",
            "\uD83D\uDE00",
            "<b>",
            "</b>",
            "&amp;",
            "**",
            "_",
            "<p>",
            "\\b ",
            "{\\rtf1 ",
            "}",
            "\\'e9",
            "ru<i>de</i>",
            ". ",
            "\u0301",
            "e\u0301",
            "“",
            "”",
            "hos&shy;tile")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }
}
