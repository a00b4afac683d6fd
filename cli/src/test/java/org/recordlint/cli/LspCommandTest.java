package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LspCommandTest {

  @Test
  void answersOnStandardOutputAndSaysHowItEnded() {
    Cli.Ran ran =
        Cli.run(
            message(
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}")
                + message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}")
                + message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"),
            "lsp",
            "--stdio");

    assertThat(ran.out())
        .startsWith("Content-Length: ")
        .contains("\"positionEncoding\":\"utf-16\"");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
  }

  @Test
  void aPolicyThatDoesNotLoadIsToldBeforeAnything(@TempDir Path folder) throws Exception {
    Path policy = Files.writeString(folder.resolve("policy.yaml"), "organisaton: Somewhere\n");

    Cli.Ran ran = Cli.run("", "lsp", "--policy", policy.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("policy.yaml:1:1", "did you mean \"organisation\"");
  }

  private static String message(String json) {
    return "Content-Length: " + json.length() + "\r\n\r\n" + json;
  }
}
