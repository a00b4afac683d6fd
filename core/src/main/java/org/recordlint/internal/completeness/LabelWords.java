package org.recordlint.internal.completeness;

import java.util.BitSet;
import java.util.List;
import org.recordlint.api.Aspect;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Marks;
import org.recordlint.internal.match.CandidateFinder;
import org.recordlint.internal.match.Scratch;

/**
 * Words without which no label matches, so that most pieces of a text need no closer look.
 * Immutable and thread-safe.
 */
final class LabelWords {

  /** Marks labels whose values tell of something else. */
  static final int OTHER = 1 << Aspect.values().length;

  /** Marks labels of any kind. */
  static final int ANY = -1;

  /** For each literal the labels that it is required by. */
  private final int[] marks;

  /** Whether some label of something else has no certain word, so that every place may match. */
  private final boolean anywhere;

  LabelWords(int[] marks, boolean anywhere) {
    this.marks = marks;
    this.anywhere = anywhere;
  }

  /** Marks labels that ask for an aspect. */
  static int mark(Aspect aspect) {
    return 1 << List.of(Aspect.values()).indexOf(aspect);
  }

  /** Where the words stand in {@code text}. */
  Places in(Marks text, CandidateFinder finder, Scratch scratch) {
    Places places = new Places(text.text().length(), anywhere);
    finder.find(text, scratch).show((literal, offset) -> places.add(offset, marks[literal]));
    return places;
  }

  /** Places of a text. Used by one thread. */
  static final class Places {
    private final BitSet asking = new BitSet();
    private final BitSet others = new BitSet();

    /** What the labels ask for that may stand where a word begins. */
    private final byte[] at;

    private final boolean anyOther;

    private Places(int length, boolean anyOther) {
      this.at = new byte[length];
      this.anyOther = anyOther;
    }

    private void add(int offset, int marks) {
      at[offset] |= (byte) marks;
      if ((marks & ~OTHER) != 0) {
        asking.set(offset);
      }
      if ((marks & OTHER) != 0) {
        others.set(offset);
      }
    }

    /** Whether a label that asks for an aspect may stand within {@code span}. */
    boolean mayAsk(Span span) {
      return mayAsk(span, 1);
    }

    /** Whether as many labels as that may stand within {@code span}. */
    boolean mayAsk(Span span, int labels) {
      int found = 0;
      int next = asking.nextSetBit(span.start());
      while (next >= 0 && next < span.end() && found < labels) {
        found++;
        next = asking.nextSetBit(next + 1);
      }
      return found == labels;
    }

    /** The marks of all labels that may stand within {@code span}. */
    int in(Span span) {
      int marks = mayTellOther(span) ? OTHER : 0;
      int next = asking.nextSetBit(span.start());
      while (next >= 0 && next < span.end()) {
        marks |= at[next];
        next = asking.nextSetBit(next + 1);
      }
      return marks;
    }

    /** Whether a label of something else may stand within {@code span}. */
    boolean mayTellOther(Span span) {
      int next = others.nextSetBit(span.start());
      return anyOther || next >= 0 && next < span.end();
    }
  }
}
