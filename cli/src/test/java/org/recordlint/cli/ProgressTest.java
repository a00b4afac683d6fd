package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.RecordOrigin;

class ProgressTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(boolean errIsTerminal) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        errIsTerminal,
        Map.of(),
        Clock.system(ZoneOffset.UTC));
  }

  @Test
  void theLineTellsSpeedAndWhatIsLeft() {
    assertThat(Progress.line(12_000, 4, 0.25)).isEqualTo("12,000 records, 3,000/s, 25%, 0:12 left");
    assertThat(Progress.line(1, 2, -1)).isEqualTo("1 record, 1/s");
  }

  @Test
  void itShowsAfterASecondAndIsGoneAtTheEnd() throws InterruptedException {
    long began = System.nanoTime();
    Progress progress = Progress.start(console(true), List.of("-"), true);
    while (err.size() == 0 && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(30)) {
      Thread.sleep(20);
    }
    assertThat(System.nanoTime() - began).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(1_000));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("0 records");
    progress.end();

    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\r\u001B[K");
  }

  @Test
  void nobodyIsTherePutsNothingOut() throws InterruptedException {
    try (Progress progress = Progress.start(console(false), List.of("-"), true)) {
      Thread.sleep(1_300);
      progress.say("a message");
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("a message\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.jsonl", "notes.TAB", "notes.log", "notes"})
  void theShareIsThatOfLinesInFilesOfManyRecordsAndOfSizesElsewhere(String name) throws Exception {
    String table = folder.resolve(name).toString();
    Files.writeString(Path.of(table), "{}\n".repeat(100));
    Files.writeString(folder.resolve("a.txt"), "x".repeat(300));
    Files.writeString(folder.resolve(".passed-over"), "x".repeat(3000));
    InputSize size = new InputSize(List.of(folder.toString()));
    CaseRecord note = CaseRecord.builder("a", "x".repeat(300)).build();

    assertThat(size.share()).isNegative();
    size.measure();
    assertThat(size.share()).isZero();
    size.passed(note, new RecordOrigin("a.txt", folder + "/a.txt", 1, true));
    assertThat(size.share()).isBetween(0.49, 0.51);
    size.passed(note, new RecordOrigin(name, table, 50, false));
    size.count();
    assertThat(size.share()).isBetween(0.74, 0.76);
    size.passed(note, new RecordOrigin(name, table, 101, false));
    assertThat(size.share()).isEqualTo(1);
  }

  @Test
  void aFileOfManyRecordsThatIsReadToItsEndIsThrough() throws Exception {
    String one = folder.resolve("a").toString();
    String other = folder.resolve("b").toString();
    Files.writeString(Path.of(one), "{}\n".repeat(100));
    Files.writeString(Path.of(other), "{}\n".repeat(100));
    InputSize size = new InputSize(List.of(one, other));
    CaseRecord note = CaseRecord.builder("a", "x").build();
    size.measure();
    size.passed(note, new RecordOrigin("a", one, 100, false));
    size.passed(note, new RecordOrigin("b", other, 1, false));
    assertThat(size.share()).isBetween(0.49, 0.51);
    size.count();
    size.passed(note, new RecordOrigin("b", other, 51, false));
    assertThat(size.share()).isBetween(0.74, 0.76);
  }
}
