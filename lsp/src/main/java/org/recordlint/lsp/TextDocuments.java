package org.recordlint.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Takes what the editor says and asks about documents. */
final class TextDocuments implements TextDocumentService {

  private final Editor editor;
  private final Workspace workspace;
  private final Documents documents;
  private final Notes notes;
  private final Packs packs;

  TextDocuments(Editor editor, Workspace workspace, Documents documents, Notes notes, Packs packs) {
    this.editor = editor;
    this.workspace = workspace;
    this.documents = documents;
    this.notes = notes;
    this.packs = packs;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    Document document =
        new Document(item.getUri(), item.getLanguageId(), item.getVersion(), item.getText());
    documents.put(document);
    check(document, true);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Optional<Document> old = documents.get(params.getTextDocument().getUri());
    if (old.isPresent()) {
      Document document =
          old.get().edited(params.getContentChanges(), params.getTextDocument().getVersion());
      documents.put(document);
      check(document, false);
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    Optional<Document> closed = documents.get(params.getTextDocument().getUri());
    documents.remove(params.getTextDocument().getUri());
    if (closed.isPresent()) {
      if (closed.get().isYaml()) {
        packs.close(closed.get());
      } else {
        notes.close(closed.get().uri());
      }
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    documents.get(params.getTextDocument().getUri()).ifPresent(document -> check(document, true));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    Optional<Document> document = documents.get(params.getTextDocument().getUri());
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return document.get().isYaml()
        ? packs.hover(document.get(), params.getPosition())
        : notes.hover(document.get(), params.getPosition());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<String> only = params.getContext().getOnly();
    boolean wanted =
        only == null
            || only.stream()
                .anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
    Optional<Document> document = documents.get(params.getTextDocument().getUri());
    if (!wanted || !editor.takesCodeActions() || document.isEmpty() || document.get().isYaml()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return notes.actions(document.get(), params.getRange());
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    Optional<Document> document = documents.get(params.getTextDocument().getUri());
    if (document.isEmpty() || !document.get().isYaml()) {
      return CompletableFuture.completedFuture(Either.forLeft(List.of()));
    }
    return packs.completions(document.get(), params.getPosition()).thenApply(Either::forLeft);
  }

  private void check(Document document, boolean soon) {
    if (document.isYaml()) {
      packs.check(document, soon);
    } else if (document.noteFormat().isPresent()) {
      notes.check(document, soon ? 0 : workspace.settings().debounceMillis());
    }
  }
}
