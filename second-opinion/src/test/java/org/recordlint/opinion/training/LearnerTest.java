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
      notes.add(bag(true, "seen at home", "stove was cold", "they keep the feast"));
      notes.add(bag(false, "seen at home", "they keep a dog", "stove was cold"));
      notes.add(bag(true, "elder brought feast bread", "seen at school"));
      notes.add(bag(false, "brought cold bread", "no feast"));
    }
    return notes;
  }

  @Test
  void findsTheSentenceThatTellsThoughOnlyNotesAreLabelled() {
    Model model = Learner.learn(notes(), 2);
    assertThat(model.score(bag(true, "it was cold", "the feast")))
        .isGreaterThan(model.score(bag(false, "it was cold", "no feast")));
    assertThat(model.weights().get("the")).isGreaterThan(model.weights().get("dog"));
    assertThat(model.score(bag(true, "they keep the feast"))).isPositive();
    assertThat(model.score(bag(false, "stove was cold"))).isNegative();
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
