package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.formats.write.Sample.at;
import static org.recordlint.formats.write.Sample.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Subject;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Sample.Written;

class RedactionTest {

  private static final String TEXT =
      "Jorblen said zorbleflan.\nThe Zorbleflan boy was wibbled, and Jorblen's sister.";
  private static final WriteOptions REDACTED =
      WriteOptions.defaults().withRedact(true, "secret").withIncludeSuppressed(true);
  private static final RecordOrigin FILE =
      new RecordOrigin("Zorbleflan/wibbled.txt", "in/Zorbleflan/wibbled.txt", 1, true);

  private static Written written(RecordOrigin where) {
    String id = where.wholeFile() ? where.uri() : "n-1";
    CaseRecord record =
        CaseRecord.builder(id, TEXT)
            .author("zorbleflan")
            .subject(Subject.builder().ethnicity("zorbleflan").build())
            .people(List.of(new Person("Jorblen", "zorbleflan")))
            .field("nickname", "zorbleflan")
            .build();
    Finding finding =
        Sample.span(
            id,
            TEXT,
            "Zorbleflan boy was wibbled",
            "Avoid \u201CZORBLEFLAN\u2019s boy\u201D of Jorblen, was it \"wibbled\"",
            new Suggestion.Replace("the zorbleflan child"),
            new Suggestion.Replace("was hurt"),
            new Suggestion.Prompt("Who wibbled the child?"),
            new Suggestion.Qualify("Dated note about zorbleflan"));
    return new Written(
        Sample.result(id, finding, Sample.missing(id, Optional.empty())), record, where);
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void noWordOfARecordIsWritten(OutputFormat format) {
    Unreadable unreadable =
        new Unreadable(
            "in/Zorbleflan/x.jsonl",
            OptionalInt.of(1),
            OptionalInt.empty(),
            "no",
            Optional.of("in/wibbled:1"));
    String redacted = Sample.write(format, REDACTED, List.of(unreadable), written(FILE));
    assertThat(redacted)
        .doesNotContainIgnoringCase("zorbleflan")
        .doesNotContainIgnoringCase("wibbled")
        .doesNotContain("Jorblen");
    String open =
        Sample.write(format, REDACTED.withRedact(false, ""), List.of(unreadable), written(FILE));
    assertThat(open).containsIgnoringCase("zorbleflan").contains("wibbled");
  }

  @Test
  void whatTheRulesSayStays() {
    String line =
        Sample.write(OutputFormat.JSONL, REDACTED, List.of(), written(Sample.LINE))
            .lines()
            .findFirst()
            .get();
    Object finding = json(line);
    assertThat(at(finding, "quote")).isNull();
    assertThat(at(finding, "message")).isEqualTo("Avoid \u201C…’s …\u201D of …, was it \"…\"");
    assertThat(at(finding, "suggestions").toString())
        .isEqualTo("[{kind=replace, text=was hurt}, {kind=prompt, text=Who … the child?}]");
    assertThat(at(finding, "explanation")).isNotNull();
    assertThat(at(finding, "recordId")).isEqualTo("n-1");
    assertThat(at(finding, "location", "uri")).isEqualTo("notes.jsonl");
  }

  @Test
  void idsMadeFromFileNamesAreKeyed() {
    String line =
        Sample.write(OutputFormat.JSONL, REDACTED, List.of(), written(FILE))
            .lines()
            .findFirst()
            .get();
    String id = at(json(line), "recordId").toString();
    assertThat(id).matches("file-[0-9a-f]{32}");
    assertThat(at(json(line), "location", "uri")).isEqualTo(id);
    assertThat(at(json(line), "location", "line")).isEqualTo(2);
    String same = Sample.write(OutputFormat.JSONL, REDACTED, List.of(), written(FILE));
    assertThat(same).contains(id);
    String other =
        Sample.write(
            OutputFormat.JSONL, REDACTED.withRedact(true, "other"), List.of(), written(FILE));
    assertThat(other).doesNotContain(id);
    String noKey =
        Sample.write(OutputFormat.JSONL, REDACTED.withRedact(true, ""), List.of(), written(FILE));
    assertThat(noKey).contains("file-").doesNotContain(id);
  }

  @Test
  void recordLinesAndManifestsAreRedactedToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordLineWriter lines = new RecordLineWriter(bytes, REDACTED);
    Written written = written(FILE);
    lines.write(written.result(), written.record(), written.where());
    lines.end();
    Unreadable unreadable =
        new Unreadable(
            "in/Zorbleflan.pdf",
            OptionalInt.empty(),
            OptionalInt.empty(),
            "no",
            Optional.of("in/wibbled"));
    ManifestWriter.write(
        Sample.manifest().after(RunManifest.Counts.none(), List.of(unreadable)), bytes, REDACTED);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("\"nickname\"")
        .doesNotContainIgnoringCase("zorbleflan")
        .doesNotContain("wibbled");
  }

  @Test
  void nothingPrivateShowsInToString() {
    assertThat(REDACTED.toString()).doesNotContain("secret");
    LintResult result = written(Sample.LINE).result();
    assertThat(result.toString()).contains("n-1").doesNotContain("wibbled");
    assertThat(result.findings().toString()).contains("n-1").doesNotContain("wibbled");
  }

  @Test
  void wordsThatSayNothingStay() {
    QuotedWords words = new QuotedWords();
    words.add("Lack of ENGAGEMENT with it");
    assertThat(words.maskedIn("Say what got in the way of engagement with it"))
        .isEqualTo("Say what got in the way of … with it");
    assertThat(words.anyIn("with it")).isFalse();
    assertThat(words.anyIn("a lack")).isTrue();
    assertThat(new QuotedWords().maskedIn("$1 stays \\ so")).isEqualTo("$1 stays \\ so");
  }
}
