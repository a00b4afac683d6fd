package org.recordlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Microsoft's language client, which VS Code is built on, talks to the command as it is packaged.
 * Install the client first: {@code lsp/src/test/client/install}.
 */
@Tag("integration")
class LspClientTest {

  private static final Path CLIENT = Path.of("..", "lsp", "src", "test", "client");

  @Test
  void aClientThatIsNotOursGetsAlongWithTheServer() throws Exception {
    assertThat(CLIENT.resolve("node_modules"))
        .as("run lsp/src/test/client/install first")
        .isDirectory();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = Path.of("target", "recordlint.jar").toAbsolutePath().toString();
    Process process =
        new ProcessBuilder("node", "session.mjs", java, "-jar", jar, "lsp", "--stdio")
            .directory(CLIENT.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines()).hasSize(7);
  }
}
