package org.recordlint.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;

/**
 * Tells which finding of an edited text is which of the text before: the one whose place the edit
 * moved there. The edit is what lies between the texts' common beginning and their common end.
 */
final class FindingTracker {

  private final List<OpenFinding> left;
  private final int prefix;
  private final int oldEnd;
  private final int newEnd;

  FindingTracker(List<OpenFinding> before, String oldText, String newText) {
    left = new ArrayList<>(before);
    int most = Math.min(oldText.length(), newText.length());
    int same = 0;
    while (same < most && oldText.charAt(same) == newText.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && oldText.charAt(oldText.length() - 1 - tail)
            == newText.charAt(newText.length() - 1 - tail)) {
      tail++;
    }
    prefix = same;
    oldEnd = oldText.length() - tail;
    newEnd = newText.length() - tail;
  }

  /** The finding that this one was before, which is then no longer left. */
  Optional<OpenFinding> take(Finding finding) {
    return takeIf(before -> isAt(before, finding) && isSame(before, finding))
        .or(() -> takeIf(before -> touches(before, finding) && isOfRule(before, finding)))
        .or(() -> takeIf(before -> isSame(before, finding)));
  }

  /** Those that nothing in the text is any more. */
  List<OpenFinding> left() {
    return List.copyOf(left);
  }

  private Optional<OpenFinding> takeIf(Predicate<Finding> condition) {
    for (int i = 0; i < left.size(); i++) {
      if (condition.test(left.get(i).finding())) {
        return Optional.of(left.remove(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfRule(Finding before, Finding now) {
    return before.rule().equals(now.rule()) && before.aspect().equals(now.aspect());
  }

  private static boolean isSame(Finding before, Finding now) {
    return isOfRule(before, now) && before.fingerprint().equals(now.fingerprint());
  }

  private boolean isAt(Finding before, Finding now) {
    return moved(before.span()).equals(now.span());
  }

  /** Whether the places meet, be it only because one of them was being typed. */
  private boolean touches(Finding before, Finding now) {
    Span place = moved(before.span());
    return place.start() <= now.span().end() && now.span().start() <= place.end();
  }

  /** Where a place of the old text is in the new one; one that was edited reaches over the edit. */
  private Span moved(Span span) {
    int start = span.start() < prefix ? span.start() : moved(span.start(), prefix);
    int end = span.end() <= prefix ? span.end() : moved(span.end(), newEnd);
    return new Span(start, Math.max(start, end));
  }

  private int moved(int offset, int within) {
    return offset >= oldEnd ? offset - oldEnd + newEnd : within;
  }
}
