package org.recordlint.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.recordlint.api.Finding;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;

/** Writes findings as the diagnostics of a document. */
final class NoteDiagnostics {

  static final String SOURCE = "recordlint";

  private final Editor editor;

  NoteDiagnostics(Editor editor) {
    this.editor = editor;
  }

  List<Diagnostic> of(NoteFindings note) {
    Map<String, Finding> byFingerprint = new HashMap<>();
    note.findings().forEach(finding -> byFingerprint.put(finding.fingerprint(), finding));
    List<Diagnostic> diagnostics = new ArrayList<>();
    note.incomplete()
        .ifPresent(
            reason ->
                diagnostics.add(
                    new Diagnostic(
                        note.document()
                            .lines()
                            .range(NoteFindings.firstLine(note.document().text())),
                        "Not all of this note was checked: " + reason,
                        DiagnosticSeverity.Information,
                        SOURCE)));
    for (Finding finding : note.findings()) {
      Diagnostic diagnostic = one(note, finding);
      if (editor.showsRelatedInformation() && !finding.related().isEmpty()) {
        diagnostic.setRelatedInformation(related(note, finding, byFingerprint));
      }
      diagnostics.add(diagnostic);
    }
    return diagnostics;
  }

  /** One finding, without those it is related to. */
  static Diagnostic one(NoteFindings note, Finding finding) {
    Diagnostic diagnostic =
        new Diagnostic(
            note.document().lines().range(note.shownAt(finding)),
            finding.message(),
            severity(finding.severity()),
            SOURCE,
            finding.rule().toString());
    finding.sources().stream()
        .map(Source::url)
        .flatMap(java.util.Optional::stream)
        .filter(Web::isAddress)
        .findFirst()
        .ifPresent(url -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(url)));
    diagnostic.setData(finding.fingerprint());
    return diagnostic;
  }

  private static List<DiagnosticRelatedInformation> related(
      NoteFindings note, Finding finding, Map<String, Finding> byFingerprint) {
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (String fingerprint : finding.related()) {
      Finding other = byFingerprint.get(fingerprint);
      if (other != null) {
        related.add(
            new DiagnosticRelatedInformation(
                new Location(
                    note.document().uri(), note.document().lines().range(note.shownAt(other))),
                other.message() + " (" + other.rule() + ")"));
      }
    }
    return related;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case NOTE -> DiagnosticSeverity.Information;
      case WARNING -> DiagnosticSeverity.Warning;
      case ERROR -> DiagnosticSeverity.Error;
    };
  }
}
