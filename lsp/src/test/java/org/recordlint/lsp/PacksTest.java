package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author writes a rule pack. */
class PacksTest {

  private static final String HEADER =
      """
      id: own
      title: Words of our own
      version: "1"
      owner: us
      jurisdiction: England
      licence: none
      contact: us
      sources:
        - {id: A, title: A book, publisher: us, status: verified}
      defaults:
        category: labelling-language
        sources: [A]
      """;

  private static final String RULE =
      """
      title: Gribble
      message: '"{match}" says nothing'
      why: It says nothing.
      phrases: [gribble @young]
      prompts: [What happened?]
      examples:
        fires: ["The [[gribble boy]] came.", "A [[gribble girl]] came."]
        quiet: ["The boy came.", "Gribble came."]
      """;

  private static final String WORDS =
      """
      lists:
        young: [boy, girl]
      cues:
        in-a-story:
          why: told in a story
          before: [once upon a time]
      """;

  @TempDir private Path folder;
  @TempDir private static Path shared;
  private static JsonElement settings;

  /** A small context, because compiling the bundled packs takes a second. */
  @BeforeAll
  static void writeContext() throws IOException {
    Path file = Files.writeString(shared.resolve("context.yaml"), OwnPack.CONTEXT);
    settings =
        NotesTest.settings(
            "{'bundledPacks': false, 'packs': '" + file.toString().replace('\\', '/') + "'}");
  }

  @Test
  void showsEveryProblemWhereItStands() throws Exception {
    write(HEADER, RULE, WORDS);
    try (Client client = new Client(settings, folder)) {
      String rule =
          RULE.replace("title: Gribble", "titel: Gribble")
              .replace(
                  "prompts: [What happened?]",
                  "prompts: [\uD83D\uDE42 What]\nunless: [\"\uD83D\uDE42\", negatd]");
      client.open(uri("gribble.yaml"), "yaml", rule);
      List<Diagnostic> found = client.diagnostics(uri("gribble.yaml"));
      assertThat(found)
          .extracting(each -> each.getMessage().getLeft())
          .anyMatch(message -> message.contains("unknown key \"titel\", did you mean \"title\"?"))
          .anyMatch(message -> message.contains("no cue \"negatd\", did you mean \"negated\"?"));
      assertThat(found).allMatch(each -> each.getSeverity() == DiagnosticSeverity.Error);
      assertThat(at(found, "titel").getRange()).isEqualTo(NotesTest.range(0, 0, 0, 5));
      // Five letters after the emoji, which is one character for YAML and two code units here.
      assertThat(at(found, "negatd").getRange().getStart().getCharacter())
          .isEqualTo("unless: [\"\uD83D\uDE42\", ".length());
      client.change(
          uri("gribble.yaml"), 2, new TextDocumentContentChangeEvent(RULE + "prompts: [again]\n"));
      assertThat(client.diagnostics(uri("gribble.yaml"), 2))
          .extracting(each -> each.getMessage().getLeft())
          .anyMatch(message -> message.contains("not valid YAML") || message.contains("twice"));
      client.change(uri("gribble.yaml"), 3, new TextDocumentContentChangeEvent(RULE));
      assertThat(client.diagnostics(uri("gribble.yaml"), 3)).isEmpty();
    }
  }

  @Test
  void runsTheExamplesAndSeesWhatIsOpenInOtherFiles() throws Exception {
    write(HEADER, RULE, WORDS);
    try (Client client = new Client(settings, folder)) {
      client.open(uri("gribble.yaml"), "yaml", RULE);
      assertThat(client.diagnostics(uri("gribble.yaml"))).isEmpty();
      client.open(uri("words.yaml"), "yaml", WORDS.replace("girl", "lass"));
      List<Diagnostic> found = client.diagnostics(uri("gribble.yaml"));
      while (found.isEmpty()) {
        found = client.diagnostics(uri("gribble.yaml"));
      }
      assertThat(found).hasSize(1);
      assertThat(found.get(0).getMessage().getLeft())
          .startsWith("own/gribble > fires 2")
          .contains("expected: A [[gribble girl]] came.");
      assertThat(found.get(0).getRange().getStart().getLine()).isEqualTo(6);
      client.close(uri("words.yaml"));
      assertThat(client.diagnostics(uri("gribble.yaml"))).isEmpty();
    }
  }

  @Test
  void completesKeysValuesAndNames() throws Exception {
    write(HEADER, RULE, WORDS);
    try (Client client = new Client(settings, folder)) {
      String rule = RULE + "unless: [in-a\nseverity: \nabout:\n  - ch\nexcept: [a @yo\nsha\n";
      client.open(uri("gribble.yaml"), "yaml", rule);
      assertThat(labels(client, 8, 13)).contains("in-a-story", "negated", "quoted", "defaults");
      assertThat(labels(client, 9, 10)).containsExactly("note", "warning", "error");
      assertThat(labels(client, 11, 6)).contains("child", "professional", "anything");
      assertThat(labels(client, 12, 14)).contains("@young", "@kin").doesNotContain("negated");
      List<String> keys = labels(client, 13, 3);
      assertThat(keys).contains("shape", "near", "qualify");
      assertThat(keys).doesNotContain("title", "phrases", "aspect", "severity");
      CompletionItem name = item(client, 8, 13, "in-a-story");
      assertThat(name.getDocumentation().getLeft()).isEqualTo("told in a story");
      assertThat(name.getTextEdit().getLeft().getRange()).isEqualTo(NotesTest.range(8, 9, 8, 13));
      assertThat(item(client, 13, 3, "shape").getTextEdit().getLeft().getNewText())
          .isEqualTo("shape: ");
      assertThat(labels(client, 2, 12)).isEmpty();
    }
  }

  @Test
  void completesInTheHeaderAndInAWholePack() throws Exception {
    write(HEADER, RULE, WORDS);
    try (Client client = new Client(settings, folder)) {
      client.open(uri("pack.yaml"), "yaml", HEADER + "  uless: []\n  sev\nsum\n");
      assertThat(labels(client, "pack.yaml", 13, 5)).contains("severity", "unless", "about");
      assertThat(labels(client, "pack.yaml", 13, 5)).doesNotContain("category", "phrases");
      assertThat(labels(client, "pack.yaml", 14, 3)).contains("summary").doesNotContain("title");
      client.open("untitled:whole.yaml", "yaml", OwnPack.TEXT + "  old: [man]\nru");
      int line = OwnPack.TEXT.lines().toList().indexOf("    category: labelling-language");
      assertThat(
              client.completions("untitled:whole.yaml", line, 17).stream()
                  .map(CompletionItem::getLabel))
          .contains("labelling-language", "practice");
    }
  }

  @Test
  void explainsKeysCuesAndLists() throws Exception {
    write(HEADER, RULE, WORDS);
    try (Client client = new Client(settings, folder)) {
      client.open(uri("gribble.yaml"), "yaml", RULE + "unless: [in-a-story]\nabout: child\n");
      assertThat(hover(client, 1, 2)).startsWith("**message**").contains("One sentence");
      assertThat(hover(client, 3, 22)).startsWith("**@young**").contains("boy, girl");
      assertThat(hover(client, 6, 4)).contains("Texts it must flag");
      assertThat(hover(client, 8, 12)).contains("told in a story");
      assertThat(hover(client, 9, 2)).contains("professional");
      assertThat(client.hover(uri("gribble.yaml"), 2, 10)).isNull();
    }
  }

  private void write(String header, String rule, String words) throws Exception {
    Files.writeString(folder.resolve("pack.yaml"), header);
    Files.writeString(folder.resolve("gribble.yaml"), rule);
    Files.writeString(folder.resolve("words.yaml"), words);
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  private List<String> labels(Client client, int line, int character) throws Exception {
    return labels(client, "gribble.yaml", line, character);
  }

  private List<String> labels(Client client, String name, int line, int character)
      throws Exception {
    return client.completions(uri(name), line, character).stream()
        .map(CompletionItem::getLabel)
        .toList();
  }

  private CompletionItem item(Client client, int line, int character, String label)
      throws Exception {
    return client.completions(uri("gribble.yaml"), line, character).stream()
        .filter(item -> item.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private String hover(Client client, int line, int character) throws Exception {
    return client.hover(uri("gribble.yaml"), line, character).getContents().getRight().getValue();
  }

  private static Diagnostic at(List<Diagnostic> found, String word) {
    return found.stream()
        .filter(each -> each.getMessage().getLeft().contains(word))
        .findFirst()
        .orElseThrow();
  }
}
