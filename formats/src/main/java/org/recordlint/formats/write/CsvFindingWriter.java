package org.recordlint.formats.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Location;
import org.recordlint.api.Suppression;
import org.recordlint.formats.read.RecordOrigin;

/** Writes a table with one finding a row, in which no cell can become a formula. */
final class CsvFindingWriter implements FindingWriter {

  /** What spreadsheets take for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CsvWriter csv;
  private final Writer writer;
  private final WriteOptions options;
  private final Disclosure disclosure;

  CsvFindingWriter(OutputStream out, WriteOptions options) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    this.options = options;
    this.disclosure = new Disclosure(options);
  }

  @Override
  public void begin(RunManifest manifest) {
    List<String> names =
        new ArrayList<>(
            List.of("recordId", "rule", "category", "aspect", "severity", "start", "end"));
    if (!options.redact()) {
      names.add("quote");
    }
    names.add("message");
    if (!options.brief()) {
      names.addAll(List.of("explanation", "suggestions", "source"));
    }
    names.addAll(
        List.of(
            "confidence",
            "fingerprint",
            "uri",
            "line",
            "column",
            "state",
            "suppressedBy",
            "suppressedReason"));
    csv.writeRecord(names);
  }

  @Override
  public void write(LintResult result, CaseRecord record, RecordOrigin where) {
    if (result.findings().isEmpty()) {
      return;
    }
    for (Finding finding : disclosure.show(result, record, where).findings()) {
      List<String> cells = new ArrayList<>();
      cells.add(finding.recordId());
      cells.add(finding.rule().toString());
      cells.add(finding.category().id());
      cells.add(finding.aspect().map(aspect -> aspect.id()).orElse(""));
      cells.add(finding.severity().id());
      cells.add(String.valueOf(finding.span().start()));
      cells.add(String.valueOf(finding.span().end()));
      if (!options.redact()) {
        cells.add(finding.quote());
      }
      cells.add(finding.message());
      if (!options.brief()) {
        cells.add(finding.explanation());
        cells.add(
            finding.suggestions().stream()
                .map(suggestion -> suggestion.kind() + ": " + suggestion.text())
                .collect(Collectors.joining("\n")));
        cells.add(finding.sources().isEmpty() ? "" : Citation.of(finding.sources().get(0)));
      }
      cells.add(
          finding.confidence().isPresent()
              ? String.valueOf(finding.confidence().getAsDouble())
              : "");
      cells.add(finding.fingerprint());
      place(finding.location(), cells);
      cells.add(finding.state().map(state -> state.id()).orElse(""));
      cells.add(finding.suppressed().map(Suppression::by).orElse(""));
      cells.add(finding.suppressed().map(Suppression::reason).orElse(""));
      cells.replaceAll(CsvFindingWriter::harmless);
      csv.writeRecord(cells);
    }
  }

  private static void place(Optional<Location> location, List<String> cells) {
    cells.add(location.flatMap(Location::uri).orElse(""));
    cells.add(number(location.map(Location::line).orElse(OptionalInt.empty())));
    cells.add(number(location.map(Location::column).orElse(OptionalInt.empty())));
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
  }

  static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  @Override
  public void end(RunManifest manifest) throws IOException {
    csv.flush();
    writer.flush();
  }
}
