package org.recordlint.opinion.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.opinion.training.Learner.Model;

class LearnerTest {

  private static Bag bag(boolean told, String... sentences) {
    return new Bag(
        "a.jsonl", List.of(sentences).stream().map(s -> List.of(s.split(" "))).toList(), told);
  }

  private static List<Bag> notes() {
    List<Bag> notes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      notes.add(bag(true, "seen at home", "stove was cold", "they keep feast"));
      notes.add(bag(false, "seen at home", "they keep dog", "stove was cold"));
      notes.add(bag(true, "elder brought feast", "seen at school"));
      notes.add(bag(false, "elder brought bread", "seen at school"));
    }
    return notes;
  }

  @Test
  void findsTheSentenceThatTellsThoughOnlyNotesAreLabelled() {
    Model model = Learner.learn(notes(), 2);
    assertThat(model.weights().get("feast")).isPositive();
    assertThat(model.weights().get("dog")).isNegative();
    assertThat(model.score(bag(true, "seen at school", "stove was cold", "elder keep feast")))
        .isGreaterThan(
            model.score(bag(false, "seen at school", "stove was cold", "elder keep dog")));
    assertThat(model.score(bag(false, "stove was cold", "seen at home"))).isNegative();
  }

  @Test
  void learnsTheSameFromTheSameNotes() {
    assertThat(Learner.learn(notes(), 3)).isEqualTo(Learner.learn(notes(), 3));
  }

  @Test
  void aNoteWithoutAWordTellsNothing() {
    Model model = Learner.learn(notes(), 1);
    assertThat(model.score(new Bag("a.jsonl", List.of(), false))).isLessThan(-5);
  }
}
