package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.formats.write.Sample.at;
import static org.recordlint.formats.write.Sample.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Finding;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Sample.Written;

class SarifFindingWriterTest {

  private static final String TEXT = "Seen.\nHe 😀 was aggress\nive now";
  private static final Finding SPAN =
      Sample.span(
          "n-1", TEXT, "aggress\nive", "Say what was seen", new Suggestion.Replace("shouted"));

  private static Object run(
      WriteOptions options, RecordOrigin where, List<Unreadable> unreadable, Finding... findings) {
    Written written =
        new Written(Sample.result("n-1", findings), Sample.record("n-1", TEXT), where);
    Object log = json(Sample.write(OutputFormat.SARIF, options, unreadable, written));
    assertThat(at(log, "version")).isEqualTo("2.1.0");
    return at(log, "runs", 0);
  }

  @Test
  void resultsPointIntoFiles() {
    Object run = run(WriteOptions.defaults(), Sample.FILE, List.of(), SPAN);
    assertThat(at(run, "columnKind")).isEqualTo("utf16CodeUnits");
    Object result = at(run, "results", 0);
    assertThat(at(result, "ruleId")).isEqualTo("labelling-language/aggressive");
    assertThat(at(result, "level")).isEqualTo("warning");
    assertThat(at(result, "message", "text")).isEqualTo("Say what was seen");
    Object physical = at(result, "locations", 0, "physicalLocation");
    assertThat(at(physical, "artifactLocation", "uri")).isEqualTo("sub/Kai%20note.txt");
    assertThat(at(physical, "region"))
        .isEqualTo(
            Map.of(
                "startLine",
                2,
                "startColumn",
                11,
                "endLine",
                3,
                "endColumn",
                4,
                "charOffset",
                16,
                "charLength",
                11));
    assertThat(at(result, "partialFingerprints")).isEqualTo(Map.of("recordlint", "v1:abc16"));
    assertThat(at(result, "suppressions")).isEqualTo(List.of());
  }

  @Test
  void recordsInsideFilesAreNamed() {
    Object location =
        at(
            run(WriteOptions.defaults(), Sample.LINE, List.of(), SPAN),
            "results",
            0,
            "locations",
            0);
    assertThat(at(location, "physicalLocation", "region")).isEqualTo(Map.of("startLine", 7));
    assertThat(at(location, "logicalLocations", 0))
        .isEqualTo(Map.of("name", "n-1", "kind", "record"));
    RecordOrigin input = new RecordOrigin("-", "-", 1, false);
    assertThat(
            at(run(WriteOptions.defaults(), input, List.of(), SPAN), "results", 0, "locations", 0))
        .isEqualTo(Map.of("logicalLocations", List.of(Map.of("name", "n-1", "kind", "record"))));
  }

  @Test
  void noSnippetIsWritten() {
    String log =
        Sample.write(
            OutputFormat.SARIF,
            WriteOptions.defaults(),
            List.of(),
            new Written(Sample.result("n-1", SPAN), Sample.record("n-1", TEXT), Sample.FILE));
    assertThat(log).doesNotContain("snippet").doesNotContain("aggress\\nive");
  }

  @Test
  void rulesComeWithHelpOnceEach() {
    Object run = run(WriteOptions.defaults(), Sample.FILE, List.of(), SPAN, SPAN);
    assertThat((List<?>) at(run, "tool", "driver", "rules")).hasSize(1);
    Object rule = at(run, "tool", "driver", "rules", 0);
    assertThat(at(rule, "id")).isEqualTo("labelling-language/aggressive");
    assertThat(at(rule, "shortDescription", "text")).isEqualTo("Aggressive");
    assertThat(at(rule, "help", "text").toString())
        .startsWith("A label hides what happened.")
        .contains("Practice guide, A \"board\" 2024, s.3, https://example.org/guide?a=1&b=2");
    assertThat(at(rule, "helpUri")).isEqualTo("https://example.org/guide?a=1&b=2");
    Object brief = run(WriteOptions.defaults().withBrief(true), Sample.FILE, List.of(), SPAN);
    assertThat(at(brief, "tool", "driver", "rules", 0, "help")).isNull();
  }

  @Test
  void suppressionsAreSarifs() {
    Object run =
        run(
            WriteOptions.defaults().withIncludeSuppressed(true),
            Sample.FILE,
            List.of(),
            Sample.missing("n-1", Optional.empty()));
    assertThat(at(run, "results", 0, "suppressions", 0))
        .isEqualTo(
            Map.of(
                "kind", "external", "status", "accepted", "justification", "A. Reviewer: known"));
    assertThat(at(run, "results", 0, "locations", 0, "physicalLocation"))
        .isEqualTo(Map.of("artifactLocation", Map.of("uri", "sub/Kai%20note.txt")));
  }

  @Test
  void inputsThatCouldNotBeReadAreNotified() {
    Unreadable input = new Unreadable("in/x", OptionalInt.of(2), OptionalInt.empty(), "no");
    Object run = run(WriteOptions.defaults(), Sample.FILE, List.of(input));
    assertThat(at(run, "invocations", 0, "executionSuccessful")).isEqualTo(false);
    assertThat(at(run, "invocations", 0, "toolExecutionNotifications", 0, "message", "text"))
        .isEqualTo("in/x:2: no");
  }
}
