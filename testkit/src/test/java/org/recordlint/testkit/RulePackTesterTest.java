package org.recordlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;

class RulePackTesterTest {

  private static PackTestReport test(String rest) {
    return RulePackTester.test(List.of(Packs.own(rest)), List.of());
  }

  @Test
  void aRuleThatDoesWhatItsExamplesSayPasses() {
    PackTestReport report =
        test(
            """
            rules:
              grumpy:
                title: Grumpy
                phrases: [grumpy]
                replace: {grumpy: quiet}
                examples:
                  fires: ["He was [[grumpy]].", "[[Grumpy]] today, [[grumpy]] tomorrow."]
                  quiet: [He was glad., A grump.]
            """);

    assertThat(report.passed()).isTrue();
    assertThat(report.rules()).isEqualTo(1);
    assertThat(report.warnings()).isEmpty();
    assertThat(report.results())
        .extracting(ExampleResult::name)
        .containsExactly(
            "own/grumpy > fires 1",
            "own/grumpy > fires 2",
            "own/grumpy > quiet 1",
            "own/grumpy > quiet 2",
            "own/grumpy > replacement 1",
            "own/grumpy > replacement 2",
            "own/grumpy > replacement 3");
  }

  @Test
  void otherWordsThanTheMarkedOnesFailWithTheirPlace() {
    PackTestReport report =
        test(
            """
            rules:
              grumpy:
                title: Grumpy
                phrases: [grumpy]
                prompts: [What happened?]
                examples:
                  fires:
                    - He was [[very grumpy]].
                    - She was [[grumpy]] and he was grumpy.
                    - He was [[cross]].
                  quiet: [He was glad., A grumpy man.]
            """);

    assertThat(report.failures())
        .extracting(ExampleResult::toString)
        .containsExactly(
            """
            own.yaml:23:11: own/grumpy > fires 1
              expected: He was [[very grumpy]].
              found:    He was very [[grumpy]].""",
            """
            own.yaml:24:11: own/grumpy > fires 2
              expected: She was [[grumpy]] and he was grumpy.
              found:    She was [[grumpy]] and he was [[grumpy]].""",
            """
            own.yaml:25:11: own/grumpy > fires 3
              expected: He was [[cross]].
              found:    He was cross.
              note:     no phrase matches at 7-12""",
            """
            own.yaml:26:29: own/grumpy > quiet 2
              expected: A grumpy man.
              found:    A [[grumpy]] man.""");
  }

  @Test
  void whatSilencedAnExampleIsTold() {
    PackTestReport report =
        test(
            """
            cues:
              denied:
                why: somebody denies it
                before: [not]
            rules:
              grumpy:
                title: Grumpy
                phrases: [grumpy]
                prompts: [What happened?]
                unless: [denied]
                examples:
                  fires: ["He was not [[grumpy]].", "He was [[grumpy]]."]
                  quiet: [He was glad., Not grumpy.]
            """);

    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).notes())
        .singleElement()
        .asString()
        .contains("denied", "silenced", "somebody denies it");
  }

  @Test
  void aWordingThatIsFlaggedAgainFails() {
    PackTestReport report =
        test(
            """
            rules:
              grumpy:
                title: Grumpy
                phrases: [grumpy, moody]
                replace:
                  grumpy: moody
                  moody: low
                examples:
                  fires: ["He was [[grumpy]].", "He was [[grumpy]] again."]
                  quiet: [He was glad., He was sad.]
            """);

    assertThat(report.failures())
        .extracting(ExampleResult::name)
        .containsExactly("own/grumpy > replacement 1", "own/grumpy > replacement 2");
    assertThat(report.failures().get(0).found()).isEqualTo("He was [[moody]].");
    assertThat(report.results())
        .as("the wording that no example asks for is tried as well")
        .anySatisfy(result -> assertThat(result.expected()).isEqualTo("He was low."));
  }

  @Test
  void aRuleWhoseExamplesOthersTakeOverIsWarnedAbout() {
    PackTestReport report =
        test(
            """
            rules:
              grumpy:
                title: Grumpy
                phrases: [grumpy]
                prompts: [What happened?]
                examples:
                  fires: ["A very [[grumpy]] man.", "So very [[grumpy]]."]
                  quiet: [He was glad., He was sad.]
              very-grumpy:
                title: Very grumpy
                phrases: [very grumpy]
                prompts: [What happened?]
                examples:
                  fires: ["A [[very grumpy]] man.", "So [[very grumpy]]."]
                  quiet: [He was glad., He was sad.]
            """);

    assertThat(report.passed()).isTrue();
    assertThat(report.warnings())
        .extracting(RulePackProblem::toString)
        .containsExactly(
            "own.yaml:18:5: the rule own/grumpy is never seen: findings of own/very-grumpy"
                + " stand in place of all that its examples show");
  }

  @Test
  void listsAndCuesThatNothingNamesAreWarnedAbout() {
    PackTestReport report =
        test(
            """
            lists:
              moods: [grumpy, moody]
              spare: [glad]
            cues:
              denied: {why: denied, before: [not]}
              idle: {why: idle, before: [idle]}
            rules:
              grumpy:
                title: Grumpy
                phrases: ["@moods"]
                prompts: [What happened?]
                unless: [denied]
                examples:
                  fires: ["He was [[grumpy]].", "He was [[moody]]."]
                  quiet: [He was glad., Not grumpy.]
            """);

    assertThat(report.warnings())
        .extracting(RulePackProblem::toString)
        .containsExactly(
            "own.yaml:18:3: no phrase names the list @spare",
            "own.yaml:21:3: no rule names the cue \"idle\"");
  }

  @Test
  void examplesOfCompletenessRulesAreReferrals() {
    PackTestReport report =
        test(
            """
            rules:
              faith:
                title: Faith
                aspect: religion
                evidence: [muslim, catholic]
                prompts: [What is their faith?]
                examples:
                  fires: [Seen at home., The family is Catholic.]
                  quiet: [They are Muslim., Seen at school., {text: Seen at home., type: case-note}]
            """);

    assertThat(report.failures())
        .extracting(ExampleResult::name, ExampleResult::expected, ExampleResult::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "own/faith > fires 2", "religion is missing", "religion is not missing"),
            org.assertj.core.groups.Tuple.tuple(
                "own/faith > quiet 2", "religion is not missing", "religion is missing: absent"));
  }

  @Test
  void rulesThatAreOffByDefaultAreTestedToo() {
    PackTestReport report =
        test(
            """
            rules:
              jargon:
                title: Jargon
                category: plain-language
                phrases: [leverage]
                prompts: [Which plain word says this?]
                examples:
                  fires: ["We [[leverage]] it.", "To [[leverage]] support."]
                  quiet: [A lever., We use it.]
            """);

    assertThat(report.failures()).isEmpty();
  }

  @Test
  void aTestedPackStandsInForTheInstalledOneOfTheSameId() {
    String rule =
        """
        rules:
          grumpy:
            title: Grumpy
            phrases: [grumpy]
            prompts: [What happened?]
            examples:
              fires: ["He was [[grumpy]].", "She was [[grumpy]]."]
              quiet: [He was glad., He was sad.]
        """;

    PackTestReport report =
        RulePackTester.test(List.of(Packs.own(rule)), List.of(Packs.own("rules: {}\n")));

    assertThat(report.rules()).isEqualTo(1);
    assertThat(report.passed()).isTrue();
  }

  @Test
  void packsThatDoNotLoadNameEverythingThatIsWrong() {
    assertThatThrownBy(
            () ->
                test(
                    """
                    rules:
                      one:
                        title: One
                        phrase: [one]
                      two:
                        title: Two
                        phrases: ["(two"]
                        examples: {fires: ["[[two]]", "[[two]]"], quiet: [a, b]}
                        prompts: [Why?]
                    """))
        .isInstanceOf(RulePackException.class)
        .satisfies(
            thrown ->
                assertThat(((RulePackException) thrown).problems())
                    .extracting(RulePackProblem::line)
                    .contains(19, 22));
  }
}
