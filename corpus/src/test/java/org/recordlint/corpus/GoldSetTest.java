package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldSetTest {

  @TempDir Path root;

  @Test
  void isNamedAfterItsFolder() throws IOException {
    GoldSet set = GoldReader.read(file("gold/develop/notes.jsonl"));

    assertThat(set.name()).isEqualTo("develop");
    assertThat(set.mistakesShown()).isTrue();
  }

  @Test
  void scoredOnlyHidesMistakesAtAnyDepth() throws IOException {
    GoldSet set = GoldReader.read(file("gold/scored-only/2024/notes.jsonl"));

    assertThat(set.name()).isEqualTo("scored-only");
    assertThat(set.mistakesShown()).isFalse();
  }

  @Test
  void onlyAFolderOfThatNameCounts() throws IOException {
    assertThat(GoldReader.read(file("gold/scored-only.jsonl")).mistakesShown()).isTrue();
    assertThat(GoldReader.read(file("not-scored-only/a.jsonl")).mistakesShown()).isTrue();
  }

  @Test
  void detoursDoNotShowMistakes() throws IOException {
    file("gold/scored-only/notes.jsonl");
    Files.createDirectories(root.resolve("gold/develop"));

    Path detour = root.resolve("gold/develop/../scored-only/notes.jsonl");

    assertThat(GoldReader.read(detour).mistakesShown()).isFalse();
  }

  @Test
  void linksIntoTheFolderDoNotShowMistakes() throws IOException {
    Path target = file("gold/scored-only/notes.jsonl");
    Path link = root.resolve("link.jsonl");
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "this file system has no symbolic links");
    }

    assertThat(GoldReader.read(link).mistakesShown()).isFalse();
    assertThat(GoldReader.read(link).name()).isEqualTo("scored-only");
  }

  private Path file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "{\"id\": \"a\", \"text\": \"t\"}\n");
  }
}
