package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPackCommandTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void pack() {
    cli = new Cli(folder);
  }

  @Test
  void aPackWhoseExamplesHoldPasses() {
    Cli.Ran ran = Cli.run("", "test-pack", "--no-bundled-packs", cli.path("packs").toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEqualTo("4 rules, 18 examples, none failed, 0 warnings\n");
  }

  @Test
  void anExampleThatFailsIsShownWithItsPlace() {
    Path pack = cli.write("bad.yaml", Cli.PACK.replace("He was glad., Not", "Quite grumpy., Not"));

    Cli.Ran ran = Cli.run("", "test-pack", "--no-bundled-packs", pack.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith(
            pack
                + ":30:15: own/grumpy > quiet 1\n"
                + "  expected: Quite grumpy.\n"
                + "  found:    Quite [[grumpy]].\n")
        .endsWith("4 rules, 18 examples, 1 failed, 0 warnings\n");
  }

  @Test
  void aPackThatDoesNotLoadIsWrongUsageAndAllThatIsWrongIsNamed() {
    Path pack =
        cli.write(
            "bad.yaml",
            Cli.PACK
                .replace("phrases: [sulky]", "phrase: [sulky]")
                .replace("[grumpy]", "[(grumpy]"));

    Cli.Ran ran = Cli.run("", "test-pack", pack.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            pack + ":24:15: ",
            pack + ":42:5: ",
            "unknown key \"phrase\", did you mean \"phrases\"?");
  }

  @Test
  void aFolderWithoutAPackIsWrongUsage() {
    cli.write("notes/a.txt", "x");

    Cli.Ran ran = Cli.run("", "test-pack", cli.path("notes").toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith(cli.path("notes") + ":1:1: no rule pack here");
  }

  @Test
  void warningsDoNotFail() {
    Path pack = cli.write("spare.yaml", Cli.PACK.replace("rules:", "lists: {spare: [x]}\nrules:"));

    Cli.Ran ran = Cli.run("", "test-pack", "--no-bundled-packs", pack.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(pack + ":20:9: warning: no phrase names the list @spare", "1 warning\n");
  }
}
