package org.recordlint.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.MatchTrace;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.TextFormat;
import org.recordlint.formats.LineIndex;
import org.recordlint.formats.TerminalText;

/** Shows to a reader why rules fired on one record, or what silenced them. */
final class TraceText {

  private static final String HOLDS = ": holds";
  private static final Pattern SHOWN = Pattern.compile("shown at (\\d{1,9})-(\\d{1,9})");
  private static final String INDENT = "    ";

  private final PrintStream out;
  private final int width;
  private final CaseRecord record;
  private final LineIndex lines;
  private final List<Finding> findings;

  /**
   * Shows what there is on a record.
   *
   * @param findings what came of the whole record, since a match that fired may still be part of a
   *     longer one
   */
  TraceText(PrintStream out, int width, CaseRecord record, List<Finding> findings) {
    this.out = out;
    this.width = width;
    this.record = record;
    this.lines = new LineIndex(record.text());
    this.findings = findings;
  }

  /**
   * Shows one match.
   *
   * @param category what the rule's findings are
   */
  void write(MatchTrace trace, Category category) {
    out.println();
    boolean placed = trace.span().length() > 0;
    String place =
        placed
            ? lines.place(trace.span().start())
                + "  \""
                + TerminalText.visible(trace.span().in(record.text()))
                + "\""
            : "the record as a whole";
    out.println("  " + place + "  " + trace.rule());
    out.println(INDENT + outcome(trace, category));
    List<String> held = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String step : trace.steps()) {
      if (step.endsWith(HOLDS)) {
        held.add(step.substring(0, step.length() - HOLDS.length()));
      } else {
        others.add(withWords(step));
      }
    }
    for (String other : others) {
      paragraph(other);
    }
    if (!held.isEmpty()) {
      paragraph("nothing against it from: " + String.join(", ", held));
    }
  }

  /**
   * Where a completeness rule found something is told by offsets, which mean nothing to a reader.
   */
  private String withWords(String step) {
    Matcher shown = SHOWN.matcher(step);
    if (!shown.matches() || record.textFormat() != TextFormat.PLAIN) {
      return step;
    }
    int start = Integer.parseInt(shown.group(1));
    int end = Integer.parseInt(shown.group(2));
    return end > record.text().length()
        ? step
        : "shown at "
            + lines.place(start)
            + "  \""
            + TerminalText.visible(record.text().substring(start, end))
            + "\"";
  }

  private String outcome(MatchTrace trace, Category category) {
    if (trace.fired().isEmpty()) {
      return trace.span().length() > 0 ? "silenced" : "nothing missing";
    }
    boolean shown =
        findings.stream()
            .anyMatch(each -> each.rule().equals(trace.rule()) && each.span().equals(trace.span()));
    String severity = trace.fired().get().id();
    if (shown) {
      return "fired: " + severity;
    }
    Optional<Finding> longer =
        findings.stream()
            .filter(each -> each.category() == category && each.span().overlaps(trace.span()))
            .findFirst();
    return "fired: "
        + severity
        + longer.map(each -> ", but is part of a longer finding of " + each.rule()).orElse("");
  }

  private void paragraph(String text) {
    TerminalText.indented(text, INDENT, INDENT + "  ", width).forEach(out::println);
  }
}
