package org.recordlint.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recordlint.api.Span;

/** A text after edits, with the way from places before them to places after them. Immutable. */
final class EditedText {

  private final List<Edit> edits;
  private final String text;

  /**
   * Applies {@code edits} to {@code original}.
   *
   * @throws IllegalArgumentException if two edits overlap
   */
  EditedText(String original, List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::span));
    this.edits = List.copyOf(sorted);
    StringBuilder out = new StringBuilder(original.length());
    int done = 0;
    for (Edit edit : sorted) {
      if (edit.span().start() < done) {
        throw new IllegalArgumentException("edits overlap at " + edit.span().start());
      }
      out.append(original, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    text = out.append(original, done, original.length()).toString();
  }

  /** The text after the edits. */
  String text() {
    return text;
  }

  /** How many edits there were. */
  int swaps() {
    return edits.size();
  }

  /**
   * Where {@code before} stands now. An end inside an edited word goes to that end of what replaced
   * it, so a span that covered the word covers its replacement.
   */
  Span map(Span before) {
    return new Span(map(before.start(), false), map(before.end(), true));
  }

  private int map(int offset, boolean end) {
    int shift = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      if (span.end() <= offset) {
        shift += edit.replacement().length() - span.length();
      } else if (span.start() < offset) {
        int inside = offset - span.start();
        int length = edit.replacement().length();
        // Words of equal length are edits of letters or marks, where each keeps its place.
        int moved = length == span.length() ? inside : end ? length : 0;
        return span.start() + shift + moved;
      } else {
        break;
      }
    }
    return offset + shift;
  }
}
