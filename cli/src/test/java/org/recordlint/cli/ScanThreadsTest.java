package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many threads there are makes no difference to what comes out. */
class ScanThreadsTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void notes() {
    cli = new Cli(folder);
    Random random = new Random(7);
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      if (i % 97 == 13) {
        notes.append("broken\n");
      } else {
        notes.append("{\"id\": \"n").append(i).append("\", \"text\": \"");
        notes.append("Seen at home. ".repeat(random.nextInt(60)));
        notes.append(random.nextInt(3) == 0 ? "He was very grumpy. " : "He was glad. ");
        notes.append("\"}\n");
      }
    }
    cli.write("in/notes.jsonl", notes.toString());
    for (int i = 0; i < 50; i++) {
      cli.write("in/files/note-" + i + ".txt", "Note " + i + ": grumpy, then sulky.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "json", "csv", "sarif", "html"})
  void oneThreadAndEightGiveTheSameBytes(String format) {
    Cli.Ran one = scan(format, 1);
    Cli.Ran eight = scan(format, 8);

    assertThat(one.out()).hasSizeGreaterThan(10_000);
    assertThat(eight).isEqualTo(one);
  }

  @Test
  void recordLinesComeInTheSameOrderToo() {
    String records = "records.jsonl";
    cli.own("scan", "--threads", "1", "--records", cli.path(records), cli.path("in"));
    String one = cli.read(records);
    cli.own("scan", "--threads", "8", "--records", cli.path(records), cli.path("in"));

    assertThat(cli.read(records)).isEqualTo(one);
    assertThat(one.lines()).hasSizeGreaterThan(2_000);
  }

  private Cli.Ran scan(String format, int threads) {
    return cli.own("scan", "--format", format, "--threads", threads, cli.path("in"));
  }
}
