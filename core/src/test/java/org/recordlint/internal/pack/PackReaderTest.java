package org.recordlint.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.RuleId;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;

class PackReaderTest {

  private static final String HEADER =
      """
      id: test
      title: T
      version: "1"
      owner: o
      jurisdiction: England
      licence: l
      contact: c
      sources: [{id: S, title: T, publisher: P, status: verified}]
      defaults: {category: labelling-language, sources: [S], message: m, why: w, prompts: [p]}
      """;

  static final String EXAMPLES = "examples: {fires: ['[[a]]', '[[b]]'], quiet: [a, b]}\n";

  static List<RulePackProblem> problems(PackSource... sources) {
    RulePackException thrown =
        catchThrowableOfType(
            RulePackException.class, () -> PackReader.read(List.of(sources), Optional.empty()));
    assertThat(thrown).as("nothing was wrong").isNotNull();
    assertThat(thrown.getMessage().lines()).hasSameSizeAs(thrown.problems());
    return thrown.problems();
  }

  static PackSource rule(String yaml) {
    return new PackSource("packs/test", Map.of("pack.yaml", HEADER, "rule.yaml", yaml));
  }

  @Test
  void tenMistakesAreToldAtOnceEachWithItsPlace() {
    PackSource source =
        new PackSource(
            "packs/test",
            Map.of(
                "pack.yaml",
                """
                id: test
                titel: T
                version: "1"
                owner: o
                jurisdiction: England
                licence: l
                contact: c
                title: T
                sources: [{id: S, title: T, publisher: P, status: maybe}]
                """,
                "one.yaml",
                """
                title: One
                category: labeling
                message: m
                why: w
                severity: fatal
                phrases: [a ((b, 'c ...99']
                prompts: [p]
                sources: [S9]
                age: old
                about: [martian]
                unless: [nobody-knows]
                written-before: yesterday
                examples: {fires: [no marks, '[[a']}
                """));
    List<RulePackProblem> problems = problems(source);
    assertThat(problems)
        .extracting(RulePackProblem::toString)
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith("packs/test/pack.yaml:2:1: ")
                    .contains("\"titel\"", "did you mean \"title\""))
        .anySatisfy(p -> assertThat(p).startsWith("packs/test/pack.yaml:9:").contains("status"))
        .anySatisfy(
            p ->
                assertThat(p).startsWith("packs/test/one.yaml:2:11: ").contains("unknown category"))
        .anySatisfy(
            p -> assertThat(p).startsWith("packs/test/one.yaml:5:11: ").contains("severity"))
        .anySatisfy(
            p -> assertThat(p).startsWith("packs/test/one.yaml:6:11: ").contains("expected"))
        .anySatisfy(p -> assertThat(p).startsWith("packs/test/one.yaml:6:18: ").contains("gap"))
        .anySatisfy(p -> assertThat(p).startsWith("packs/test/one.yaml:9:6: ").contains("\"age\""))
        .anySatisfy(
            p -> assertThat(p).startsWith("packs/test/one.yaml:10:9: ").contains("\"about\""))
        .anySatisfy(p -> assertThat(p).startsWith("packs/test/one.yaml:11:10: ").contains("no cue"))
        .anySatisfy(p -> assertThat(p).startsWith("packs/test/one.yaml:12:17: ").contains("date"));
    assertThat(problems)
        .isSortedAccordingTo(
            java.util.Comparator.comparing(RulePackProblem::origin)
                .thenComparing(RulePackProblem::line)
                .thenComparing(RulePackProblem::column))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "phrases: ['@kin ... {number}'] | no list @kin",
        "phrases: ['{word} {number}'] | has no word that must be there",
        "phrases: ['a?'] | has no word that must be there",
        "phrases: [] | a phrase at least",
        "phrases: [x]\\nprompts: [''] | a text is missing",
        "phrases: [x]\\nreplace: {x: ''} | a text is missing",
        "phrases: [x]\\nqualify: '' | a text is missing",
        "phrases: [x]\\nsources: [] | a source at least",
        "phrases: [x]\\nsources: [Z] | no source \"Z\"",
        "phrases: [x]\\nphrases: [y] | given twice",
        "phrases: {a: b} | expected a single value",
        "title: x | a rule needs \"phrases\"",
        "phrases: [x]\\nexcept: ['(('] | empty",
        "phrases: [x]\\nunless: [qoted] | no cue \"qoted\"",
        "phrases: ['[[x?]] y'] | must have a word",
        "'' | the file is empty",
        "a: [b | not valid YAML",
        "a: &x [b]\\nc: *y | not valid YAML",
        "a: !!java/object b\\nphrases: [x] | unknown key \"a\""
      })
  void aMistakeIsToldWithItsCause(String yaml, String cause) {
    String text = yaml.replace("''''", "").replace("\\n", "\n");
    PackSource source = rule(yaml.equals("''") ? "" : text + "\ntitle: t\n" + EXAMPLES);
    assertThat(problems(source))
        .anySatisfy(
            problem -> {
              assertThat(problem.toString()).contains(cause);
              assertThat(problem.origin()).isEqualTo("packs/test/rule.yaml");
              assertThat(problem.line()).isPositive();
              assertThat(problem.column()).isPositive();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fires: ['[[a]]'] | two at least under",
        "fires: ['a', '[[b]]'] | mark the words",
        "fires: ['[[a', '[[b]]'] | come in pairs",
        "fires: [']] a [[', '[[b]]'] | come in pairs",
        "fires: ['[[a [[b]] c]]', '[[b]]'] | come in pairs",
        "fires: ['[[]] a', '[[b]]'] | come in pairs",
        "fires: [{text: '[[a]]', age: old}, '[[b]]'] | a number of years",
        "fires: [{age: 3}, '[[b]]'] | needs \"text\"",
        "fires: [{txt: '[[a]]'}, '[[b]]'] | unknown key",
        "fire: ['[[a]]', '[[b]]'] | unknown key \"fire\""
      })
  void examplesAreChecked(String fires, String cause) {
    PackSource source = rule("title: t\nphrases: [a]\nexamples: {" + fires + ", quiet: [a, b]}\n");
    assertThat(problems(source)).anySatisfy(p -> assertThat(p.message()).contains(cause));
  }

  @Test
  void aFileThatIsAListIsRefused() {
    assertThat(problems(rule("- a\n- b\n")))
        .anySatisfy(p -> assertThat(p.message()).contains("expected names with values"));
  }

  @Test
  void aPackNeedsAHeaderAndAnIdOfItsOwn() {
    assertThat(problems(new PackSource("p", Map.of("a.yaml", "phrases: [x]", "b.yaml", "x: y"))))
        .anySatisfy(p -> assertThat(p.message()).contains("needs a pack.yaml"));
    assertThat(problems(new PackSource("p", Map.of("pack.yaml", "id: Not Kebab"))))
        .anySatisfy(p -> assertThat(p.message()).contains("kebab-case"));
    PackSource one = PackFixture.pack().source();
    assertThat(problems(one, one)).anySatisfy(p -> assertThat(p.message()).contains("is taken by"));
    assertThat(problems(new PackSource("p", Map.of("pack.yaml", HEADER, "No Kebab.yaml", "x: y"))))
        .anySatisfy(p -> assertThat(p.message()).contains("kebab-case"));
  }

  @Test
  void aPackMayBeASingleFile() {
    String yaml =
        "pack:\n"
            + HEADER.indent(2)
            + "rules:\n  rude:\n"
            + ("title: Rude\nphrases: [rude]\nformerly: [impolite]\n" + EXAMPLES).indent(4);
    Linter linter =
        Linter.builder().pack(new PackSource("one.yaml", Map.of("one.yaml", yaml))).build();
    assertThat(PackFixture.flagged(linter, "He was rude.")).containsExactly("rude");
    assertThat(linter.rule(RuleId.parse("test/impolite")).orElseThrow().id().name())
        .isEqualTo("rude");
    assertThat(linter.rule(RuleId.parse("test/unknown"))).isEmpty();
  }
}
