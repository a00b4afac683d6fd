package org.recordlint.internal.completeness;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recordlint.api.Span;
import org.recordlint.internal.match.LiteralAutomaton;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Words without which no label matches, so that most pieces of a text need no closer look.
 * Immutable and thread-safe.
 */
final class LabelWords {

  private final LiteralAutomaton automaton;

  /** Whether some phrase has no certain word, so that every place may match. */
  private final boolean anywhere;

  LabelWords(List<Phrase> phrases) {
    Set<String> words = new TreeSet<>();
    boolean open = false;
    for (Phrase phrase : phrases) {
      List<Requirement> required = Literals.of(phrase);
      open |= required.isEmpty();
      required.forEach(each -> words.addAll(each.rarest()));
    }
    anywhere = open;
    automaton = LiteralAutomaton.of(List.copyOf(words), false);
  }

  LabelWords(SnapshotReader from) {
    automaton = new LiteralAutomaton(from);
    anywhere = from.flag();
  }

  void write(SnapshotWriter to) {
    automaton.write(to);
    to.flag(anywhere);
  }

  /** Where the words stand in {@code text}. */
  Places in(String text) {
    BitSet hits = new BitSet();
    automaton.scan(text, (literal, offset) -> hits.set(offset));
    return new Places(hits, anywhere);
  }

  /** Places of a text. */
  record Places(BitSet hits, boolean anywhere) {

    /** Whether a label may stand within {@code span}. */
    boolean touch(Span span) {
      int next = hits.nextSetBit(span.start());
      return anywhere || next >= 0 && next < span.end();
    }

    /** Whether as many labels as that may stand within {@code span}. */
    boolean touch(Span span, int labels) {
      int found = 0;
      int next = hits.nextSetBit(span.start());
      while (next >= 0 && next < span.end() && found < labels) {
        found++;
        next = hits.nextSetBit(next + 1);
      }
      return anywhere || found == labels;
    }
  }
}
