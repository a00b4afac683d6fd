package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample notes are records, and show what they are there to show. */
class SamplesTest {

  private static final Path FOLDER = Path.of("samples");

  @ParameterizedTest
  @CsvSource({"notes.jsonl, 5", "records.jsonl, 5"})
  void recordsCanBeReadAndHaveATypeAndADate(String file, int records) throws IOException {
    GoldSet set = GoldReader.read(FOLDER.resolve(file));

    assertThat(set.problems()).isEmpty();
    assertThat(set.records()).hasSize(records);
    for (GoldRecord gold : set.records()) {
      assertThat(gold.record().type()).isPresent();
      assertThat(gold.record().date()).isPresent();
    }
  }

  @Test
  void typedRecordsHaveTheTextOfTheirFiles() throws IOException {
    List<String> files =
        List.of(
            "referral-school.txt",
            "referral-health-visitor.txt",
            "file-note-1974.txt",
            "strategy-meeting.txt",
            "email-foster-carer.txt");
    List<GoldRecord> records = GoldReader.read(FOLDER.resolve("records.jsonl")).records();

    for (int i = 0; i < files.size(); i++) {
      assertThat(records.get(i).record().text())
          .isEqualToNormalizingNewlines(Files.readString(FOLDER.resolve(files.get(i))));
    }
  }

  /** For each span category words to flag, and the words that only look like them. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "home-visit.txt, mixed race, sports-day race",
    "home-visit.txt, mature beyond his years, not a kid",
    "home-visit.txt, Dad aggressive, dog was aggressive",
    "home-visit.txt, emotionally unavailable, coloured pencils",
    "duty-contact.txt, puts herself at risk, healthy lifestyle choices programme",
    "duty-contact.txt, BAME, Not hostile at any point",
    "supervision.md, attention-seeking, risk of adultification",
    "chronology.md, inter-racial, Racially abused",
    "chronology.md, wheelchair bound, resistant organism",
    "referral-school.txt, intimidating, cross-country race",
    "referral-health-visitor.txt, Experience of racism, difficult birth",
    "strategy-meeting.txt, promiscuous, controlling or coercive behaviour",
    "file-note-1974.txt, half-caste, coloured chalks",
    "email-foster-carer.txt, Oriental, oriental rugs"
  })
  void showsWordsToFlagAndWordsToLeave(String file, String flagged, String left)
      throws IOException {
    assertThat(Files.readString(FOLDER.resolve(file))).contains(flagged, left);
  }
}
