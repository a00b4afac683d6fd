package org.recordlint.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a note reach the editor as findings, and nobody else. */
class PrivacyTest {

  private static final String NOTE = "untitled:note.txt";

  @Test
  void noMessageAndNoLogHoldsAWordOfANote(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), OwnPack.TEXT);
    JsonObject settings = new JsonObject();
    settings.addProperty("bundledPacks", false);
    settings.addProperty("packs", folder.resolve("own.yaml").toString());
    List<String> logged = new ArrayList<>();
    Handler handler = keeping(logged);
    Logger.getLogger("").addHandler(handler);
    try (Client client = new Client(settings)) {
      client.open(NOTE, "plaintext", "Zanzibella was aggressive.");
      assertThat(client.diagnostics(NOTE)).hasSize(1);
      // A line that is not there, an end before the start, and a document that was never opened.
      client.change(NOTE, 2, at(99, 5, 200, 1), at(0, 5, 0, 2));
      client.change("untitled:unknown", 2, at(0, 0, 0, 1));
      assertThat(client.hover(NOTE, 5000, 3)).isNull();
      client.hover("untitled:unknown", 0, 0);
      client
          .server
          .getWorkspaceService()
          .executeCommand(
              new org.eclipse.lsp4j.ExecuteCommandParams("unknown", List.of("Zanzibella")))
          .get();
      assertThat(client.end(true)).isZero();
      assertThat(client.messages).extracting(MessageParams::getMessage).isEmpty();
    } finally {
      Logger.getLogger("").removeHandler(handler);
    }
    assertThat(logged).noneMatch(message -> message.contains("Zanzibella"));
  }

  @Test
  void whatIsNoProperMessageIsNotLoggedEither() throws Exception {
    List<String> logged = new ArrayList<>();
    Handler handler = keeping(logged);
    Logger.getLogger("").addHandler(handler);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      String broken =
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"text\":\"Zanzibella\",}";
      String input = "Content-Length: " + broken.length() + "\r\n\r\n" + broken;
      int status =
          RecordlintLanguageServer.serve(
              new ByteArrayInputStream(input.getBytes(UTF_8)),
              out,
              LaunchOptions.defaults(),
              "test");
      assertThat(status).isEqualTo(1);
    } finally {
      Logger.getLogger("").removeHandler(handler);
    }
    assertThat(logged).isEmpty();
    assertThat(out.toString(UTF_8)).doesNotContain("Zanzibella");
  }

  @Test
  void valuesShowNoText() {
    Document document = new Document(NOTE, "plaintext", 1, "Zanzibella");
    assertThat(document).hasToString("Document[untitled:note.txt, 1]");
    assertThat(new NoteFindings(document, List.of(), java.util.Optional.empty()).toString())
        .doesNotContain("Zanzibella");
  }

  private static TextDocumentContentChangeEvent at(int startLine, int start, int endLine, int end) {
    return new TextDocumentContentChangeEvent(
        new Range(new Position(startLine, start), new Position(endLine, end)), "Zanzibella");
  }

  private static Handler keeping(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record.getMessage() + " " + record.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
