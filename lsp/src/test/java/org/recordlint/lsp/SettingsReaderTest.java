package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

  private static final Settings DEFAULTS = Settings.of(LaunchOptions.defaults());

  @Test
  void readsAllOfItWithOrWithoutItsName() {
    String json =
        "{'policy': 'p.yaml', 'packs': ['a', '/b'], 'bundledPacks': false, 'notes': '**/*.txt',"
            + " 'recordTypes': {'in/**': 'referral'}, 'debounceMillis': 0, 'maxLength': 10}";
    SettingsReader reader = new SettingsReader(Optional.of(Path.of("/w")));
    Settings settings = reader.read(NotesTest.settings(json), DEFAULTS);
    assertThat(reader.problems()).isEmpty();
    assertThat(settings.policy()).contains(Path.of("/w/p.yaml"));
    assertThat(settings.packs()).containsExactly(Path.of("/w/a"), Path.of("/b"));
    assertThat(settings.bundledPacks()).isFalse();
    assertThat(settings.debounceMillis()).isZero();
    assertThat(settings.isNote("a.txt")).isTrue();
    assertThat(settings.isNote("x/a.txt")).isTrue();
    assertThat(settings.isNote("a.md")).isFalse();
    assertThat(settings.recordType("in/x/a.md")).contains("referral");
    assertThat(settings.recordType("out/a.md")).isEmpty();
    assertThat(reader.read(NotesTest.settings("{'recordlint': " + json + "}"), DEFAULTS))
        .isEqualTo(settings);
  }

  @Test
  void leavesOutWhatIsWrongAndSaysSo() {
    SettingsReader reader = new SettingsReader(Optional.empty());
    Settings settings =
        reader.read(
            NotesTest.settings(
                "{'policy': 1, 'packs': {}, 'bundledPacks': 'no', 'notes': ['[a'], 'debounceMillis':"
                    + " -1, 'maxLength': 1.5, 'recordTypes': [], 'polices': 1}"),
            DEFAULTS);
    assertThat(settings).isEqualTo(DEFAULTS);
    assertThat(reader.problems())
        .hasSize(8)
        .contains(
            "unknown setting recordlint.polices",
            "not a glob: [a",
            "the setting recordlint.bundledPacks must be true or false");
    assertThat(reader.read(JsonNull.INSTANCE, DEFAULTS)).isSameAs(DEFAULTS);
  }
}
