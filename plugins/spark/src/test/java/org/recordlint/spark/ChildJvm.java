package org.recordlint.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM, for programs that are to run as users run them. */
final class ChildJvm {

  private ChildJvm() {}

  /** The lines that a program wrote to standard output, which must have ended well. */
  static List<String> run(String classPath, Path folder, List<String> options, List<String> program)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "child", ".out");
    Path err = Files.createTempFile(folder, "child", ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath));
    command.addAll(program);
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new AssertionError(
          "status " + status + ": " + Files.readString(err, StandardCharsets.UTF_8));
    }
    return Files.readAllLines(out, StandardCharsets.UTF_8);
  }
}
