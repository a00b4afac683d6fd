package org.recordlint.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Decision;
import org.recordlint.api.Finding;

class EditingSessionProperties {

  private static final Linter LINTER = Linter.withInstalledPacks();

  private static final String TEXT =
      "Home visit. Mum was aggressive. Their son is 9. Dad was hostile. The house was tidy.";

  /** An edit: from where, how much goes, what comes. */
  record Edit(int at, int gone, String comes) {
    String of(String text) {
      int from = Math.min(at, text.length());
      int to = Math.min(from + gone, text.length());
      return text.substring(0, from) + comes + text.substring(to);
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> comes =
        Arbitraries.of("", "", "x", " ", "\n", "Dad was hostile. ", "aggressive", "not ", "!");
    return Combinators.combine(Arbitraries.integers().between(0, 90), sizes(), comes)
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, 12);
  }

  @Property(tries = 300)
  void whatChangesAddsUpToWhatIsThere(@ForAll("edits") List<Edit> edits) {
    EditingSession session = EditingSession.start(LINTER::lint);
    Map<Integer, Finding> shown = new HashMap<>();
    List<Integer> ever = new ArrayList<>();
    String text = TEXT;
    draw(session.update(note(text)), shown, ever);
    for (Edit edit : edits) {
      text = edit.of(text);
      draw(session.update(note(text)), shown, ever);
      assertThat(shown.values())
          .containsExactlyInAnyOrderElementsOf(LINTER.lint(note(text)).findings());
      assertThat(session.findings()).extracting(OpenFinding::number).doesNotHaveDuplicates();
    }
    assertThat(ever).as("a number is never used twice").doesNotHaveDuplicates();
  }

  private static void draw(
      EditingChange change, Map<Integer, Finding> shown, List<Integer> everAdded) {
    change.removed().forEach(each -> assertThat(shown.remove(each.number())).isNotNull());
    change
        .moved()
        .forEach(each -> assertThat(shown.put(each.number(), each.finding())).isNotNull());
    for (OpenFinding each : change.added()) {
      assertThat(shown.put(each.number(), each.finding())).isNull();
      everAdded.add(each.number());
    }
  }

  @Property(tries = 200)
  void typingBeforeAFindingMovesItAndKeepsItsNumber(@ForAll("beginnings") String beginning) {
    EditingSession session = EditingSession.start(LINTER::lint);
    session.update(note(TEXT));
    List<Integer> before = numbers(session);
    EditingChange change = session.update(note(beginning + TEXT));
    assertThat(change.added()).isEmpty();
    assertThat(change.removed()).isEmpty();
    assertThat(numbers(session)).isEqualTo(before);
  }

  @Provide
  Arbitrary<String> beginnings() {
    return Arbitraries.of("Seen at home. ", "Phone call.\n", "\n\n", "11/03 School rang. ");
  }

  @Example
  void theNumberAndTheDecisionStayWhileTheWordsThemselvesChange() {
    EditingSession session = EditingSession.start(LINTER::lint);
    session.update(note("Mum was aggressive."));
    int number = numbers(session).get(0);
    session.decide(number, Decision.Kind.NOT_NOW, Optional.empty());
    EditingChange change = session.update(note("Mum was very aggressive today."));
    assertThat(change.added()).isEmpty();
    assertThat(change.moved()).extracting(OpenFinding::number).containsExactly(number);
    assertThat(session.findings().get(0).decision()).hasValue(Decision.Kind.NOT_NOW);
  }

  @Example
  void twoOfAKindDoNotChangePlacesWhenTheFirstGoes() {
    EditingSession session = EditingSession.start(LINTER::lint);
    session.update(note("Mum was hostile.\n\nDad was hostile."));
    List<Integer> numbers = numbers(session);
    EditingChange change = session.update(note("Dad was hostile."));
    assertThat(change.removed()).extracting(OpenFinding::number).containsExactly(numbers.get(0));
    assertThat(numbers(session)).containsExactly(numbers.get(1));
  }

  @Example
  void listenersHearOfChangesAndDecisionsAndNothingElse() {
    List<String> heard = new ArrayList<>();
    EditingListener listener =
        new EditingListener() {
          @Override
          public void changed(EditingChange change) {
            heard.add("changed " + change.added().size());
          }

          @Override
          public void decided(OpenFinding finding, Decision decision) {
            heard.add(decision.kind().id() + " " + finding.decision().map(Decision.Kind::id));
          }
        };
    EditingSession session = EditingSession.start(LINTER::lint, listener);
    session.update(note(TEXT));
    session.update(note(TEXT));
    int number = numbers(session).get(0);
    session.decide(number, Decision.Kind.DISMISSED, Optional.of("his own words"));
    session.decide(number, Decision.Kind.WITHDRAWN, Optional.empty());
    assertThat(session.decide(999, Decision.Kind.DISMISSED, Optional.empty())).isEmpty();
    assertThat(heard)
        .containsExactly("changed 2", "dismissed Optional[dismissed]", "withdrawn Optional.empty");
  }

  private static List<Integer> numbers(EditingSession session) {
    return session.findings().stream().map(OpenFinding::number).toList();
  }

  private static CaseRecord note(String text) {
    return CaseRecord.builder("n", text).build();
  }
}
