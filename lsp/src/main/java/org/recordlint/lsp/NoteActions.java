package org.recordlint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.recordlint.api.Finding;
import org.recordlint.api.Suggestion;
import org.recordlint.api.TextFormat;

/** Offers what can be done about findings. Only the writer's choice of a wording changes a note. */
final class NoteActions {

  /** Shows its argument, a question or a note, and does nothing else. */
  static final String SHOW = "recordlint.show";

  private final Editor editor;

  NoteActions(Editor editor) {
    this.editor = editor;
  }

  List<Either<Command, CodeAction>> of(NoteFindings note, List<Finding> findings) {
    List<Either<Command, CodeAction>> wordings = new ArrayList<>();
    List<Either<Command, CodeAction>> questions = new ArrayList<>();
    for (Finding finding : findings) {
      for (Suggestion suggestion : finding.suggestions()) {
        if (suggestion instanceof Suggestion.Replace replace) {
          if (isReplaceable(note, finding)) {
            wordings.add(Either.forRight(wording(note, finding, replace)));
          }
        } else {
          questions.add(Either.forRight(question(note, finding, suggestion)));
        }
      }
    }
    wordings.addAll(questions);
    return wordings;
  }

  /** A wording in place of words with markup among them would break the markup. */
  private static boolean isReplaceable(NoteFindings note, Finding finding) {
    String quote = finding.quote();
    return switch (format(note)) {
      case HTML -> quote.indexOf('<') < 0 && quote.indexOf('&') < 0;
      case MARKDOWN -> quote.chars().noneMatch(c -> "*_`[]<>\\&".indexOf(c) >= 0);
      default -> true;
    };
  }

  private static TextFormat format(NoteFindings note) {
    return note.document().noteFormat().orElse(TextFormat.PLAIN);
  }

  private CodeAction wording(NoteFindings note, Finding finding, Suggestion.Replace replace) {
    Document document = note.document();
    String text =
        format(note) == TextFormat.HTML
            ? replace.text().replace("&", "&amp;").replace("<", "&lt;")
            : replace.text();
    TextEdit edit = new TextEdit(document.lines().range(finding.span()), text);
    CodeAction action = action("Write \u201c" + replace.text() + "\u201d", note, finding);
    action.setEdit(
        editor.takesVersionedEdits()
            ? new WorkspaceEdit(
                List.of(
                    Either.forLeft(
                        new TextDocumentEdit(
                            new VersionedTextDocumentIdentifier(document.uri(), document.version()),
                            List.of(Either.forLeft(edit))))))
            : new WorkspaceEdit(Map.of(document.uri(), List.of(edit))));
    return action;
  }

  private static CodeAction question(NoteFindings note, Finding finding, Suggestion suggestion) {
    String title = NoteHover.label(suggestion) + ": " + suggestion.text();
    CodeAction action = action(title, note, finding);
    action.setCommand(new Command(action.getTitle(), SHOW, List.of(suggestion.text())));
    return action;
  }

  private static CodeAction action(String title, NoteFindings note, Finding finding) {
    CodeAction action = new CodeAction(title.replaceAll("\\s+", " ").strip());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(NoteDiagnostics.one(note, finding)));
    return action;
  }
}
