package org.recordlint.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {

  /** What is written and read back. */
  @SuppressWarnings("ArrayRecordComponent") // compared field by field
  private record Thing(String name, int[] numbers, long[] longs, Optional<String> more) {

    void write(SnapshotWriter to) {
      to.text(name);
      to.numbers(numbers);
      to.longs(longs);
      to.optional(more, (text, writer) -> writer.text(text));
    }

    static Thing read(SnapshotReader from) {
      return new Thing(
          from.text(), from.numbers(), from.longs(), from.optional(SnapshotReader::text));
    }
  }

  private static final Thing THING =
      new Thing(
          "caf\u00e9",
          new int[] {1, -1, Integer.MIN_VALUE},
          new long[] {Long.MIN_VALUE, -1, 1L << 40},
          Optional.of("\u65e5\u672c \uD83D\uDE00"));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("deeper/snapshot");
    SnapshotFile.write(SnapshotFileTest::snapshot, file, "key");
  }

  private static Snapshot snapshot() {
    return SnapshotWriter.of(
        List.of(THING, THING),
        (things, to) -> to.list(things, (thing, each) -> each.shared(thing, Thing::write)));
  }

  private static List<Thing> things(Snapshot snapshot) {
    return snapshot.root(from -> from.list(each -> each.shared(Thing::read)));
  }

  @Test
  void whatWasWrittenIsReadAndSharedObjectsAreOne() {
    List<Thing> read = things(SnapshotFile.read(file, "key").orElseThrow());

    assertThat(read).hasSize(2);
    assertThat(read.get(0)).isSameAs(read.get(1)).usingRecursiveComparison().isEqualTo(THING);
  }

  @Test
  void anotherKeyReadsNothing() {
    assertThat(SnapshotFile.read(file, "kez")).isEmpty();
    assertThat(SnapshotFile.read(file, "key and more")).isEmpty();
    assertThat(SnapshotFile.read(file, "")).isEmpty();
  }

  @Test
  void noFileReadsNothing() {
    assertThat(SnapshotFile.read(folder.resolve("none"), "key")).isEmpty();
    assertThat(SnapshotFile.read(folder, "key")).isEmpty();
  }

  @Test
  void aFileThatIsCutAnywhereReadsNothing() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Path cut = Files.write(folder.resolve("cut" + length), Arrays.copyOf(whole, length));
      assertThat(SnapshotFile.read(cut, "key")).as("%s bytes", length).isEmpty();
    }
    Path longer = Files.write(folder.resolve("longer"), Arrays.copyOf(whole, whole.length + 4));
    assertThat(SnapshotFile.read(longer, "key")).isEmpty();
  }

  @Test
  void aFileWithAWrongBitAnywhereReadsNothing() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int bit = 0; bit < whole.length * 8; bit += 3) {
      byte[] wrong = whole.clone();
      wrong[bit / 8] ^= (byte) (1 << bit % 8);
      Path flipped = Files.write(folder.resolve("flipped" + bit), wrong);
      assertThat(SnapshotFile.read(flipped, "key")).as("bit %s", bit).isEmpty();
    }
  }

  @Test
  void theSameObjectIsWrittenTheSame() throws IOException {
    Path again = folder.resolve("again");
    SnapshotFile.write(SnapshotFileTest::snapshot, again, "key");
    assertThat(again).hasSameBinaryContentAs(file);
    SnapshotFile.write(() -> SnapshotFile.read(file, "key").orElseThrow(), again, "key");
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void whereTheFolderTakesNoFileNothingIsMade() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file"));
    boolean[] made = {false};
    assertThatIOException()
        .isThrownBy(
            () ->
                SnapshotFile.write(
                    () -> {
                      made[0] = true;
                      return snapshot();
                    },
                    noFolder.resolve("packs"),
                    "key"));
    assertThat(made[0]).isFalse();
  }
}
