package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a record gets onto standard error, whatever goes wrong. */
class ScanPrivacyTest {

  private static final String CANARY = "quibblezorp";

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void brokenInputs() {
    cli = new Cli(folder);
    cli.write("in/plain.txt", "Grumpy " + CANARY + ".");
    cli.write(
        "in/notes.jsonl",
        """
        {"id": "1", "text": "CANARY is grumpy."}
        {"id": "2", "text": "CANARY is grumpy."
        {"id": "3", "text": ["CANARY"]}
        {"id": "4", "date": "CANARY", "text": "x"}
        {"id": "1", "text": "CANARY"}
        {"id": "6", "subject": {"age": "CANARY"}, "text": "x"}
        {"id": "7", "textFormat": "CANARY", "text": "x"}
        CANARY
        """
            .replace("CANARY", CANARY));
    cli.write(
        "in/table.csv", "id,text,date\n1,\"" + CANARY + "\n2," + CANARY + "," + CANARY + "\n,x\n");
    cli.write(
        "types.jsonl",
        "{\"id\": \"5\", \"type\": \"Mo said that CANARY was there all day\", \"text\": \"Grumpy.\"}"
            .replace("CANARY", CANARY));
    cli.write("in/array.json", "[{\"text\": \"" + CANARY + "\"}]");
    cli.write(
        "in/bytes.jsonl",
        ("{\"id\": \"8\", \"text\": \"\u00E9 " + CANARY + "\"}\n")
            .getBytes(StandardCharsets.UTF_16));
    cli.write("in/binary.txt", ("\0\1\2 " + CANARY).getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "json", "csv", "sarif", "html"})
  void standardErrorHoldsNoWordOfARecord(String format) {
    Cli.Ran ran = cli.own("scan", "--format", format, cli.path("in"), cli.path("types.jsonl"));

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err().lines().count()).isGreaterThan(5);
    assertThat(ran.err()).doesNotContainIgnoringCase(CANARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "json", "csv", "sarif", "html"})
  void underRedactionNothingHoldsAWordOfARecord(String format) {
    Cli.Ran ran =
        cli.own(
            "scan",
            "--redact",
            "--format",
            format,
            "--records",
            cli.path("records"),
            "--manifest",
            cli.path("manifest"),
            cli.path("in"),
            cli.path("types.jsonl"));

    assertThat(ran.err()).contains("fingerprint-key-file").doesNotContainIgnoringCase(CANARY);
    assertThat(ran.out()).contains("own/grumpy").doesNotContainIgnoringCase(CANARY);
    assertThat(cli.read("records")).contains("findings").doesNotContainIgnoringCase(CANARY);
    assertThat(cli.read("manifest")).doesNotContainIgnoringCase(CANARY);
  }

  @Test
  void aKeyStopsTheWarningAboutRedaction() {
    cli.write("secret.key", "not for guessing\n");
    Path policy = cli.write("policy.yaml", "organisation: X\nfingerprint-key-file: secret.key\n");
    Path note = cli.write("a.txt", "Grumpy.");

    assertThat(cli.own("scan", "--redact", "--policy", policy, note).err()).isEmpty();
  }
}
