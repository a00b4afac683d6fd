package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void withoutACommandTheCallIsWrong() {
    Cli.Ran ran = Cli.run("");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("a command is needed", "recordlint --help");
  }

  @Test
  void aMistypedCommandIsGuessed() {
    Cli.Ran ran = Cli.run("", "scna", "notes");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("there is no command or option scna", "Did you mean scan?");
  }

  @Test
  void aMistypedOptionIsGuessed() {
    Cli.Ran ran = Cli.run("", "scan", "--fromat", "jsonl", "notes");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("--fromat", "Did you mean --format?", "recordlint scan --help");
  }

  @ParameterizedTest
  @CsvSource({"scan, --nope", "lsp, --x", "scan, --q"})
  void whatIsLikeNothingIsNotGuessed(String command, String option) {
    assertThat(Cli.run("", command, option, "notes").err())
        .contains(option)
        .doesNotContain("Did you mean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scan", "explain", "rules", "test-pack", "evaluate", "serve", "lsp"})
  void everyCommandHasHelpOnStandardOutput(String command) {
    Cli.Ran ran = Cli.run("", command, "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Usage: recordlint " + command);
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"No space left on device, No space left on device", "Zanzibella, IOException"})
  void whyOutputFailsIsToldIfTheSystemSaysIt(String message, String told) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of(),
            Clock.systemUTC());

    assertThat(Main.failed(new IOException(message), console)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "recordlint: the output could not be written (" + told + ")\n");
  }

  @Test
  void theVersionIsTold() {
    Cli.Ran ran = Cli.run("", "--version");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("recordlint ");
  }
}
