package org.recordlint.internal.completeness;

import java.util.List;
import java.util.stream.Stream;
import org.recordlint.api.Span;

/** Tells of pieces of a form whether they ask and whom they name. Used by one thread. */
final class FormWords {

  private final String text;
  private final LabelWords.Places labels;
  private final List<AspectProbe> probes;
  private final ValueJudge judge;

  FormWords(String text, LabelWords.Places labels, List<AspectProbe> probes, ValueJudge judge) {
    this.text = text;
    this.labels = labels;
    this.probes = probes;
    this.judge = judge;
  }

  /** Whether a label may stand in a place; a quick look. */
  boolean mayAsk(Span place) {
    return labels.mayAsk(place);
  }

  /** Whether a place begins with a label. */
  boolean begin(Span place) {
    return mayAsk(place) && matches(place, true);
  }

  /** Whether a label stands in a place. */
  boolean ask(Span place) {
    return mayAsk(place) && matches(place, false);
  }

  private boolean matches(Span place, boolean first) {
    Excerpt excerpt = judge.excerpt(place.in(text));
    int asked = labels.in(place);
    for (AspectProbe probe : probes) {
      if (probe.isIn(asked)
          && (first ? excerpt.startsWith(probe.fields) : excerpt.has(probe.fields))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place names somebody outside the family, whatever the aspect. */
  boolean nameOutsider(Span place) {
    Excerpt excerpt = judge.excerpt(place.in(text));
    Stream<AspectProbe> asked = probes.stream().filter(probe -> probe.outsiders.isPresent());
    List<AspectProbe> telling = asked.toList();
    return !telling.isEmpty()
        && telling.stream().allMatch(probe -> excerpt.startsWith(probe.outsiders));
  }
}
