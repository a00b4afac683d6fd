package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Origin;
import org.recordlint.api.Span;
import org.recordlint.api.Subject;
import org.recordlint.api.TextFormat;

class GoldReaderTest {

  @TempDir Path folder;

  @Test
  void readsALabelledRecord() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "n-1", "type": "case-note", "date": "2023-05-04", "subject": {"age": 14}, \
            "text": "Tobi is streetwise and aggressive.", "expect": [\
            {"quote": "streetwise", "category": "adultification", "also": ["victim-blaming"]}, \
            {"quote": "aggressive", "category": "labelling-language"}], "note": "two labels"}
            """);

    assertThat(set.problems()).isEmpty();
    GoldRecord gold = set.records().get(0);
    assertThat(gold.record().id()).isEqualTo("n-1");
    assertThat(gold.record().type()).contains("case-note");
    assertThat(gold.record().date()).contains(LocalDate.of(2023, 5, 4));
    assertThat(gold.record().subject().age()).hasValue(14);
    assertThat(gold.expect())
        .containsExactly(
            new GoldSpan(new Span(8, 18), Category.ADULTIFICATION, Set.of(Category.VICTIM_BLAMING)),
            new GoldSpan(new Span(23, 33), Category.LABELLING_LANGUAGE, Set.of()));
    assertThat(gold.missing()).isEmpty();
    assertThat(gold.note()).contains("two labels");
    assertThat(gold.place()).isEqualTo(set.file() + ":1");
  }

  @Test
  void readsEveryFieldOfARecord() throws IOException {
    GoldSet set =
        read(
            """
            {"id": 7.50, "type": "referral", "date": "2023-05-04T09:30:00Z", "author": "A", \
            "team": "T", "agency": "G", "origin": "received", "textFormat": "markdown", \
            "text": "t", "people": [{"name": "N", "role": "mother"}], "subject": {"id": 12, \
            "dateOfBirth": "2010-01-02", "gender": "f", "ethnicity": "BCRB", \
            "ethnicityScheme": "dfe", "culture": "c", "religion": "r", "firstLanguage": "Twi", \
            "interpreter": true, "livedExperience": "l", \
            "ownWords": [{"text": "mixed", "askedOn": "2023-01-01"}]}}
            """);

    assertThat(set.problems()).isEmpty();
    assertThat(set.records().get(0).record())
        .isEqualTo(
            CaseRecord.builder("7.50", "t")
                .type("referral")
                .date(LocalDate.of(2023, 5, 4))
                .author("A")
                .team("T")
                .agency("G")
                .origin(Origin.RECEIVED)
                .textFormat(TextFormat.MARKDOWN)
                .people(List.of(new CaseRecord.Person("N", "mother")))
                .subject(
                    Subject.builder()
                        .id("12")
                        .dateOfBirth(LocalDate.of(2010, 1, 2))
                        .gender("f")
                        .ethnicity("BCRB")
                        .ethnicityScheme("dfe")
                        .culture("c")
                        .religion("r")
                        .firstLanguage("Twi")
                        .interpreter("true")
                        .livedExperience("l")
                        .ownWords(
                            List.of(
                                new Subject.OwnWords(
                                    "mixed", Optional.of(LocalDate.of(2023, 1, 1)))))
                        .build())
                .build());
  }

  @Test
  void labelsMayBeAbsentEmptyOrNull() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "t"}
            {"id": "b", "text": "", "expect": [], "missing": []}
            {"id": "c", "text": "t", "expect": null, "missing": null, "subject": null, "date": null}
            """);

    assertThat(set.problems()).isEmpty();
    assertThat(set.records()).extracting(GoldRecord::expect).containsOnly(List.of());
    assertThat(set.records())
        .extracting(GoldRecord::missing)
        .containsExactly(Optional.empty(), Optional.of(Set.of()), Optional.empty());
  }

  @Test
  void missingIsComparedOnReferralsOnly() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "type": "referral", "text": "t", "missing": ["culture", "lived-experience"]}
            {"id": "b", "type": "case-note", "text": "t", "missing": ["culture"]}
            {"id": "c", "type": "referral", "text": "t"}
            {"id": "d", "text": "t", "missing": ["culture"]}
            """);

    assertThat(set.records())
        .extracting(GoldRecord::comparedAspects)
        .containsExactly(
            Optional.of(EnumSet.of(Aspect.CULTURE, Aspect.LIVED_EXPERIENCE)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  @ParameterizedTest(name = "nth {0}: {1}")
  @CsvSource({"'', 10", "', \"nth\": 1', 10", "', \"nth\": 2', 15", "', \"nth\": 3', 26"})
  void nthCountsWholeWords(String nth, int start) throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "bracelets race race races race", "expect": [\
            {"quote": "race", "category": "race-terminology"%s}]}
            """
                .formatted(nth));

    assertThat(set.problems()).isEmpty();
    assertThat(set.records().get(0).expect())
        .extracting(gold -> gold.span().start())
        .containsExactly(start);
  }

  @Test
  void quoteInsideAWordIsTakenWhereItFirstStands() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "the streetwiseness", "expect": [\
            {"quote": "streetwise", "category": "adultification"}]}
            """);

    assertThat(set.records().get(0).expect())
        .extracting(GoldSpan::span)
        .containsExactly(new Span(4, 14));
  }

  @Test
  void offsetsCountUtf16CodeUnits() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "\\ud83d\\ude00 😀\\r\\n\\tfeckless", "expect": [\
            {"quote": "feckless", "category": "labelling-language"}]}
            """);

    assertThat(set.records().get(0).expect())
        .extracting(GoldSpan::span)
        .containsExactly(new Span(8, 16));
  }

  @Test
  void unknownFieldsAreIgnored() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "ward": {"x": [1, {"y": null}]}, "text": "t", "annotators": 2, \
            "subject": {"height": 3}}
            """);

    assertThat(set.problems()).isEmpty();
    assertThat(set.records()).hasSize(1);
  }

  @Test
  void toleratesByteOrderMarkCarriageReturnsBlankLinesAndNoLastLineFeed() throws IOException {
    GoldSet set =
        read("\uFEFF{\"id\": \"a\", \"text\": \"t\"}\r\n\r\n   \n{\"id\": \"b\", \"text\": \"t\"}");

    assertThat(set.problems()).isEmpty();
    assertThat(set.records()).extracting(GoldRecord::line).containsExactly(1, 4);
  }

  @Test
  void emptyFileHasNoRecords() throws IOException {
    GoldSet set = read("");

    assertThat(set.records()).isEmpty();
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void absentFileIsAnError() {
    assertThatThrownBy(() -> GoldReader.read(folder.resolve("absent.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void samePlaceMayHaveTwoCategories() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "worldly", "expect": [\
            {"quote": "worldly", "category": "adultification"}, \
            {"quote": "worldly", "category": "victim-blaming"}]}
            """);

    assertThat(set.problems()).isEmpty();
    assertThat(set.records().get(0).expect()).hasSize(2);
  }

  @Test
  void toStringShowsNoWordOfTheRecord() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "canary", "note": "canary is a bird", "expect": [\
            {"quote": "canary", "category": "adultification"}]}
            """);

    assertThat(set.toString() + set.records() + set.records().get(0).expect())
        .doesNotContain("canary")
        .contains("GoldRecord[a, " + set.file() + ":1]");
  }

  private GoldSet read(String lines) throws IOException {
    return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }
}
