package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void gold() {
    cli = new Cli(folder);
    cli.write(
        "gold/develop/notes.jsonl",
        """
        {"id": "1", "text": "He was grumpy.", "expect": [{"quote": "grumpy", "category": "labelling-language"}]}
        {"id": "2", "text": "He was moody.", "expect": [{"quote": "moody", "category": "labelling-language"}]}
        {"id": "3", "text": "A sulky child.", "expect": []}
        {"id": "4", "type": "referral", "text": "Seen.", "expect": [], "missing": ["religion"]}
        """);
    cli.write(
        "gold/scored-only/notes.jsonl",
        """
        {"id": "1", "text": "She was grumpy.", "expect": [{"quote": "grumpy", "category": "labelling-language"}]}
        """);
  }

  @Test
  void everySetHasATableAndSoHasTheSum() {
    Cli.Ran ran = cli.own("evaluate", cli.path("gold"));

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("develop: 4 records", "scored-only: 1 record,", "all sets: 5 records");
    assertThat(ran.out().substring(ran.out().indexOf("all sets")))
        .containsPattern("labelling-language +2 +1 +1 +0\\.667")
        .containsPattern("religion +1 +0 +0 +1\\.000")
        .containsPattern("own/grumpy +2 +0 +1\\.000");
  }

  @Test
  void mistakesAreListed() {
    Cli.Ran ran = cli.own("evaluate", "--errors", cli.path("gold/develop"));

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("notes.jsonl:2: missed labelling-language in 2 at 7-12: He was [moody].")
        .contains("notes.jsonl:3: false alarm labelling-language by own/sulky");
  }

  @Test
  void mistakesOfWhatIsOnlyScoredAreRefused() {
    Cli.Ran ran = cli.own("evaluate", "--errors", cli.path("gold"));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("--errors is refused for " + cli.path("gold/scored-only/notes.jsonl"));
  }

  @Test
  void aScoreBelowItsFloorIsNamed() {
    Path floors =
        cli.write(
            "floors.properties",
            """
            develop.labelling-language.recall = 0.9
            scored-only.labelling-language.recall = 0.9
            """);

    Cli.Ran breached = cli.own("evaluate", "--floors", floors, cli.path("gold"));
    Cli.Ran held = cli.own("evaluate", "--floors", floors, cli.path("gold/scored-only"));

    assertThat(breached.status()).isEqualTo(1);
    assertThat(breached.err().lines())
        .containsExactly(
            "recordlint: floor breached: develop: labelling-language recall 0.5000 is below its"
                + " floor of 0.9 (n = 2)");
    assertThat(held.status()).isZero();
    assertThat(held.err()).contains("floors for the set develop, which was not scored");
  }

  @Test
  void floorsThatCannotBeReadAreWrongUsage() {
    Path floors = cli.write("floors.properties", "develop.nonsense.recall = 0.9\nx\n");

    Cli.Ran ran = cli.own("evaluate", "--floors", floors, cli.path("gold"));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(floors + ":1: ", floors + ":2: ");
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheRestIsScored() {
    Path gold =
        cli.write(
            "gold/other/notes.jsonl",
            """
            {"id": "1", "text": "quibblezorp", "expect": [{"quote": "not there"}]}
            {"id": "2", "text": "He was glad.", "expect": []}
            """);

    Cli.Ran ran = cli.own("evaluate", gold, cli.path("absent.jsonl"));

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out()).contains("other: 1 record");
    assertThat(ran.err())
        .contains(gold + ":1: ", cli.path("absent.jsonl") + ": no such file")
        .doesNotContain("quibblezorp");
  }

  @Test
  void findingsThatAPolicySetsAsideDoNotCount() {
    Path policy =
        cli.write(
            "policy.yaml",
            """
            organisation: X
            suppressions:
              - {rule: own/sulky, reason: agreed, author: R. Okafor, date: 2026-01-01}
            """);

    assertThat(cli.own("evaluate", "--policy", policy, cli.path("gold/develop")).out())
        .containsPattern("labelling-language +1 +1 +0 +1\\.000");
  }
}
