package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice's built-in LanguageTool client against this service: Debian's LibreOffice, with the
 * address set as a user would in its options, asked through UNO what it would underline.
 */
@Tag("integration")
class LibreOfficeTest {

  private static final Path SCRIPT = Path.of("src", "test", "libreoffice", "proofread.py");

  /** Debian's own, since only that has Debian's bridge to LibreOffice. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final long LONGEST_MINUTES = 5;

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
      <prop oor:name="BaseURL" oor:op="fuse"><value>ADDRESS/v2</value></prop></item>
      <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
      <prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop></item>
      </oor:items>
      """;

  /** LibreOffice 7.4 sends its form unencoded, so each sign that means something there is tried. */
  private static final List<String> PARAGRAPHS =
      List.of(
          "Dad was aggressive & hostile at school.",
          "Bills are 50% higher & mum was hostile.",
          "He owes 20%20 of it; Mum + Dad = aggressive parents.",
          "\uD83D\uDE00 Parents are an inter-racial couple.",
          "Seen at home with his sister & an aunt.");

  @TempDir private Path folder;

  @Test
  void underlinesWhereTheServiceFoundSomething() throws IOException, InterruptedException {
    List<List<String>> underlined = new ArrayList<>();
    List<JsonNode> answers;
    try (Service service = Service.start()) {
      answers = proofread(service.server().uri().toString(), PARAGRAPHS);
      assertThat(service.reports()).isEmpty();
    }
    for (int i = 0; i < answers.size(); i++) {
      List<String> quotes = new ArrayList<>();
      for (JsonNode error : answers.get(i)) {
        int start = error.get("start").asInt();
        quotes.add(PARAGRAPHS.get(i).substring(start, start + error.get("length").asInt()));
        assertThat(error.get("comment").asText()).isNotBlank();
      }
      underlined.add(quotes);
    }
    assertThat(underlined)
        .containsExactly(
            List.of("aggressive", "hostile"),
            List.of("hostile"),
            List.of("aggressive"),
            List.of("inter-racial couple"),
            List.of());
    assertThat(answers.get(3).get(0).get("wordings").get(0).asText())
        .isEqualTo("inter-ethnic couple");
  }

  private List<JsonNode> proofread(String address, List<String> paragraphs)
      throws IOException, InterruptedException {
    Path settings = folder.resolve("user/registrymodifications.xcu");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, SETTINGS.replace("ADDRESS", address));
    String pipe = "recordlint" + UUID.randomUUID().toString().replace("-", "");
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                "-env:UserInstallation=" + folder.toUri(),
                "--accept=pipe,name=" + pipe + ";urp;")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Path printed = folder.resolve("answers.jsonl");
      Process script =
          new ProcessBuilder(PYTHON, SCRIPT.toString(), pipe)
              .redirectOutput(printed.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (var input = script.outputWriter(StandardCharsets.UTF_8)) {
        for (String paragraph : paragraphs) {
          input.write(paragraph + "\n");
        }
      }
      boolean ended = script.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
      script.destroyForcibly();
      assertThat(ended && script.exitValue() == 0).as("the script ended well").isTrue();
      List<JsonNode> answers = new ArrayList<>();
      for (String line : Files.readAllLines(printed)) {
        answers.add(new ObjectMapper().readTree(line));
      }
      return answers;
    } finally {
      office.descendants().forEach(ProcessHandle::destroyForcibly);
      office.destroyForcibly();
      office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    }
  }
}
