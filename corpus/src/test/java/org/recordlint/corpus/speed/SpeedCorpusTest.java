package org.recordlint.corpus.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.api.CaseRecord;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldSet;

class SpeedCorpusTest {

  private static final Path GOLD = Path.of("gold/develop");
  private static final List<String> PHRASES = List.of("brass weathervane", "zeppelin");

  @TempDir Path folder;

  @Test
  void givesTheSameBytesForTheSameSeedAndOthersForAnother() throws IOException {
    byte[] first = written(SpeedSettings.of(7, 1));

    assertThat(written(SpeedSettings.of(7, 1))).isEqualTo(first);
    assertThat(written(SpeedSettings.of(8, 1))).isNotEqualTo(first);
  }

  @Test
  void isReadAsRecords() throws IOException {
    written(SpeedSettings.of(1, 1));

    GoldSet read = GoldReader.read(folder.resolve("notes.jsonl"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.records().get(3).record()).isEqualTo(corpus(SpeedSettings.of(1, 1)).record(3));
  }

  @Test
  void writesNoMoreThanOneRecordTooMuch() throws IOException {
    SpeedCorpus.Written written =
        corpus(SpeedSettings.of(1, 1))
            .write(100_000, folder.resolve("a"), Optional.of(folder.resolve("b")));

    assertThat(written.bytes())
        .isBetween(100_000L, 120_000L)
        .isEqualTo(Files.size(folder.resolve("a")));
    assertThat(Files.readString(folder.resolve("b")))
        .contains(corpus(SpeedSettings.of(1, 1)).record(written.records() - 1).text());
  }

  @Test
  void hasTheLengthsTypesAndAgesItSays() throws IOException {
    List<CaseRecord> records = records(SpeedSettings.of(1, 1), 4_000);

    assertThat(records.stream().mapToInt(record -> Words.count(record.text())).average())
        .hasValueCloseTo(232.0, Offset.offset(8.0));
    assertThat(share(records, record -> record.type().equals(Optional.of("referral"))))
        .isBetween(0.085, 0.115);
    assertThat(share(records, record -> record.subject().age().isPresent())).isBetween(0.88, 0.92);
    assertThat(share(records, record -> Words.count(record.text()) > 400)).isBetween(0.05, 0.15);
  }

  @Test
  void keepsToALengthThatIsAskedFor() throws IOException {
    assertThat(records(SpeedSettings.of(1, 1).withWords(400), 200))
        .allMatch(record -> Math.abs(Words.count(record.text()) - 400) < 60);
  }

  @Test
  void putsInOneTriggerForSoManyWords() throws IOException {
    for (double density : new double[] {1, 5}) {
      List<CaseRecord> records = records(SpeedSettings.of(3, density).withPhrases(PHRASES), 3_000);
      long words = records.stream().mapToLong(record -> Words.count(record.text())).sum();
      long hits = records.stream().mapToLong(SpeedCorpusTest::hits).sum();

      assertThat(words / (double) hits).isCloseTo(195 / density, Percentage.withPercentage(6));
    }
  }

  @Test
  void hasNoTriggerWhenItIsClean() throws IOException {
    assertThat(records(SpeedSettings.of(3, 0).withPhrases(PHRASES), 500))
        .allMatch(record -> hits(record) == 0);
  }

  @Test
  void leavesOutWhatWasLabelled() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "a", "text": "The tall crane was grumpy on the quay today.", "expect": [{"quote": "grumpy", "category": "labelling-language"}]}
        {"id": "b", "text": "The tall crane was moved on the quay today."}
        """);

    SpeedCorpus corpus = SpeedCorpus.learn(List.of(gold), SpeedSettings.of(1, 0));

    assertThat(LongStream.range(0, 50).mapToObj(corpus::record))
        .allMatch(record -> !record.text().contains("grumpy"))
        .anyMatch(record -> record.text().contains("crane"));
  }

  @Test
  void refusesNotesThatAreOnlyScored() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("scored-only")).resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\": \"a\", \"text\": \"A quiet day on the quay.\"}\n");

    assertThatThrownBy(() -> SpeedCorpus.learn(List.of(gold), SpeedSettings.of(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only to be scored");
  }

  @Test
  void writesWhatItsArgumentsSay() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "zeppelin\n\n");
    Path output = folder.resolve("out.jsonl");

    SpeedCorpus.main(
        "--size",
        "20KB",
        "--density",
        "5",
        "--seed",
        "4",
        "--gold",
        GOLD.toString(),
        "--phrases",
        list.toString(),
        "--output",
        output.toString());

    assertThat(Files.size(output)).isBetween(20_000L, 40_000L);
    assertThat(Files.readString(output).toLowerCase(Locale.ROOT)).contains("zeppelin");
  }

  @Test
  void namesWhatIsWrongWithArguments() {
    assertThatThrownBy(() -> SpeedCorpus.main("--size", "1MB"))
        .hasMessage("--output FILE is needed");
    assertThatThrownBy(() -> SpeedCorpus.main("--output", "x", "--size", "many"))
        .hasMessageContaining("--size needs a number");
    assertThatThrownBy(() -> SpeedCorpus.main("--colour", "red"))
        .hasMessageContaining("unknown option --colour");
    assertThatThrownBy(() -> SpeedSettings.of(1, -1)).hasMessageContaining("density");
  }

  @Test
  void readsSizesInDecimalUnits() {
    assertThat(SpeedArguments.size("200MB")).isEqualTo(200_000_000);
    assertThat(SpeedArguments.size("1.5gb")).isEqualTo(1_500_000_000);
    assertThat(SpeedArguments.size("64")).isEqualTo(64);
  }

  private static long hits(CaseRecord record) {
    Pattern phrases =
        Pattern.compile("\\b(brass weathervane|zeppelin)\\b", Pattern.CASE_INSENSITIVE);
    return phrases.matcher(record.text()).results().count();
  }

  private static double share(List<CaseRecord> records, Predicate<CaseRecord> test) {
    return records.stream().filter(test).count() / (double) records.size();
  }

  private static SpeedCorpus corpus(SpeedSettings settings) throws IOException {
    return SpeedCorpus.learn(List.of(GOLD), settings);
  }

  private static List<CaseRecord> records(SpeedSettings settings, int count) throws IOException {
    return LongStream.range(0, count).mapToObj(corpus(settings)::record).toList();
  }

  private byte[] written(SpeedSettings settings) throws IOException {
    Path file = folder.resolve("notes.jsonl");
    corpus(settings).write(200_000, file, Optional.empty());
    return Files.readAllBytes(file);
  }
}
