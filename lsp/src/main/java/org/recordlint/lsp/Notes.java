package org.recordlint.lsp;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Span;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;

/** Lints the notes that are open. Thread-safe: everything happens on one thread of its own. */
final class Notes implements AutoCloseable {

  // No document has such an address.
  private static final String LOAD = "load";
  private static final String RELINT = "relint";

  private final Editor editor;
  private final Workspace workspace;
  private final Documents documents;
  private final Clock clock;
  private final Optional<Path> cache;
  private final Work work;
  private final NoteDiagnostics diagnostics;
  private final NoteActions actions;
  // All belong to the thread of work.
  private final Map<String, NoteFindings> latest = new HashMap<>();
  private final Map<String, Document> shown = new HashMap<>();
  private Optional<Engine> engine = Optional.empty();

  /**
   * @param cache where compiled packs are kept, or empty
   */
  Notes(
      Editor editor, Workspace workspace, Documents documents, Clock clock, Optional<Path> cache) {
    this.editor = editor;
    this.workspace = workspace;
    this.documents = documents;
    this.clock = clock;
    this.cache = cache;
    this.work = new Work("recordlint-lsp-notes", editor::logFailure);
    this.diagnostics = new NoteDiagnostics(editor);
    this.actions = new NoteActions(editor);
  }

  /** Compiles packs and policy anew and then lints every note; keeps the old ones if that fails. */
  void reload() {
    work.later(
        LOAD,
        0,
        () -> {
          load();
          relint();
        });
  }

  /** Lints every open note again, for example because its record type may be another. */
  void relintAll() {
    work.later(RELINT, 0, this::relint);
  }

  void check(Document document, int millis) {
    work.later(document.uri(), millis, () -> publish(document.uri()));
  }

  void close(String uri) {
    work.later(
        uri,
        0,
        () -> {
          latest.remove(uri);
          shown.remove(uri);
          if (documents.get(uri).isEmpty()) {
            editor.publish(uri, null, List.of());
          }
        });
  }

  CompletableFuture<Hover> hover(Document document, Position position) {
    return work.now(
        () -> {
          NoteFindings note = findings(document);
          int offset = document.lines().offset(position);
          List<Finding> found = note.at(new Span(offset, offset));
          return found.isEmpty()
              ? null
              : new Hover(
                  editor.markup(NoteHover.of(found)),
                  document.lines().range(note.shownAt(found.get(0))));
        });
  }

  CompletableFuture<List<Either<Command, CodeAction>>> actions(Document document, Range range) {
    return work.now(
        () -> {
          NoteFindings note = findings(document);
          return actions.of(note, note.at(document.lines().span(range)));
        });
  }

  private void load() {
    try {
      engine = Optional.of(Engine.load(workspace.settings(), cache));
    } catch (RulePackException e) {
      RulePackProblem first = e.problems().get(0);
      int more = e.problems().size() - 1;
      editor.tell(
          MessageType.Error,
          "recordlint: packs or policy do not load: "
              + first
              + (more == 0 ? "" : ", and " + more + " more"));
    } catch (UncheckedIOException e) {
      editor.tell(MessageType.Error, "recordlint: " + e.getMessage());
    }
  }

  private void relint() {
    latest.clear();
    shown.clear();
    documents.all().forEach(document -> publish(document.uri()));
  }

  private void publish(String uri) {
    Optional<Document> current = documents.get(uri);
    if (current.isEmpty() || current.get().noteFormat().isEmpty() || engine.isEmpty()) {
      return;
    }
    if (current.get().equals(shown.get(uri))) {
      return;
    }
    NoteFindings found = findings(current.get());
    // Whoever typed meanwhile has asked for a newer answer already.
    if (documents.get(uri).filter(found.document()::equals).isPresent()) {
      editor.publish(uri, found.document().version(), diagnostics.of(found));
      shown.put(uri, found.document());
    }
  }

  private NoteFindings findings(Document document) {
    NoteFindings known = latest.get(document.uri());
    if (known != null && known.document().equals(document)) {
      return known;
    }
    NoteFindings found = lint(document);
    latest.put(document.uri(), found);
    return found;
  }

  private NoteFindings lint(Document document) {
    Settings settings = workspace.settings();
    String path = Normalizer.normalize(workspace.relative(document), Normalizer.Form.NFC);
    if (engine.isEmpty() || document.noteFormat().isEmpty() || !settings.isNote(path)) {
      return new NoteFindings(document, List.of(), Optional.empty());
    }
    if (document.text().length() > settings.maxLength()) {
      return new NoteFindings(
          document,
          List.of(),
          Optional.of("it is longer than " + settings.maxLength() + " characters"));
    }
    CaseRecord record =
        CaseRecord.builder(path, document.text())
            .type(settings.recordType(path).orElse(""))
            .textFormat(document.noteFormat().get())
            .build();
    LintResult result = engine.get().lint(record, LocalDate.now(clock));
    return new NoteFindings(document, result.findings(), result.incomplete());
  }

  @Override
  public void close() {
    work.close();
  }
}
