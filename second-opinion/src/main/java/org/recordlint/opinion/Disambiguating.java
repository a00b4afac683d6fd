package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/**
 * Judges the places where a rule's words stand by the words around them: takes findings away, or
 * brings back what a condition silenced.
 */
final class Disambiguating implements Task {

  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  /** UTF-16 code units of context on either side. */
  private static final int CONTEXT = 60;

  private final boolean fired;

  private Disambiguating(boolean fired) {
    this.fired = fired;
  }

  /** Takes findings away that the model does not agree with. */
  static Task dropping() {
    return new Disambiguating(true);
  }

  /** Brings back what a condition silenced. */
  static Task raising() {
    return new Disambiguating(false);
  }

  @Override
  public String name() {
    return fired ? "drop findings" : "bring silenced ones back";
  }

  @Override
  public List<Example> examples(List<Case> cases) {
    List<Example> examples = new ArrayList<>();
    for (Case where : cases) {
      for (Candidate candidate : where.candidates()) {
        boolean right = where.isRight(candidate.category(), candidate.span());
        examples.add(example(where, candidate, right ? RIGHT : WRONG));
      }
    }
    return examples;
  }

  private static Example example(Case where, Candidate candidate, String outcome) {
    String text = where.text();
    Span span = candidate.span();
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    List<String> facts =
        List.of(
            "rule=" + candidate.rule(),
            "category=" + candidate.category().id(),
            "fired=" + candidate.fired(),
            "reason=" + candidate.reason(),
            "type=" + where.gold().record().type().orElse(""),
            "before=" + lastWord(text.substring(from, span.start())),
            "after=" + firstWord(text.substring(span.end(), to)));
    return new Example(text.substring(from, to), facts, outcome);
  }

  private static String lastWord(String text) {
    String stripped = text.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf(' ');
    return end < 0 ? stripped : stripped.substring(0, end);
  }

  @Override
  public List<Change> changes(List<Case> cases, Contender.Opinion opinion) {
    List<Change> changes = new ArrayList<>();
    for (Case where : cases) {
      for (Candidate candidate : where.candidates()) {
        if (candidate.fired() == fired) {
          double score = opinion.score(example(where, candidate, ""), fired ? WRONG : RIGHT);
          changes.add(
              new Change(
                  where,
                  candidate.rule(),
                  candidate.category(),
                  candidate.span(),
                  !fired,
                  Change.rounded(score)));
        }
      }
    }
    return changes;
  }
}
