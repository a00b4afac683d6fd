package org.recordlint.internal.condition;

import java.util.ArrayDeque;
import java.util.Deque;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;

/**
 * Where the phrases of a program stand in a text, by the words they begin with. As it is asked
 * about one place after another, no stretch is read again, so that a text full of matches costs no
 * more than its length. Used by one thread.
 */
final class Signs {

  private final PhraseProgram program;

  /** What stands from {@link #from} on, in order. */
  private final Deque<Run> runs = new ArrayDeque<>();

  private int from;
  private int readTo;

  Signs(PhraseProgram program) {
    this.program = program;
  }

  /** Phrases with the same first word, each near the next. */
  private record Run(int word, int first, int last) {}

  /**
   * Whether phrases that begin with so many different words stand near a place.
   *
   * @param reach how many letters before and after it
   * @param different how many, one or two
   */
  boolean stand(Reading reading, Span place, int reach, int different) {
    int start = Math.max(0, place.start() - reach);
    int end = Math.min(reading.text().text().length(), place.end() + reach);
    if (start < from) {
      runs.clear();
      readTo = start;
    }
    from = start;
    readTo = Math.max(readTo, start);
    while (!runs.isEmpty() && runs.getFirst().last() < start) {
      runs.removeFirst();
    }
    while (!stand(end, different) && readTo < end) {
      reading.scratch().spend(1);
      Sentence sentence = reading.text().sentenceAt(readTo);
      for (Match match : reading.matches(program, sentence)) {
        add(sentence.tokens().id(match.from()), sentence.span(), reach);
      }
      readTo = Math.max(readTo + 1, sentence.span().end());
    }
    return stand(end, different);
  }

  private void add(int word, Span sentence, int reach) {
    Run last = runs.peekLast();
    boolean goesOn = last != null && last.word() == word && sentence.start() - last.last() <= reach;
    if (goesOn) {
      runs.removeLast();
    }
    runs.add(new Run(word, goesOn ? last.first() : sentence.start(), sentence.end() - 1));
  }

  private boolean stand(int end, int different) {
    if (runs.isEmpty() || runs.getFirst().first() >= end) {
      return false;
    }
    if (different == 1) {
      return true;
    }
    for (Run run : runs) {
      if (run.first() >= end) {
        return false;
      }
      if (run.word() != runs.getFirst().word()) {
        return true;
      }
    }
    return false;
  }
}
