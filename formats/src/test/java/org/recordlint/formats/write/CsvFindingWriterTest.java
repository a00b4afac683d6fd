package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.api.Finding;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.write.Sample.Written;

class CsvFindingWriterTest {

  private static List<NamedCsvRecord> rows(
      WriteOptions options, String id, String text, Finding... findings) {
    String table =
        Sample.write(
            OutputFormat.CSV,
            options,
            List.of(),
            new Written(Sample.result(id, findings), Sample.record(id, text), Sample.FILE));
    return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
  }

  @Test
  void cellsCarryTheFinding() {
    String text = "a\nHe was \"aggressive,\nvery\" loud";
    String quote = "\"aggressive,\nvery\"";
    Finding finding =
        Sample.span(
            "n-1",
            text,
            quote,
            "Say more",
            new Suggestion.Replace("x"),
            new Suggestion.Prompt("y?"));
    NamedCsvRecord row = rows(WriteOptions.defaults(), "n-1", text, finding).get(0);
    assertThat(row.getField("recordId")).isEqualTo("n-1");
    assertThat(row.getField("quote")).isEqualTo(quote);
    assertThat(row.getField("suggestions")).isEqualTo("replace: x\nprompt: y?");
    assertThat(row.getField("source"))
        .isEqualTo("Practice guide, A \"board\" 2024, s.3, https://example.org/guide?a=1&b=2");
    assertThat(row.getField("uri")).isEqualTo("sub/Kai note.txt");
    assertThat(row.getField("line")).isEqualTo("2");
    assertThat(row.getField("column")).isEqualTo("8");
    assertThat(row.getField("confidence")).isEmpty();
    NamedCsvRecord aside =
        rows(
                WriteOptions.defaults().withIncludeSuppressed(true),
                "n-1",
                text,
                Sample.missing("n-1", Optional.empty()))
            .get(0);
    assertThat(aside.getField("aspect")).isEqualTo("religion");
    assertThat(aside.getField("state")).isEqualTo("placeholder");
    assertThat(aside.getField("suppressedBy")).isEqualTo("A. Reviewer");
    assertThat(aside.getField("confidence")).isEqualTo("0.75");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void noCellIsAFormula(String text) {
    Finding finding = Sample.span(text, text, text, text, new Suggestion.Replace("x"));
    NamedCsvRecord row = rows(WriteOptions.defaults(), text, text, finding).get(0);
    assertThat(row.getField("recordId")).isEqualTo("'" + text);
    assertThat(row.getField("quote")).isEqualTo("'" + text);
    assertThat(row.getField("message")).isEqualTo("'" + text);
    assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
  }

  @Test
  void columnsThatWouldBeEmptyAreAbsent() {
    Finding finding = Sample.span("n-1", "abc", "b", "m");
    List<String> header =
        rows(WriteOptions.defaults().withRedact(true, "k").withBrief(true), "n-1", "abc", finding)
            .get(0)
            .getHeader();
    assertThat(header)
        .doesNotContain("quote", "explanation", "suggestions", "source")
        .contains("message", "state");
  }
}
