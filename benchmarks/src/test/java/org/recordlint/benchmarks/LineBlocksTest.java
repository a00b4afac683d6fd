package org.recordlint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineBlocksTest {

  @TempDir Path folder;

  @Test
  void handsOutEveryLineOnceAndWhole() throws IOException {
    List<String> lines =
        IntStream.range(0, 3_000).mapToObj(i -> i + "-" + "x".repeat(i % 1_500)).toList();

    assertThat(read(lines)).isEqualTo(lines);
  }

  @Test
  void handsOutALineThatIsLongerThanABlock() throws IOException {
    List<String> lines = List.of("a", "b".repeat(5_000_000), "c");

    assertThat(read(lines)).isEqualTo(lines);
  }

  private List<String> read(List<String> lines) throws IOException {
    Path file = Files.writeString(folder.resolve("lines"), String.join("\n", lines) + "\n");
    List<String> read = new ArrayList<>();
    LineBlocks.Block block = new LineBlocks.Block();
    try (LineBlocks blocks = new LineBlocks(file)) {
      while (blocks.next(block)) {
        int start = 0;
        for (int end = block.lineEnd(0); end >= 0; end = block.lineEnd(start)) {
          read.add(new String(block.bytes(), start, end - start, StandardCharsets.UTF_8));
          start = end + 1;
        }
      }
    }
    return read;
  }
}
