package org.recordlint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Category;

class TasksTest {

  private static final Category CATEGORY = Category.LABELLING_LANGUAGE;
  private static final Contender.Opinion SURE = (example, outcome) -> 1;

  @Test
  void labelledPassagesAreLearntAsTheirCategoryAndTheRestAsNothing() {
    Case where = Labelled.of("[[Mum is prickly]]. Seen at school. Seen at home.", CATEGORY, true);
    assertThat(new Proposing().examples(List.of(where)))
        .extracting(Example::text, Example::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Mum is prickly", "labelling-language"),
            org.assertj.core.groups.Tuple.tuple("Seen at school", "nothing"));
  }

  @Test
  void nothingIsProposedWhereARuleHasSpokenOrWordsAreQuoted() {
    Case where =
        Labelled.of(
            "Mum is ((prickly)).\nShe said \"he is a pain\".\nSeen at home.", CATEGORY, false);
    assertThat(new Proposing().changes(List.of(where), SURE))
        .extracting(change -> change.span().in(where.text()).toString())
        .containsExactly("Seen at home");
  }

  @Test
  void aSentenceHasOneProposal() {
    Case where = Labelled.of("one two three four five six seven eight nine", CATEGORY, false);
    assertThat(new Proposing().changes(List.of(where), SURE)).hasSize(1);
  }

  @Test
  void findingsAreDroppedAndSilencedOnesBroughtBack() {
    Case fired = Labelled.of("Mum is (([[prickly]])).", CATEGORY, true);
    Case silenced = Labelled.of("Mum is not ((prickly)).", CATEGORY, false);
    List<Case> both = List.of(fired, silenced);
    assertThat(Disambiguating.dropping().changes(both, SURE))
        .singleElement()
        .matches(change -> change.where().equals(fired) && !change.adds());
    assertThat(Disambiguating.raising().changes(both, SURE))
        .singleElement()
        .matches(change -> change.where().equals(silenced) && change.adds());
    assertThat(Disambiguating.raising().examples(both))
        .extracting(Example::outcome)
        .containsExactly("right", "wrong");
  }

  @Test
  void noWordOfARecordIsShown() {
    Case where = Labelled.of("Mum is ((zyzzyva)).", CATEGORY, true);
    assertThat(where.toString()).doesNotContain("zyzzyva");
    assertThat(Disambiguating.dropping().changes(List.of(where), SURE).toString())
        .doesNotContain("zyzzyva");
    assertThat(Disambiguating.dropping().examples(List.of(where)).toString())
        .doesNotContain("zyzzyva");
  }
}
