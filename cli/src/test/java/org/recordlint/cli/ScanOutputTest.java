package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files that a scan writes. */
class ScanOutputTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void pack() {
    cli = new Cli(folder);
  }

  @Test
  void findingsGoIntoAFile() {
    Path note = cli.write("a.txt", "He was grumpy.");

    Cli.Ran ran = cli.own("scan", "--format", "jsonl", "--output", cli.path("out.jsonl"), note);

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("1 finding in 1 record, written to " + cli.path("out.jsonl"));
    assertThat(cli.read("out.jsonl")).contains("own/grumpy");
  }

  @Test
  void aRunThatCannotBeMadeLeavesTheOldFile() throws IOException {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path old = cli.write("out/old.jsonl", "old\n");

    Cli.Ran ran =
        cli.own("scan", "--output", old, "--records", cli.path("none/records.jsonl"), note);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(cli.read("out/old.jsonl")).isEqualTo("old\n");
    try (Stream<Path> files = Files.list(cli.path("out"))) {
      assertThat(files).containsExactly(old);
    }
  }

  @Test
  void whatIsReadIsNeverWritten() {
    Path notes = cli.write("notes.jsonl", "{\"id\": \"1\", \"text\": \"He was grumpy.\"}\n");
    String before = cli.read("notes.jsonl");

    Cli.Ran ran = cli.own("scan", "--output", notes, notes);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("is to be read");
    assertThat(cli.read("notes.jsonl")).isEqualTo(before);
  }

  @Test
  void policiesAndBaselinesAreNotWritten() {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path known = cli.path("known.json");
    Path policy = cli.write("policy.yaml", "organisation: Northside\n");
    assertThat(cli.own("scan", "--write-baseline", known, note).status()).isZero();
    for (String option : List.of("--output", "--records", "--manifest")) {
      assertThat(cli.own("scan", "--policy", policy, option, policy, note).err())
          .contains("policy.yaml is to be read");
      assertThat(cli.own("scan", "--baseline", known, option, known, note).err())
          .contains("known.json is to be read");
    }
    Cli.Ran both = cli.own("scan", "--baseline", known, "--write-baseline", known, note);
    assertThat(both.status()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoMayReadTheOldFileMayReadTheNewOneAndNobodyElse() throws IOException {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path out = cli.write("out.jsonl", "old\n");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-------"));

    assertThat(cli.own("scan", "--output", out, note).status()).isZero();

    assertThat(cli.read("out.jsonl")).contains("own/grumpy");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileIsNotWrittenTwice() {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path out = cli.path("out");

    assertThat(cli.own("scan", "--output", out, "--records", out, note).err())
        .contains("is to be written twice");
  }

  @Test
  void whatIsWrittenIntoTheScannedFolderIsNotRead() {
    cli.write("notes/a.txt", "He was grumpy.");
    Path out = cli.write("notes/out.jsonl", "what an earlier run left\n");

    Cli.Ran ran = cli.own("scan", "--format", "jsonl", "--output", out, cli.path("notes"));

    assertThat(ran.status()).isZero();
    assertThat(cli.read("notes/out.jsonl").lines()).hasSize(1);
  }

  @Test
  void everyRecordHasALineFlaggedOrNot() {
    Path notes =
        cli.write(
            "notes.jsonl",
            """
            {"id": "1", "type": "case-note", "team": "East", "text": "He was grumpy."}
            {"id": "2", "type": "Visit", "text": "Seen."}
            """);
    Path policy = cli.write("policy.yaml", "organisation: X\nrecord-types: {Visit: referral}\n");

    cli.own("scan", "--records", cli.path("records.jsonl"), "--policy", policy, notes);

    assertThat(cli.read("records.jsonl").lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("\"recordId\":\"1\"", "\"team\":\"East\"")
                    .contains("\"findings\":{\"labelling-language\":1}"),
            line ->
                assertThat(line).contains("\"type\":\"referral\"", "\"missing\":[\"religion\"]"));
  }

  @Test
  void theManifestTellsWhatTheRunWasMadeWith() {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path policy = cli.write("policy.yaml", "organisation: Northbridge\n");

    cli.own(
        "scan",
        "--manifest",
        cli.path("manifest.json"),
        "--policy",
        policy,
        note,
        cli.path("absent"));

    String manifest = cli.read("manifest.json").replaceAll("\\s+", " ");
    assertThat(manifest)
        .containsPattern(
            "\"id\" : \"recordlint\", \"version\" : \"[^\"]+\", \"sha256\" : \"[0-9a-f]{64}\"")
        .containsPattern("\"id\" : \"own\", \"version\" : \"1.0.0\", \"sha256\" : \"[0-9a-f]{64}\"")
        .containsPattern("\"id\" : \"Northbridge\", \"sha256\" : \"[0-9a-f]{64}\"")
        .containsPattern("\"id\" : \"opennlp-[^\"]+\", \"sha256\" : \"[0-9a-f]{64}\"")
        .contains("\"path\" : \"" + cli.path("absent") + "\"")
        .contains("\"records\" : 1");
  }

  @Test
  void aBaselineKeepsKnownFindingsQuiet() {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path known = cli.path("known.txt");

    Cli.Ran first = cli.own("scan", "--format", "jsonl", "--write-baseline", known, note);
    cli.write("a.txt", "He was grumpy.\n\nShe was sulky.");
    Cli.Ran second =
        cli.own("scan", "--format", "jsonl", "--baseline", known, "--fail-on", "warning", note);
    Cli.Ran all =
        cli.own("scan", "--format", "jsonl", "--baseline", known, "--include-suppressed", note);
    cli.own("scan", "--baseline", known, "--write-baseline", known, note);
    Cli.Ran third = cli.own("scan", "--format", "jsonl", "--baseline", known, note);

    assertThat(first.lines()).hasSize(1);
    assertThat(cli.read("known.txt")).doesNotContain("grumpy");
    assertThat(second.lines()).singleElement().asString().contains("own/sulky");
    assertThat(second.status()).isZero();
    assertThat(all.lines()).hasSize(2).first().asString().contains("\"suppressed\"");
    assertThat(third.out()).isEmpty();
  }

  @Test
  void aFileThatIsNoBaselineIsRefused() {
    Path note = cli.write("a.txt", "He was grumpy.");
    Path known = cli.write("known.txt", "nothing of the kind\n");

    Cli.Ran ran = cli.own("scan", "--baseline", known, note);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(known + ":1: not a baseline");
  }
}
