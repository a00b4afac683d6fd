package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanCommandTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void pack() {
    cli = new Cli(folder);
  }

  @Test
  void findingsAreAllThatComesOut() {
    Path note = cli.write("notes/a.txt", "He was grumpy.\nNot grumpy now.");

    Cli.Ran ran = cli.own("scan", "--format", "jsonl", note);

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .singleElement()
        .asString()
        .startsWith("{\"recordId\":\"a.txt\",\"rule\":\"own/grumpy\"")
        .contains("\"start\":7,\"end\":13,\"quote\":\"grumpy\"");
  }

  @Test
  void standardInputIsTextOrJsonLines() {
    assertThat(cli.ownWithInput("Grumpy again.", "scan", "--format", "jsonl", "-").out())
        .contains("\"recordId\":\"-\"");
    assertThat(
            cli.ownWithInput(
                    "{\"id\": 7, \"text\": \"Grumpy again.\"}\n", "scan", "--format", "jsonl", "-")
                .out())
        .contains("\"recordId\":\"7\"");
  }

  @Test
  void pathsAreReadInOrderOfTheirCodePoints() {
    Path a = cli.write("a.txt", "grumpy");
    Path b = cli.write("b.txt", "grumpy");
    Path c = cli.write("c/\uFFFD.txt", "grumpy");
    Path d = cli.write("c/\uD83D\uDE00.txt", "grumpy");

    Cli.Ran ran = cli.own("scan", d, b, c, a);

    assertThat(ran.lines().stream().filter(line -> line.endsWith(".txt")))
        .containsExactly("a.txt", "b.txt", "\uFFFD.txt", "\uD83D\uDE00.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "sulky, note, 1",
    "sulky, warning, 0",
    "grumpy, warning, 1",
    "grumpy, error, 0",
    "very grumpy, error, 1",
    "glad, note, 0"
  })
  void theStatusTellsWhetherAnythingIsAsSevere(String word, String severity, int status) {
    Path note = cli.write("a.txt", "He was " + word + ".");

    assertThat(cli.own("scan", "--fail-on", severity, note).status()).isEqualTo(status);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsLinted() {
    Path notes =
        cli.write(
            "notes.jsonl",
            """
            {"id": "1", "text": "He was very grumpy."}
            {"id": "2", "text": 3}
            {"id": "1", "text": "Again."}
            {"id": "4", "text": "She was grumpy."}
            """);

    Cli.Ran ran =
        cli.own("scan", "--format", "jsonl", "--fail-on", "error", notes, cli.path("absent"));

    assertThat(ran.status()).as("3 wins over 1").isEqualTo(3);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(cli.path("absent") + ": "),
            line -> assertThat(line).startsWith(notes + ":2:"),
            line -> assertThat(line).startsWith(notes + ":3: ").contains(notes + ":1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--threads|0|--threads must be at least 1",
        "--threads|many|--threads",
        "--min-confidence|1.5|between 0 and 1",
        "--map|text|--map: a column mapping has the shape",
        "--encoding|klingon|unknown encoding",
        "--date-format|bb|--date-format",
        "--fail-on|warn|must be one of note, warning, error, got 'warn'",
        "--input-format|doc|must be one of auto, text, md, jsonl, csv",
        "--packs|/no/such/pack|/no/such/pack:1:1: no such file or folder",
        "--policy|/no/such/policy|there is no policy /no/such/policy",
        "--baseline|/no/such/baseline|is not there",
        "--output|/no/such/folder/out|its folder is not there",
      })
  void wrongUsageIsToldBeforeAnyWork(String option, String value, String message) {
    Path note = cli.write("a.txt", "He was grumpy.");

    Cli.Ran ran = cli.own("scan", option, value, note);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message).doesNotContain("\tat ", "Exception");
  }

  @Test
  void allThatIsWrongInPacksAndPolicyIsNamed() {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path pack = cli.write("bad.yaml", "pack: {id: Bad}\nrules: {a: {phrase: [x]}}\n");
    Path policy = cli.write("policy.yaml", "organisation: X\nseverity: {}\ndisable: [nonsense]\n");

    Cli.Ran both = cli.own("scan", "--packs", pack, "--policy", policy, note);

    assertThat(both.status()).isEqualTo(2);
    assertThat(both.out()).isEmpty();
    assertThat(both.err()).contains(policy + ":2:1: ", policy + ":3:");
    assertThat(cli.own("scan", "--packs", pack, note).err()).contains(pack + ":1:");
  }

  @Test
  void aTypeThatNobodyKnowsIsWarnedAboutOnce() {
    Path notes =
        cli.write(
            "notes.jsonl",
            """
            {"id": "1", "type": "home visit", "text": "Seen."}
            {"id": "2", "type": "home visit", "text": "Seen."}
            {"id": "3", "type": "case-note", "text": "Seen."}
            """);
    Path policy =
        cli.write("policy.yaml", "organisation: X\nrecord-types: {home visit: case-note}\n");

    assertThat(cli.own("scan", notes).err().lines())
        .singleElement()
        .asString()
        .contains("\"home visit\"", "record-types");
    assertThat(cli.own("scan", "--policy", policy, notes).err()).isEmpty();
  }

  @Test
  void aPolicyChoosesSeveritiesAndSetsAside() {
    Path note = cli.write("a.txt", "He was grumpy and sulky.");
    Path policy =
        cli.write(
            "policy.yaml",
            """
            organisation: X
            severities: {own/grumpy: error}
            suppressions:
              - {rule: own/sulky, reason: agreed, author: R. Okafor, date: 2026-01-01}
            """);

    Cli.Ran ran =
        cli.own("scan", "--format", "jsonl", "--fail-on", "error", "--policy", policy, note);
    Cli.Ran all =
        cli.own("scan", "--format", "jsonl", "--include-suppressed", "--policy", policy, note);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).singleElement().asString().contains("\"severity\":\"error\"");
    assertThat(all.lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("\"suppressed\":{\"by\":\"R. Okafor\",\"reason\":\"agreed\"}");
  }

  @Test
  void recordsThatGiveNoTypeTakeTheOneGiven() {
    Path note = cli.write("a.txt", "Seen at home.");

    assertThat(cli.own("scan", "--format", "jsonl", note).out()).isEmpty();
    assertThat(cli.own("scan", "--format", "jsonl", "--type", "referral", note).out())
        .contains("\"aspect\":\"religion\"", "\"start\":0,\"end\":0");
  }

  @Test
  void columnsOfATableAreMapped() {
    Path table = cli.write("export.csv", "Ref;Narrative;When\nN1;He was grumpy.;21/11/2026\n");

    Cli.Ran ran =
        cli.own(
            "scan",
            "--map",
            "id=Ref,text=Narrative,date=When",
            "--date-format",
            "dd/MM/yyyy",
            "--format",
            "jsonl",
            table);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).singleElement().asString().contains("\"recordId\":\"N1\"");
  }

  @Test
  void anEmptyFolderIsRemarkedOn() throws IOException {
    Path empty = Files.createDirectory(cli.path("empty"));

    Cli.Ran ran = cli.own("scan", "--format", "jsonl", empty);

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("there is no record in " + empty);
  }

  @Test
  void briefLeavesOutWhatTheRuleSays() {
    Path note = cli.write("a.txt", "He was grumpy.");

    assertThat(cli.own("scan", "--format", "jsonl", "--brief", note).out())
        .contains("own/grumpy")
        .doesNotContain("A label hides", "What was said", "A council");
  }

  @Test
  void theTextIsForPeople() {
    Path note = cli.write("a.txt", "Seen at school.\nHe was grumpy today.");

    assertThat(cli.own("scan", note).out())
        .contains("2:8", "He was grumpy today.", "^^^^^^", "A label hides what happened.")
        .contains("quiet", "What was said or done?", "Guidance, A council")
        .contains("1 finding in 1 of 1 record", "labelling-language");
  }

  @Test
  void findingsThatAreLessSureAreLeftOutOnRequest() {
    cli.write("note.txt", "Grumpy and very grumpy, then sulky.");
    Path measured =
        cli.write(
            "measured/measured.yaml",
            Cli.PACK.replace("id: own", "id: measured")
                + """
                measured:
                  sets: [{name: fresh, sha256: "12ab", packs: v1}]
                  rules: {grumpy: {warning: 20/40}, very-grumpy: {error: 39/40}}
                """);
    String[] all = {
      "scan", "--no-bundled-packs", "--packs", measured.toString(), "--format", "jsonl"
    };
    String note = cli.path("note.txt").toString();

    assertThat(Cli.run("", with(all, note)).lines())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("/grumpy\"", "\"confidence\":0.5,"));
    assertThat(Cli.run("", with(all, "--min-confidence", "0.5", note)).lines()).hasSize(3);
    assertThat(Cli.run("", with(all, "--min-confidence", "0.51", note)).lines())
        .as("a finding without a measured confidence stays")
        .satisfiesExactly(
            line -> assertThat(line).contains("/very-grumpy\"", "\"confidence\":0.96,"),
            line -> assertThat(line).contains("/sulky\"").doesNotContain("confidence"));
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }
}
