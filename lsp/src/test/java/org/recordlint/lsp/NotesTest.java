package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor opens notes, types in them, asks, and leaves. */
class NotesTest {

  private static final String NOTE = "untitled:note.txt";

  @TempDir private static Path packs;

  /** Few packs, because compiling them all takes a second. */
  @BeforeAll
  static void writePacks() throws IOException {
    Files.writeString(packs.resolve("own.yaml"), OwnPack.TEXT);
  }

  private static JsonElement few(String json) {
    JsonObject settings = settings(json).getAsJsonObject();
    settings.addProperty("bundledPacks", false);
    settings.addProperty("packs", packs.resolve("own.yaml").toString());
    return settings;
  }

  @Test
  void underlinesInUtf16CodeUnitsAfterEmojiAndBothLineEnds() throws Exception {
    try (Client client = new Client(few("{}"))) {
      client.open(
          NOTE,
          "plaintext",
          "Visit \uD83D\uDC69\u200D\uD83D\uDC67.\r\n\uD83D\uDE42 Dad was aggressive on the phone.\r\n");
      Diagnostic found = only(client.diagnostics(NOTE));
      assertThat(found.getRange()).isEqualTo(range(1, 11, 1, 21));
      assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
      assertThat(found.getSource()).isEqualTo("recordlint");
      assertThat(found.getCode().getLeft()).isEqualTo("own/aggression");
      assertThat(client.greeting.getCapabilities().getPositionEncoding())
          .isEqualTo(PositionEncodingKind.UTF16);
    }
  }

  @Test
  void followsEditsAndLintsOnceTypingRests() throws Exception {
    try (Client client = new Client(few("{'debounceMillis': 300}"))) {
      client.open(NOTE, "plaintext", "Dad was calm.\nMum rang.\n");
      assertThat(client.diagnostics(NOTE)).isEmpty();
      client.change(NOTE, 2, edit(0, 8, 0, 12, "aggr"));
      client.change(NOTE, 3, edit(0, 12, 0, 12, "essive"));
      client.change(NOTE, 4, edit(1, 0, 1, 0, "\uD83D\uDE42 "), edit(1, 3, 1, 3, "Aggressive "));
      PublishDiagnosticsParams now = client.awaitPublished(NOTE);
      assertThat(now.getVersion()).isEqualTo(4);
      assertThat(now.getDiagnostics())
          .extracting(Diagnostic::getRange)
          .containsExactly(range(0, 8, 0, 18), range(1, 3, 1, 13));
      assertThat(client.staysQuiet(500)).isTrue();
      client.close(NOTE);
      assertThat(client.diagnostics(NOTE)).isEmpty();
    }
  }

  @Test
  void explainsInMarkdownAndInPlainText() throws Exception {
    try (Client client = new Client(few("{}"))) {
      client.open(NOTE, "plaintext", "Dad was aggressive on the phone.");
      assertThat(client.diagnostics(NOTE)).hasSize(1);
      var hover = client.hover(NOTE, 0, 12);
      String text = hover.getContents().getRight().getValue();
      assertThat(hover.getContents().getRight().getKind()).isEqualTo(MarkupKind.MARKDOWN);
      assertThat(hover.getRange()).isEqualTo(range(0, 8, 0, 18));
      assertThat(text).startsWith("**").contains("- Ask: ", "Source: ", "own/aggression");
      assertThat(client.hover(NOTE, 0, 2)).isNull();
    }
    ClientCapabilities plain = Client.capabilities();
    plain.getTextDocument().getHover().setContentFormat(List.of(MarkupKind.PLAINTEXT));
    try (Client client = new Client(few("{}"), plain)) {
      client.open(NOTE, "plaintext", "Dad was aggressive on the phone.");
      assertThat(client.diagnostics(NOTE)).hasSize(1);
      var contents = client.hover(NOTE, 0, 12).getContents().getRight();
      assertThat(contents.getKind()).isEqualTo(MarkupKind.PLAINTEXT);
      assertThat(contents.getValue()).contains("own/aggression").doesNotContain("**", "\\");
    }
  }

  @Test
  void offersAWordingAndAsksAndNeverEditsByItself() throws Exception {
    try (Client client = new Client(few("{}"))) {
      client.open(NOTE, "plaintext", "They are an inter-racial couple.");
      Diagnostic found = only(client.diagnostics(NOTE));
      List<CodeAction> actions = client.actions(NOTE, found.getRange());
      List<CodeAction> wordings =
          actions.stream().filter(action -> action.getEdit() != null).toList();
      CodeAction wording = only(wordings);
      var changed = wording.getEdit().getDocumentChanges().get(0).getLeft();
      assertThat(changed.getTextDocument().getVersion()).isEqualTo(1);
      TextEdit edit = changed.getEdits().get(0).getLeft();
      assertThat(edit.getRange()).isEqualTo(found.getRange());
      assertThat(edit.getNewText()).isEqualTo("inter-ethnic couple");
      CodeAction question =
          actions.stream().filter(action -> action.getEdit() == null).findFirst().orElseThrow();
      assertThat(question.getTitle()).startsWith("Ask: ");
      client
          .server
          .getWorkspaceService()
          .executeCommand(
              new ExecuteCommandParams(
                  question.getCommand().getCommand(), question.getCommand().getArguments()))
          .get();
      assertThat(client.messages).hasSize(1);
      assertThat(client.messages.get(0).getType()).isEqualTo(MessageType.Info);
      assertThat(client.actions(NOTE, range(0, 0, 0, 4))).isEmpty();
    }
  }

  @Test
  void keepsMarkupWhole() throws Exception {
    try (Client client = new Client(few("{}"))) {
      client.open("untitled:a.html", "html", "<p>An <b>inter-racial</b> couple.</p>");
      Diagnostic parted = only(client.diagnostics("untitled:a.html"));
      assertThat(client.actions("untitled:a.html", parted.getRange()))
          .isNotEmpty()
          .allMatch(action -> action.getEdit() == null);
      client.open("untitled:b.html", "html", "<p>An inter-racial couple.</p>");
      Diagnostic whole = only(client.diagnostics("untitled:b.html"));
      assertThat(whole.getRange()).isEqualTo(range(0, 6, 0, 25));
      assertThat(client.actions("untitled:b.html", whole.getRange()))
          .anyMatch(action -> action.getEdit() != null);
    }
  }

  @Test
  void takesRecordTypesFromGlobsAndSaysWhatAReferralLeavesOut(@TempDir Path folder)
      throws Exception {
    // With the bundled packs, as most people have it.
    String uri = folder.resolve("in").resolve("one.txt").toUri().toString();
    String text = "\nReferral to children's services.\nSchool are worried about Amy, 9.\n";
    try (Client client = new Client(settings("{'notes': ['in/*']}"), folder)) {
      client.open(uri, "plaintext", text);
      assertThat(client.diagnostics(uri)).isEmpty();
      client.configure(settings("{'recordTypes': {'in/**': 'referral'}}"));
      List<Diagnostic> found = client.diagnostics(uri);
      assertThat(found).extracting(d -> d.getCode().getLeft()).isNotEmpty();
      assertThat(found).extracting(Diagnostic::getRange).containsOnly(range(1, 0, 1, 32));
      client.configure(settings("{'notes': ['out/*'], 'recordTypes': {'**/*': 'referral'}}"));
      assertThat(client.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void followsThePolicyAndKeepsTheOldOneIfTheNewOneIsBroken(@TempDir Path folder) throws Exception {
    Path policy = folder.resolve("policy.yaml");
    Files.writeString(policy, "organisation: Somewhere\nseverities: {labelling-language: error}\n");
    try (Client client = new Client(few("{'policy': 'policy.yaml'}"), folder)) {
      client.open(NOTE, "plaintext", "Dad was aggressive on the phone.");
      assertThat(only(client.diagnostics(NOTE)).getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      Files.writeString(policy, "organisation: Somewhere\nseverites: {}\n");
      client.configure(settings("{'policy': './policy.yaml', 'packs': ['nowhere']}"));
      assertThat(only(client.diagnostics(NOTE)).getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(client.messages).hasSize(1);
      assertThat(client.messages.get(0).getMessage()).contains("nowhere", "and 1 more");
    }
  }

  @Test
  void linksToTheFirstSourceThatHasAnAddressAndToRelatedFindings(@TempDir Path folder)
      throws Exception {
    Files.writeString(folder.resolve("own.yaml"), OwnPack.TEXT);
    try (Client client =
        new Client(settings("{'bundledPacks': false, 'packs': 'own.yaml'}"), folder)) {
      client.open(NOTE, "plaintext", "The gribble boy came late.");
      List<Diagnostic> found = client.diagnostics(NOTE);
      assertThat(found).hasSize(2);
      assertThat(found.get(0).getCodeDescription().getHref())
          .isEqualTo("https://example.org/guide");
      assertThat(found.get(0).getRelatedInformation().get(0).getLocation().getRange())
          .isEqualTo(found.get(1).getRange());
    }
  }

  @Test
  void leavesOtherFilesAlone() throws Exception {
    try (Client client = new Client(few("{}"))) {
      client.open("untitled:a.jsonl", "jsonl", "{\"text\": \"Dad was aggressive.\"}");
      client.open("untitled:a.py", "python", "# Dad was aggressive.");
      client.open("untitled:other.yaml", "yaml", "a: aggressive");
      assertThat(client.hover("untitled:a.py", 0, 12)).isNull();
      client.open(NOTE, "plaintext", "Dad was aggressive.");
      client.open("untitled:long", "plaintext", "x".repeat(1_000_001));
      assertThat(client.diagnostics(NOTE)).hasSize(1);
      assertThat(only(client.diagnostics("untitled:long")).getMessage().getLeft())
          .contains("longer than 1000000");
    }
  }

  @Test
  void endsAsTheProtocolAsks() throws Exception {
    assertThat(new Client(few("{}")).end(true)).isZero();
    assertThat(new Client(few("{}")).end(false)).isEqualTo(1);
    assertThat(new Client(few("{}")).hangUp()).isEqualTo(1);
  }

  static JsonElement settings(String json) {
    return JsonParser.parseString(json.replace('\'', '"'));
  }

  static Range range(int startLine, int start, int endLine, int end) {
    return new Range(new Position(startLine, start), new Position(endLine, end));
  }

  private static TextDocumentContentChangeEvent edit(
      int startLine, int start, int endLine, int end, String text) {
    return new TextDocumentContentChangeEvent(range(startLine, start, endLine, end), text);
  }

  private static <T> T only(List<T> items) {
    assertThat(items).hasSize(1);
    return items.get(0);
  }
}
