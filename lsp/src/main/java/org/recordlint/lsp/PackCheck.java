package org.recordlint.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.ExampleResult;
import org.recordlint.testkit.PackTestReport;
import org.recordlint.testkit.RulePackTester;

/** Checks a pack as {@code test-pack} does, and shows what is wrong where it stands. */
final class PackCheck {

  private static final Pattern KEY =
      Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s:#\"']+)(?=\\s*:(?:\\s|$))");
  private static final Pattern REST = Pattern.compile(".*\\S");

  private final PackFiles pack;
  private final Map<String, List<Diagnostic>> found = new LinkedHashMap<>();

  private PackCheck(PackFiles pack) {
    this.pack = pack;
    pack.files().values().forEach(file -> found.put(file.uri(), new ArrayList<>()));
  }

  /**
   * What is wrong, by the addresses of the pack's files; none for a file with nothing wrong.
   *
   * @param others packs whose lists and cues it may use
   */
  static Map<String, List<Diagnostic>> run(PackFiles pack, List<PackSource> others) {
    PackCheck check = new PackCheck(pack);
    try {
      check.add(RulePackTester.test(List.of(pack.source()), others));
    } catch (RulePackException e) {
      e.problems().forEach(problem -> check.add(problem, DiagnosticSeverity.Error));
      check.tellOfOthers(e.problems());
    }
    return check.found;
  }

  private void add(PackTestReport report) {
    for (ExampleResult result : report.results()) {
      if (!result.passed()) {
        StringBuilder message = new StringBuilder(result.name());
        message.append("\nexpected: ").append(result.expected());
        message.append("\nfound:    ").append(result.found());
        result.notes().forEach(note -> message.append("\nnote:     ").append(note));
        add(
            new RulePackProblem(result.file(), result.line(), result.column(), message.toString()),
            DiagnosticSeverity.Error);
      }
    }
    report.warnings().forEach(warning -> add(warning, DiagnosticSeverity.Warning));
  }

  private void add(RulePackProblem problem, DiagnosticSeverity severity) {
    PackFiles.PackFile file = pack.files().get(problem.origin());
    if (file != null) {
      found
          .get(file.uri())
          .add(
              new Diagnostic(
                  range(file.lines(), problem),
                  problem.message(),
                  severity,
                  NoteDiagnostics.SOURCE));
    }
  }

  /** Somebody who sees nothing wrong would think that the examples were run. */
  private void tellOfOthers(List<RulePackProblem> problems) {
    problems.stream()
        .filter(problem -> !pack.files().containsKey(problem.origin()))
        .findFirst()
        .ifPresent(
            problem ->
                found
                    .values()
                    .forEach(
                        list ->
                            list.add(
                                new Diagnostic(
                                    new Range(new Position(0, 0), new Position(0, 0)),
                                    "the examples were not run: " + problem,
                                    DiagnosticSeverity.Warning,
                                    NoteDiagnostics.SOURCE))));
  }

  /** A key alone if one stands there, else the rest of the line. Problems count code points. */
  private static Range range(Lines lines, RulePackProblem problem) {
    int line = Math.max(0, Math.min(problem.line(), lines.count()) - 1);
    String text = lines.line(line);
    int points = Math.min(Math.max(problem.column(), 1) - 1, text.codePointCount(0, text.length()));
    int start = text.offsetByCodePoints(0, points);
    int end = text.length();
    Matcher matcher = KEY.matcher(text).region(start, text.length());
    if (matcher.lookingAt() || matcher.usePattern(REST).region(start, text.length()).lookingAt()) {
      end = matcher.end();
    }
    return new Range(new Position(line, start), new Position(line, end));
  }
}
