package org.recordlint.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;

class GivingWayTest {

  private static final String BLAME = "category: victim-blaming";

  private static List<String> rules(Linter linter, String text) {
    return linter.lint(CaseRecord.builder("r", text).build()).findings().stream()
        .map(finding -> finding.rule().name())
        .toList();
  }

  @Test
  void aRuleThatGivesWayIsSilentOnTheSameWordsAndOnlyThere() {
    Linter linter =
        PackFixture.pack()
            .rule("label", "phrases: [sly]", "gives-way-to: [victim-blaming]")
            .rule("blame", "phrases: [is sly]", BLAME)
            .linter();
    assertThat(rules(linter, "She is sly. A sly boy.")).containsExactly("blame", "label");
  }

  @Test
  void findingsOfRulesThatDoNotSaySoAllStay() {
    Linter linter =
        PackFixture.pack()
            .rule("label", "phrases: [sly]")
            .rule("blame", "phrases: [is sly]", BLAME)
            .linter();
    assertThat(rules(linter, "She is sly.")).containsExactly("blame", "label");
  }

  @Test
  void ofTwoThatGiveWayToEachOtherTheFirstCategoryStaysUnlessTheOtherStandsItsGround() {
    Linter linter =
        PackFixture.pack()
            .rule("label", "phrases: [sly]", "gives-way-to: [victim-blaming]")
            .rule(
                "blame",
                "phrases: [is sly]",
                BLAME,
                "gives-way-to: [labelling-language]",
                "stays-near: [bruise, bruises]")
            .linter();
    assertThat(rules(linter, "She is sly.")).containsExactly("label");
    assertThat(rules(linter, "She is sly about the bruise.")).containsExactly("blame");
    assertThat(rules(linter, "Two bruises were seen. She is sly.")).containsExactly("blame");
  }

  @Test
  void explainNamesTheRuleThatStands() {
    Linter linter =
        PackFixture.pack()
            .rule("label", "phrases: [sly]", "gives-way-to: [victim-blaming]")
            .rule("blame", "phrases: [is sly]", BLAME)
            .linter();
    List<MatchTrace> traces = linter.explain(CaseRecord.builder("r", "She is sly.").build());
    MatchTrace label =
        traces.stream().filter(trace -> trace.rule().name().equals("label")).findFirst().get();
    assertThat(label.fired()).isEmpty();
    assertThat(label.steps().get(label.steps().size() - 1))
        .startsWith("gives-way-to: silenced: ")
        .contains("/blame is found");
  }
}
