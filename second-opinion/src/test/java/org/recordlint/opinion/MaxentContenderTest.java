package org.recordlint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaxentContenderTest {

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("an aggressive man", List.of("rule=a"), "right"),
          new Example("he was aggressive again", List.of("rule=a"), "right"),
          new Example("an aggressive dog", List.of("rule=a"), "wrong"),
          new Example("the dog barked", List.of("rule=a"), "wrong"));

  private static Example asked(String text) {
    return new Example(text, List.of("rule=a"), "");
  }

  @Test
  void learnsFromTheWordsAround() {
    Contender.Opinion opinion = new MaxentContender().train(EXAMPLES);
    assertThat(opinion.score(asked("aggressive man"), "right"))
        .isGreaterThan(opinion.score(asked("aggressive dog"), "right"));
    assertThat(opinion.score(asked("aggressive dog"), "wrong")).isGreaterThan(0.5);
  }

  @Test
  void theSameExamplesGiveTheSameScores() {
    Example asked = asked("an aggressive woman");
    double once = new MaxentContender().train(EXAMPLES).score(asked, "right");
    double again = new MaxentContender().train(EXAMPLES).score(asked, "right");
    assertThat(again).isEqualTo(once).isStrictlyBetween(0.0, 1.0);
  }

  @Test
  void textWithoutAnyKnownWordHasAnOpinionToo() {
    Contender.Opinion opinion = new MaxentContender().train(EXAMPLES);
    assertThat(opinion.score(new Example("", List.of(), ""), "right")).isBetween(0.0, 1.0);
  }
}
