package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainScanTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = new Cli(folder);
  }

  private static boolean isPlain(String call) {
    return PlainScan.of(Console.system(), call.split(" ", -1)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scan a",
        "scan -",
        "scan a b/c -",
        "scan --format jsonl a",
        "scan a --format csv"
      })
  void pathsAndAFormatArePlain(String call) {
    assertThat(isPlain(call)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "scan",
        "rules a",
        "scan --format jsonl",
        "scan --format",
        "scan a --format",
        "scan a --format xml",
        "scan a --format csv --format csv",
        "scan --format=jsonl a",
        "scan a --brief",
        "scan -h",
        "scan -- a",
        "scan a ",
        "SCAN a"
      })
  void everythingElseIsLeftToTheCommandLine(String call) {
    assertThat(isPlain(call)).isFalse();
  }

  /** {@code --threads} is what makes the second call of each pair no plain one. */
  @Test
  void aPlainCallDoesWhatTheCommandLineDoes() {
    String note = cli.write("notes/a.txt", "Mum was hostile and aggressive.").toString();
    String missing = folder.resolve("none.txt").toString();
    same(note);
    same("--format", "csv", note);
    same("--format", "jsonl", note, missing);
    same(missing);
  }

  private void same(String... args) {
    String[] plain = new String[args.length + 1];
    plain[0] = "scan";
    System.arraycopy(args, 0, plain, 1, args.length);
    String[] other = Arrays.copyOf(plain, plain.length + 2);
    other[plain.length] = "--threads";
    other[plain.length + 1] = "1";

    Cli.Ran first = Cli.run("", plain);
    Cli.Ran second = Cli.run("", other);

    assertThat(PlainScan.of(Console.system(), plain)).isPresent();
    assertThat(first.status()).isEqualTo(second.status());
    assertThat(first.out()).isEqualTo(second.out());
    assertThat(first.err()).isEqualTo(second.err());
  }
}
