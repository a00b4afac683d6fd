package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the browser tests of {@code web/} against a running service: Chromium, driven by Playwright.
 * npm installs what they need; Chromium is the system's.
 */
@Tag("integration")
class WebElementTest {

  private static final Path WEB = Path.of("..", "web").toAbsolutePath().normalize();
  private static final long LONGEST_MINUTES = 25;

  @Test
  void theElementWorksInABrowser() throws IOException, InterruptedException {
    if (!Files.isDirectory(WEB.resolve("node_modules"))) {
      run(Map.of(), List.of("npm", "ci", "--no-audit", "--no-fund"));
    }
    try (Service service = Service.start()) {
      Map<String, String> where =
          Map.of(
              "RECORDLINT_URL", service.server().uri().toString(),
              "RECORDLINT_START", service.server().startUri().toString());
      run(where, List.of("npm", "test"));
    }
  }

  private static void run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("web-", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(WEB.toFile());
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String said = Files.readString(log, StandardCharsets.UTF_8);
      assertThat(ended && process.exitValue() == 0)
          .as("%s said:%n%s", String.join(" ", command), said)
          .isTrue();
    } finally {
      Files.delete(log);
    }
  }
}
