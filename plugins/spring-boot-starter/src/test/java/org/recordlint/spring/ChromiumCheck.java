package org.recordlint.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Types a note in the guide's page in Chromium and looks whether the word is underlined. */
record ChromiumCheck(Path folder) {

  private static final Path WEB = Path.of("../../web");
  private static final Path SCRIPT = Path.of("guide/underlined.mjs").toAbsolutePath();

  void run(String address) throws IOException, InterruptedException {
    if (!Files.isDirectory(WEB.resolve("node_modules"))) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund"));
    }
    run(List.of("node", SCRIPT.toString(), address + "/"));
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "chromium", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(WEB.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0)
        .as(
            "%s said:%n%s",
            String.join(" ", command), Files.readString(log, StandardCharsets.UTF_8))
        .isTrue();
  }
}
