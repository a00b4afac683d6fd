package org.recordlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;

class PackFolderTest {

  @TempDir private Path folder;

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  @Test
  void aFolderWithAHeaderIsOnePack() throws IOException {
    write("a/pack.yaml", "id: a\n");
    write("a/rude.yaml", "title: Rude\n");
    write("a/lists.yml", "lists: {}\n");
    write("a/README.md", "# About\n");
    write("a/drafts/late.yaml", "title: Late\n");

    List<PackSource> packs = PackFolder.read(folder.resolve("a"));

    assertThat(packs).hasSize(1);
    assertThat(packs.get(0).origin()).isEqualTo(folder.resolve("a").toString());
    assertThat(packs.get(0).files().keySet())
        .containsExactly("lists.yml", "pack.yaml", "rude.yaml");
    assertThat(packs.get(0).files()).containsEntry("rude.yaml", "title: Rude\n");
  }

  @Test
  void aFolderOfPacksHoldsFoldersAndFilesInOrderOfNames() throws IOException {
    write("b/pack.yaml", "id: b\n");
    write("b/rude.yaml", "title: Rude\n");
    write("a.yaml", "pack: {id: a}\n");
    write("c/notes.txt", "nothing\n");

    assertThat(PackFolder.read(folder))
        .extracting(PackSource::origin)
        .containsExactly(folder.resolve("a.yaml").toString(), folder.resolve("b").toString());
  }

  @Test
  void aFileIsAPackWhateverItIsCalled() throws IOException {
    Path file = write("own.pack", "\uFEFFpack: {id: own}\n");

    assertThat(PackFolder.read(file))
        .singleElement()
        .satisfies(
            pack -> {
              assertThat(pack.origin()).isEqualTo(file.toString());
              assertThat(pack.files()).containsEntry("own.pack", "pack: {id: own}\n");
            });
  }

  @Test
  void allThatCannotBeReadIsNamed() throws IOException {
    write("a/pack.yaml", "id: a\n");
    Files.write(folder.resolve("a/rude.yaml"), new byte[] {'t', (byte) 0xE9, '\n'});
    Files.createDirectories(folder.resolve("empty"));

    RulePackException thrown =
        catchThrowableOfType(
            RulePackException.class,
            () ->
                PackFolder.read(
                    List.of(
                        folder.resolve("a"), folder.resolve("empty"), folder.resolve("absent"))));

    assertThat(thrown.problems())
        .extracting(RulePackProblem::toString)
        .containsExactly(
            folder.resolve("a/rude.yaml") + ":1:1: is not UTF-8",
            folder.resolve("empty")
                + ":1:1: no rule pack here: neither a pack.yaml nor any other YAML file",
            folder.resolve("absent") + ":1:1: no such file or folder");
  }
}
