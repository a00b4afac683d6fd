package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path folder;
  private Cli cli;
  private Path notes;

  @BeforeEach
  void records() {
    cli = new Cli(folder);
    notes =
        cli.write(
            "notes.jsonl",
            """
            {"id": "1", "text": "Seen at home.\\nHe was not grumpy."}
            {"id": "2#b", "text": "She was very grumpy."}
            {"id": "3", "type": "referral", "text": "They are Catholic."}
            """);
  }

  @Test
  void everyPlaceIsToldWithWhatBecameOfIt() {
    Cli.Ran ran = cli.own("explain", notes);

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(
            "2:12  \"grumpy\"  own/grumpy\n    silenced\n    denied: silenced: somebody denies")
        .contains("1:9  \"very grumpy\"  own/very-grumpy\n    fired: error")
        .contains("but is part of a longer finding of own/very-grumpy")
        .contains("the record as a whole  own/faith\n    nothing missing")
        .contains("shown at 1:10 \"Catholic\"");
  }

  @Test
  void oneRecordOfAFileIsNamedByItsId() {
    assertThat(cli.own("explain", notes + "#1").out()).startsWith("1\n").doesNotContain("very");
    assertThat(cli.own("explain", notes + "#3").out()).startsWith("3\n");
    assertThat(cli.own("explain", notes + "#2#b").out()).startsWith("2#b\n");
  }

  @Test
  void oneRuleCanBeAskedFor() {
    assertThat(cli.own("explain", "--rule", "own/grumpy", notes).out())
        .contains("own/grumpy", "None of the words of own/grumpy stand here.")
        .doesNotContain("own/faith");
  }

  @Test
  void standardInputIsExplained() {
    assertThat(cli.ownWithInput("Grumpy.", "explain", "-").out()).contains("1:1  \"Grumpy\"");
  }

  @Test
  void aRecordThatIsNotThereIsAFailure() {
    Cli.Ran ran = cli.own("explain", notes + "#9");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("there is no record 9 in " + notes);
    assertThat(cli.own("explain", cli.path("absent")).status()).isEqualTo(3);
  }

  @Test
  void aFolderOrAnUnknownRuleIsWrongUsage() {
    assertThat(cli.own("explain", folder).status()).isEqualTo(2);
    assertThat(cli.own("explain", "--rule", "own/none", notes).status()).isEqualTo(2);
  }

  @Test
  void charactersThatSteerATerminalAreNotPrinted() {
    Path note = cli.write("a.txt", "Very\u202E grumpy\u001B[2J.");

    assertThat(cli.own("explain", note).out()).doesNotContain("\u202E", "\u001B");
  }
}
