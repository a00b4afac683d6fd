package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.formats.write.Sample.at;
import static org.recordlint.formats.write.Sample.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;
import org.recordlint.api.Suppression;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Sample.Written;

class JsonFindingWritersTest {

  private static final String TEXT = "Seen today.\r\nHe 😀 was aggressive\nagain.";
  private static final WriteOptions ALL = WriteOptions.defaults().withIncludeSuppressed(true);

  private static final Finding SPAN =
      Sample.span(
          "n-1", TEXT, "aggressive", "Say what was \"seen\"", new Suggestion.Replace("shouted"));

  private static Written written(RecordOrigin where, Finding... findings) {
    return new Written(Sample.result("n-1", findings), Sample.record("n-1", TEXT), where);
  }

  private static String lines(WriteOptions options, Written... records) {
    return Sample.write(OutputFormat.JSONL, options, List.of(), records);
  }

  @Test
  void everyFieldStandsInItsPlace() {
    String anchored =
        lines(ALL, written(Sample.FILE, Sample.missing("n-1", Optional.of(new Span(13, 15)))));
    assertThat(anchored)
        .isEqualTo(
            "{\"recordId\":\"n-1\",\"rule\":\"referral-completeness/religion\","
                + "\"category\":\"referral-completeness\",\"aspect\":\"religion\",\"severity\":\"error\",\"start\":0,\"end\":0,\"quote\":\"\",\"message\":\"Say"
                + " what the family's faith is\",\"explanation\":\"Faith shapes"
                + " care.\",\"suggestions\":[{\"kind\":\"prompt\",\"text\":\"Was the family"
                + " asked?\"}],\"source\":{\"id\":\"S01\",\"title\":\"Practice"
                + " guide\",\"publisher\":\"A \\\"board\\\"\","
                + "\"year\":2024,\"section\":\"s.3\",\"url\":\"https://example.org/guide?a=1&b=2\","
                + "\"status\":\"verified\"},\"sources\":[{\"id\":\"S01\",\"title\":\"Practice"
                + " guide\",\"publisher\":\"A \\\"board\\\"\","
                + "\"year\":2024,\"section\":\"s.3\",\"url\":\"https://example.org/guide?a=1&b=2\","
                + "\"status\":\"verified\"}],"
                + "\"confidence\":0.75,\"fingerprint\":\"v1:def\",\"related\":[\"v1:abc\"],\"location\":{\"uri\":\"sub/Kai"
                + " note.txt\",\"line\":2,\"column\":1},"
                + "\"anchor\":{\"start\":13,\"end\":15},\"state\":\"placeholder\",\"suppressed\":{\"by\":\"A."
                + " Reviewer\",\"reason\":\"known\"}}\n");
  }

  @Test
  void whatIsNotKnownIsAbsent() {
    Object finding = json(lines(ALL, written(Sample.LINE, SPAN)));
    assertThat(((Map<?, ?>) finding).keySet().stream().map(Object::toString))
        .containsExactly(
            "recordId",
            "rule",
            "category",
            "severity",
            "start",
            "end",
            "quote",
            "message",
            "explanation",
            "suggestions",
            "source",
            "sources",
            "fingerprint",
            "location");
    assertThat(at(finding, "sources", 1))
        .isEqualTo(
            Map.of(
                "id",
                "S02",
                "title",
                "Study",
                "publisher",
                "",
                "url",
                "javascript:x",
                "status",
                "second-hand"));
  }

  @Test
  void wholeFilesHaveLinesAndColumnsAndOthersTheLineOfTheRecord() {
    assertThat(at(json(lines(ALL, written(Sample.FILE, SPAN))), "location"))
        .isEqualTo(Map.of("uri", "sub/Kai note.txt", "line", 2, "column", 11));
    assertThat(at(json(lines(ALL, written(Sample.LINE, SPAN))), "location"))
        .isEqualTo(Map.of("uri", "notes.jsonl", "line", 7));
    assertThat(
            at(
                json(lines(ALL, written(Sample.FILE, Sample.missing("n-1", Optional.empty())))),
                "location"))
        .isEqualTo(Map.of("uri", "sub/Kai note.txt"));
  }

  @Test
  void suppressedFindingsComeOnRequestOnly() {
    Written record = written(Sample.LINE, SPAN, Sample.missing("n-1", Optional.empty()));
    assertThat(lines(WriteOptions.defaults(), record).lines()).hasSize(1);
    assertThat(lines(ALL, record).lines()).hasSize(2);
  }

  @Test
  void briefLeavesOutWhatTheRulesSay() {
    Object finding = json(lines(ALL.withBrief(true), written(Sample.LINE, SPAN)));
    assertThat(((Map<?, ?>) finding).keySet().stream().map(Object::toString))
        .doesNotContain("explanation", "suggestions", "source", "sources")
        .contains("quote", "message");
  }

  @Test
  void findingsOfOneRuleMayStillDiffer() {
    Finding other =
        new Finding(
            "n-1",
            SPAN.rule(),
            SPAN.category(),
            SPAN.aspect(),
            SPAN.severity(),
            SPAN.span(),
            SPAN.quote(),
            SPAN.message(),
            "Another reason",
            SPAN.suggestions(),
            List.of(Sample.OTHER),
            SPAN.confidence(),
            "v1:x",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Object> findings =
        lines(ALL, written(Sample.LINE, SPAN, other, SPAN)).lines().map(Sample::json).toList();
    assertThat(findings)
        .extracting(f -> at(f, "explanation"))
        .containsExactly(SPAN.explanation(), "Another reason", SPAN.explanation());
    assertThat(findings)
        .extracting(f -> at(f, "source", "id"))
        .containsExactly("S01", "S02", "S01");
  }

  @Test
  void anyTextCanBeQuoted() {
    String odd = "a \u0000\u0001\u2028 \uD83D \" \\ 😀";
    Finding finding = Sample.span("n-1", odd, odd, "m");
    Written record =
        new Written(Sample.result("n-1", finding), Sample.record("n-1", odd), Sample.LINE);
    String line = lines(ALL, record);
    assertThat(line.lines()).hasSize(1);
    assertThat(at(json(line), "quote")).isEqualTo(odd);
  }

  @Test
  void jsonHoldsEverythingInOneObject() {
    Unreadable unreadable =
        new Unreadable(
            "in/x.jsonl",
            OptionalInt.of(3),
            OptionalInt.of(9),
            "its id is that of the record at",
            Optional.of("in/y:1"));
    Written clean =
        new Written(
            new LintResult("n-2", List.of(), Map.of(), 3, Optional.of("too long")),
            Sample.record("n-2", "x"),
            Sample.LINE);
    Object json =
        json(
            Sample.write(
                OutputFormat.JSON,
                WriteOptions.defaults(),
                List.of(unreadable),
                written(Sample.LINE, SPAN, SPAN, Sample.missing("n-1", Optional.empty())),
                clean));
    assertThat((List<?>) at(json, "findings")).hasSize(2);
    assertThat((List<?>) at(json, "records")).hasSize(2);
    assertThat(at(json, "records", 0, "findings")).isEqualTo(Map.of("labelling-language", 2));
    assertThat(at(json, "records", 0, "suppressed")).isEqualTo(Map.of("referral-completeness", 1));
    assertThat(at(json, "records", 1, "complete")).isEqualTo(false);
    assertThat(at(json, "manifest", "engine", "version")).isEqualTo("0.1.0");
    assertThat(at(json, "manifest", "policy"))
        .isEqualTo(Map.of("id", "policy.yaml", "sha256", "b2"));
    assertThat(at(json, "manifest", "counts"))
        .isEqualTo(
            Map.of(
                "records",
                2,
                "incomplete",
                1,
                "unreadable",
                1,
                "findings",
                2,
                "suppressed",
                1,
                "categories",
                Map.of("labelling-language", 2)));
    assertThat(at(json, "manifest", "unreadable", 0))
        .isEqualTo(
            Map.of(
                "path",
                "in/x.jsonl",
                "line",
                3,
                "column",
                9,
                "reason",
                "its id is that of the record at in/y:1"));
  }

  @Test
  void anEmptyRunIsWholeJson() {
    Object json = json(Sample.write(OutputFormat.JSON, ALL, List.of()));
    assertThat(at(json, "findings")).isEqualTo(List.of());
    assertThat(at(json, "records")).isEqualTo(List.of());
    assertThat(Sample.write(OutputFormat.JSONL, ALL, List.of())).isEmpty();
  }

  @Test
  void everyRecordHasALine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordLineWriter writer = new RecordLineWriter(bytes, WriteOptions.defaults());
    LintResult referral =
        new LintResult(
            "n-1",
            List.of(SPAN),
            Map.of(
                Aspect.RELIGION, Optional.of(MissingState.ABSENT),
                Aspect.ETHNICITY, Optional.of(MissingState.POINTER),
                Aspect.CULTURE, Optional.empty()),
            42,
            Optional.empty());
    writer.write(referral, Sample.record("n-1", "abc"), Sample.LINE);
    CaseRecord prose = CaseRecord.builder("n-2", "").field("story", "x".repeat(101)).build();
    writer.write(Sample.result("n-2"), prose, Sample.LINE);
    writer.end();
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"recordId\":\"n-1\",\"type\":\"case-note\",\"date\":\"2024-01-31\",\"agency\":\"Council\","
                + "\"team\":\"North\",\"strata\":{\"region\":\"NE\"},\"words\":42,"
                + "\"findings\":{\"labelling-language\":1},\"suppressed\":{},"
                + "\"missing\":[\"ethnicity\",\"religion\"],\"complete\":true,"
                + "\"textHash\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}");
    assertThat(at(json(lines.get(1)), "strata")).isEqualTo(Map.of());
    assertThat(lines.get(1)).doesNotContain("missing");
  }

  @Test
  void theManifestIsAFileOfItsOwn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ManifestWriter.write(Sample.manifest(), bytes, WriteOptions.defaults());
    Object json = json(bytes.toString(StandardCharsets.UTF_8));
    assertThat(at(json, "packs", 0))
        .isEqualTo(Map.of("id", "labelling-language", "version", "2", "sha256", "a1"));
    assertThat(at(json, "models", 0, "id")).isEqualTo("pos-en");
  }

  @Test
  void setAsideFindingsKeepTheirReason() {
    Finding aside = SPAN.withSuppressed(new Suppression("baseline", "old"));
    assertThat(at(json(lines(ALL, written(Sample.LINE, aside))), "suppressed"))
        .isEqualTo(Map.of("by", "baseline", "reason", "old"));
  }
}
