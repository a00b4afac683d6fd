package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void pack() {
    cli = new Cli(folder);
  }

  @Test
  void rulesAreListedInOrderOfTheirIds() {
    Cli.Ran ran = cli.own("rules");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .containsExactly(
            "own/faith        referral-completeness  warning  Faith",
            "own/grumpy       labelling-language     warning  Grumpy",
            "own/sulky        labelling-language     note     Sulky",
            "own/very-grumpy  labelling-language     error    Very grumpy");
  }

  @Test
  void oneRuleIsShownWithAllThatIsKnownOfIt() {
    assertThat(cli.own("rules", "own/grumpy").out())
        .contains("own/grumpy  Grumpy", "labelling-language, warning, on")
        .contains("A label hides what happened.", "grumpy → quiet", "What was said or done?")
        .contains("Guidance, A council, 2024 (A1, verified)")
        .contains("He was [[grumpy]].", "Not grumpy at all.")
        .contains("Owner: a team", "Reviewed: not yet", "Formerly: cross", "team@example.org");
  }

  @Test
  void aRuleIsFoundByItsFormerIdAndWithoutItsPack() {
    assertThat(cli.own("rules", "own/cross").out()).startsWith("own/grumpy");
    assertThat(cli.own("rules", "sulky").out()).startsWith("own/sulky");
  }

  @Test
  void aRuleThatIsNotThereIsGuessed() {
    Cli.Ran ran = cli.own("rules", "own/grumpy-one");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("there is no rule own/grumpy-one; did you mean own/grumpy?");
  }

  @Test
  void jsonHasOneRuleOnALine() throws IOException {
    Cli.Ran ran = cli.own("rules", "--format", "jsonl");

    assertThat(ran.lines()).hasSize(4);
    for (String line : ran.lines()) {
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        while (parser.nextToken() != null) {
          // Reads to the end, and throws if it is no JSON.
        }
      }
    }
    assertThat(ran.lines().get(1))
        .startsWith("{\"id\":\"own/grumpy\",\"category\":\"labelling-language\"")
        .contains("\"explanation\":\"A label hides what happened.\"")
        .contains("\"replacements\":{\"grumpy\":\"quiet\"}")
        .contains("{\"text\":\"He was grumpy.\",\"spans\":[{\"start\":7,\"end\":13}]}")
        .contains("\"id\":\"A1\"", "\"contact\":\"team@example.org\"");
  }

  @Test
  void aRuleShowsHowOftenItWasRightAndWhere() throws IOException {
    Path measured =
        cli.write(
            "measured/measured.yaml",
            Cli.PACK.replace("id: own", "id: measured")
                + """
                measured:
                  sets: [{name: fresh, sha256: "12ab", packs: v1}]
                  rules: {grumpy: {warning: 36/40}, very-grumpy: {error: 4/4}}
                """);

    assertThat(cli.own("rules", "--packs", measured, "measured/grumpy").out())
        .contains("Measured precision\n  0.90 (0.77–0.96, n=40), confidence 0.89\n")
        .contains("scored: fresh (12ab,");
    assertThat(
            cli.own("rules", "--packs", measured, "measured/very-grumpy")
                .out()
                .replaceAll("\\s+", " "))
        .contains("not yet measured (n=4); pack measured: 0.91 (0.79–0.96, n=44), confidence 0.90");
    assertThat(cli.own("rules", "--packs", measured, "measured/sulky").out())
        .contains("not yet measured (n=0)\n");
    assertThat(cli.own("rules", "own/grumpy").out()).contains("Measured precision\n  not measured");
    assertThat(
            cli.own("rules", "--packs", measured, "--format", "jsonl", "measured/very-grumpy")
                .out())
        .contains(
            "\"measured\":{\"right\":4,\"n\":4,\"confidence\":0.9,\"basis\":{\"scope\":\"pack\","
                + "\"right\":40,\"n\":44,\"precision\":0.909,\"low\":0.788,\"high\":0.964},"
                + "\"sets\":[{\"name\":\"fresh\"");
    assertThat(cli.own("rules", "--format", "jsonl", "own/grumpy").out())
        .doesNotContain("\"measured\"");
  }

  @Test
  void rulesThatAPolicyDoesNotUseAreMarked() {
    Path policy = cli.write("policy.yaml", "organisation: X\ndisable: [own/sulky]\n");

    Cli.Ran ran = cli.own("rules", "--policy", policy);

    assertThat(ran.out()).contains("note (off)  Sulky", "warning     Grumpy");
  }

  @Test
  void anAdvisoryPackOfOnesOwnIsSaidToBeSilent() {
    Path pack =
        cli.write(
            "advice.yaml",
            Cli.PACK.replace("id: own", "id: advice").replace("labelling-language", "practice"));

    assertThat(cli.own("rules", "--packs", pack).err())
        .contains("the pack advice has advisory rules (3), which stay off until a policy names");
  }

  @Test
  void theBundledRulesAreThereByDefault() {
    Cli.Ran ran = Cli.run("", "rules");

    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).hasSizeGreaterThan(20);
  }
}
