package org.recordlint.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor, and what it said that it can show; thread-safe. */
final class Editor {

  private volatile LanguageClient client;
  private volatile ClientCapabilities capabilities = new ClientCapabilities();

  void connect(LanguageClient value) {
    client = value;
  }

  void understands(ClientCapabilities value) {
    capabilities = value == null ? new ClientCapabilities() : value;
  }

  LanguageClient client() {
    return client;
  }

  /** Shows what was found in a document in place of what was shown before. */
  void publish(String uri, Integer version, List<Diagnostic> diagnostics) {
    client.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
  }

  /** Tells the user something; never a word of a note. */
  void tell(MessageType type, String message) {
    client.showMessage(new MessageParams(type, message));
  }

  /** Logs that something failed; an exception's own message may hold words of a note. */
  void logFailure(Throwable thrown) {
    client.logMessage(
        new MessageParams(
            MessageType.Error,
            "internal error, please report it: " + thrown.getClass().getSimpleName()));
  }

  /** Markdown, for an editor that shows it; else the same as it stands. */
  MarkupContent markup(String markdown) {
    boolean shown =
        Optional.ofNullable(capabilities.getTextDocument())
            .map(text -> text.getHover())
            .map(hover -> hover.getContentFormat())
            .map(formats -> formats.contains(MarkupKind.MARKDOWN))
            .orElse(false);
    return shown
        ? new MarkupContent(MarkupKind.MARKDOWN, markdown)
        : new MarkupContent(MarkupKind.PLAINTEXT, Markdown.plain(markdown));
  }

  boolean showsRelatedInformation() {
    return Optional.ofNullable(capabilities.getTextDocument())
        .map(text -> text.getPublishDiagnostics())
        .map(diagnostics -> diagnostics.getRelatedInformation())
        .orElse(false);
  }

  boolean takesCodeActions() {
    return Optional.ofNullable(capabilities.getTextDocument())
        .map(text -> text.getCodeAction())
        .map(action -> action.getCodeActionLiteralSupport())
        .isPresent();
  }

  /** Whether an edit may say for which version of a document it was made. */
  boolean takesVersionedEdits() {
    return Optional.ofNullable(capabilities.getWorkspace())
        .map(workspace -> workspace.getWorkspaceEdit())
        .map(edit -> edit.getDocumentChanges())
        .orElse(false);
  }

  boolean givesConfiguration() {
    return Optional.ofNullable(capabilities.getWorkspace())
        .map(workspace -> workspace.getConfiguration())
        .orElse(false);
  }

  boolean tellsOfConfiguration() {
    return Optional.ofNullable(capabilities.getWorkspace())
        .map(workspace -> workspace.getDidChangeConfiguration())
        .map(change -> change.getDynamicRegistration())
        .orElse(false);
  }

  boolean watchesFiles() {
    return Optional.ofNullable(capabilities.getWorkspace())
        .map(workspace -> workspace.getDidChangeWatchedFiles())
        .map(watched -> watched.getDynamicRegistration())
        .orElse(false);
  }
}
