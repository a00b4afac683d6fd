package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;

class EngineTest {

  private static final CaseRecord NOTE =
      CaseRecord.builder("note", "The gribble boy came on Friday.").build();

  @TempDir private Path folder;

  @Test
  void whatAnEarlierStartCompiledIsKeptAndTheSame() throws IOException {
    Path cache = folder.resolve("cache");
    Settings settings = settings(OwnPack.TEXT);

    List<Finding> compiled = lint(settings, Optional.of(cache));
    Path kept = only(cache);
    Object written = Files.getLastModifiedTime(kept);

    assertThat(lint(settings, Optional.of(cache))).isEqualTo(compiled).isNotEmpty();
    assertThat(only(cache)).isEqualTo(kept);
    assertThat((Object) Files.getLastModifiedTime(kept)).isEqualTo(written);
    assertThat(lint(settings, Optional.empty())).isEqualTo(compiled);
    assertThat(new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1))
        .doesNotContain("on Friday");
  }

  @Test
  void aPackThatWasChangedIsCompiledAnew() throws IOException {
    Optional<Path> cache = Optional.of(folder.resolve("cache"));
    lint(settings(OwnPack.TEXT), cache);
    List<Finding> changed =
        lint(settings(OwnPack.TEXT.replace("says nothing'", "says little'")), cache);

    assertThat(changed).extracting(Finding::message).contains("\"gribble boy\" says little");
  }

  private Settings settings(String pack) throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), pack);
    return Settings.of(new LaunchOptions(List.of(file), false, Optional.empty(), Optional.empty()));
  }

  private static List<Finding> lint(Settings settings, Optional<Path> cache) {
    return Engine.load(settings, cache).lint(NOTE, LocalDate.of(2026, 1, 1)).findings();
  }

  private static Path only(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
