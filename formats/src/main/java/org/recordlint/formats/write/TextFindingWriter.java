package org.recordlint.formats.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.TerminalText;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Disclosure.Shown;
import org.recordlint.formats.write.RunManifest.Counts;

/**
 * Writes findings for people at a terminal. A rule explains itself once in a run; later findings of
 * it give only the place and what to write or ask, so that a long list stays readable.
 */
final class TextFindingWriter implements FindingWriter {

  private static final int WIDTH = 88;
  private static final int AROUND = 36;
  private static final int REASON = 220;
  private static final int QUESTIONS = 2;
  private static final String INDENT = "      ";

  private final Writer out;
  private final WriteOptions options;
  private final Disclosure disclosure;
  private final Tally tally = new Tally();
  private final Set<RuleId> explained = new HashSet<>();

  TextFindingWriter(OutputStream out, WriteOptions options) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.options = options;
    this.disclosure = new Disclosure(options);
  }

  @Override
  public void begin(RunManifest manifest) {}

  @Override
  public void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException {
    tally.add(result);
    Shown shown = disclosure.show(result, record, where);
    if (shown.findings().isEmpty() && result.complete()) {
      return;
    }
    line(style("1", header(shown, record, where)));
    if (!result.complete()) {
      line(
          "  not everything was looked at: "
              + TerminalText.visible(result.incomplete().orElse("")));
    }
    for (Finding finding : shown.findings()) {
      write(finding, shown, record);
    }
    line("");
  }

  private String header(Shown shown, CaseRecord record, RecordOrigin where) {
    StringBuilder header = new StringBuilder(shown.uri());
    if (!where.wholeFile()) {
      header.append(':').append(where.line()).append("  ").append(shown.id());
    }
    disclosure.type(record).ifPresent(type -> header.append("  ").append(type));
    record.date().ifPresent(date -> header.append("  ").append(date));
    return TerminalText.visible(header.toString());
  }

  private void write(Finding finding, Shown shown, CaseRecord record) throws IOException {
    boolean placed = finding.span().length() > 0;
    String place = "whole record";
    if (placed) {
      place = shown.lines().place(finding.span().start());
    }
    String severity = style(colour(finding.severity()), finding.severity().id());
    line(
        "  "
            + place
            + "  "
            + severity
            + "  "
            + TerminalText.visible(finding.message())
            + "  "
            + style("2", finding.rule() + confidence(finding)));
    if (placed && !options.redact()) {
      excerpt(Excerpt.of(record.text(), shown.lines(), finding.span(), AROUND));
    }
    if (finding.state().isPresent()) {
      line(INDENT + "in the record: " + finding.state().get().id());
    }
    boolean first = explained.add(finding.rule());
    if (first && !finding.explanation().isBlank()) {
      paragraph("why: ", TerminalText.shortened(finding.explanation(), REASON));
    }
    suggestions(finding, first ? QUESTIONS : 1);
    if (first && !finding.sources().isEmpty()) {
      paragraph("source: ", Citation.of(finding.sources().get(0)));
    }
    if (finding.suppressed().isPresent()) {
      paragraph(
          "set aside by " + finding.suppressed().get().by() + ": ",
          finding.suppressed().get().reason());
    }
  }

  /** Every wording, and as many questions as are asked for. */
  private void suggestions(Finding finding, int questions) throws IOException {
    int asked = 0;
    for (Suggestion suggestion : finding.suggestions()) {
      if (!(suggestion instanceof Suggestion.Prompt) || asked++ < questions) {
        String label = Labels.of(suggestion).toLowerCase(Locale.ROOT);
        paragraph(label + ": ", suggestion.text());
      }
    }
  }

  private static String confidence(Finding finding) {
    return finding.confidence().isPresent()
        ? ", confidence " + Share.of(finding.confidence().getAsDouble())
        : "";
  }

  private void excerpt(Excerpt excerpt) throws IOException {
    if (options.colour()) {
      line(INDENT + excerpt.before() + style("1;4", excerpt.marked()) + excerpt.after());
      return;
    }
    line(INDENT + excerpt.before() + excerpt.marked() + excerpt.after());
    line(
        INDENT
            + " ".repeat(TerminalText.columns(excerpt.before()))
            + "^".repeat(Math.max(1, TerminalText.columns(excerpt.marked()))));
  }

  private void paragraph(String label, String text) throws IOException {
    for (String wrapped :
        TerminalText.wrap(TerminalText.visible(label + text), WIDTH - INDENT.length())) {
      line(INDENT + wrapped);
    }
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case NOTE -> "36";
    };
  }

  private String style(String code, String text) {
    return options.colour() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  @Override
  public void end(RunManifest manifest) throws IOException {
    Counts counts = tally.counts();
    line(
        number(counts.total(), "finding")
            + " in "
            + tally.flagged()
            + " of "
            + number(counts.records(), "record"));
    int width =
        counts.findings().keySet().stream()
            .mapToInt(category -> category.id().length())
            .max()
            .orElse(0);
    for (Map.Entry<Category, Long> count : counts.findings().entrySet()) {
      String name = count.getKey().id();
      line("  " + name + " ".repeat(width - name.length() + 2) + count.getValue());
    }
    if (counts.suppressed() > 0) {
      line(
          number(counts.suppressed(), "finding")
              + " set aside"
              + (options.includeSuppressed() ? "" : ", not shown"));
    }
    if (counts.incomplete() > 0) {
      line(number(counts.incomplete(), "record") + " not looked at completely");
    }
    if (!manifest.unreadable().isEmpty()) {
      line(number(manifest.unreadable().size(), "input") + " could not be read");
    }
    out.flush();
  }

  static String number(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
