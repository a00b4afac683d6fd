package org.recordlint.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.recordlint.internal.pack.PackReaderTest.problems;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;

/** What a pack's word lists and cues may say, and what is told of their mistakes. */
class ListsAndCuesTest {

  @Test
  void aMisspeltCueIsRecognised() {
    RulePackException thrown =
        catchThrowableOfType(
            RulePackException.class,
            () ->
                PackFixture.pack().rule("r", "phrases: [x]", "unless: [negatd]").withSharedPack());
    assertThat(thrown).hasMessageContaining("did you mean \"negated\"?");
  }

  @Test
  void listsMayNotNameThemselvesInACircle() {
    PackSource source =
        PackFixture.pack()
            .file("lists.yaml", "lists:\n  a: ['@b']\n  b: [x, '@c']\n  c: ['@a']\n")
            .rule("r", "phrases: ['@a hostile']")
            .source();
    assertThat(problems(source))
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).contains("names itself");
              assertThat(problem.origin()).isEqualTo("packs/test/lists.yaml");
            });
  }

  @Test
  void aListThatNothingNamesIsCheckedToo() {
    PackSource source =
        PackFixture.pack()
            .file("lists.yaml", "lists:\n  unused: [a, '((', b]\n")
            .rule("r", "phrases: [hostile]")
            .source();
    assertThat(problems(source))
        .extracting(RulePackProblem::toString)
        .singleElement()
        .asString()
        .startsWith("packs/test/lists.yaml:2:15: ");
  }

  @Test
  void aMisspeltListIsRecognised() {
    PackSource source =
        PackFixture.pack()
            .file("lists.yaml", "lists:\n  moods: [sad, cross]\n")
            .rule("r", "phrases: ['@mood boy']")
            .source();
    assertThat(problems(source))
        .anySatisfy(p -> assertThat(p.message()).contains("did you mean @moods?"));
  }

  @Test
  void aCueBringsThoseItNamesAndTheirs() {
    PackSource pack =
        PackFixture.pack()
            .file(
                "cues.yaml",
                """
                cues:
                  denied: {why: w, before: [no], also: [asked-of, told]}
                  asked-of: {why: w, before: [whether]}
                  told: {why: w, before: [once], also: [read, denied]}
                  read: {why: w, before: [supposedly]}
                """)
            .rule("r", "phrases: [hostile]", "unless: [denied]")
            .source();
    Linter linter = Linter.builder().pack(pack).build();
    String text =
        "No hostile man. Whether hostile. Once hostile. Supposedly hostile. Very hostile.";
    assertThat(PackFixture.flagged(linter, text)).hasSize(1);
  }

  @Test
  void aCueMayOnlyBeANameForOthers() {
    PackSource pack =
        PackFixture.pack()
            .file(
                "cues.yaml",
                """
                cues:
                  not-meant: {why: w, also: [quoted, denied]}
                  denied: {why: denied, before: [no]}
                """)
            .rule("r", "phrases: [hostile]", "unless: [not-meant]")
            .source();
    Linter linter = Linter.builder().pack(pack).build();
    assertThat(PackFixture.flagged(linter, "No hostile man. \"You are all so very hostile.\""))
        .isEmpty();
    assertThat(PackFixture.flagged(linter, "A hostile man.")).hasSize(1);
  }

  @Test
  void aCueThatNobodyHasCannotCountWithAnother() {
    PackSource pack =
        PackFixture.pack()
            .file("cues.yaml", "cues:\n  denied: {why: w, before: [no], also: [told]}\n")
            .rule("r", "phrases: [hostile]", "unless: [denied]")
            .source();
    assertThat(problems(pack)).extracting(RulePackProblem::message).contains("no cue \"told\"");
  }

  @Test
  void cuesAndListsOfAnotherPackStayItsOwn() {
    PackSource other =
        PackFixture.pack("other", "adultification")
            .file("cues.yaml", "cues:\n  denied: {why: w, before: [no]}\nlists:\n  mine: [x, z]\n")
            .rule("r", "phrases: [hostile]", "unless: [denied]")
            .source();
    PackSource mine =
        PackFixture.pack().rule("r", "phrases: [hostile, '@mine y']", "unless: [denied]").source();
    assertThat(problems(other, mine))
        .extracting(RulePackProblem::message)
        .anySatisfy(message -> assertThat(message).contains("no cue \"denied\""))
        .anySatisfy(message -> assertThat(message).contains("no list @mine"));
    Linter linter = Linter.builder().pack(other).build();
    assertThat(PackFixture.flagged(linter, "no hostile man. A hostile man")).hasSize(1);
  }

  @Test
  void aListThatStandsAloneGivesItsPhrasesOneByOne() {
    PackSource pack =
        PackFixture.pack()
            .file("lists.yaml", "lists:\n  moods: [very sad, quite cross, no (hope|joy)]\n")
            .rule("r", "phrases: [hostile]", "except: [glad, '@moods', 'so @moods']")
            .source();
    assertThat(PackReader.read(List.of(pack), Optional.empty()).spanRules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.exceptions()).hasSize(5));
  }
}
