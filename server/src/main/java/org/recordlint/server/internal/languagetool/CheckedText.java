package org.recordlint.server.internal.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/**
 * A text to check that was taken out of markup, with the way back: offsets in the plain text are
 * turned into offsets in the whole, markup included, in UTF-16 code units.
 */
final class CheckedText {

  private final String plain;
  private final List<Piece> pieces;

  private CheckedText(String plain, List<Piece> pieces) {
    this.plain = plain;
    this.pieces = pieces;
  }

  /**
   * A run of plain text and what it stands for.
   *
   * @param exact whether each code unit stands for one, so that offsets inside can be told
   */
  private record Piece(int plainStart, int plainEnd, int start, int end, boolean exact) {}

  /** Text without markup. */
  static CheckedText of(String text) {
    Builder builder = new Builder();
    builder.text(text, false);
    return builder.build();
  }

  /** The text without its markup. */
  String plain() {
    return plain;
  }

  /** Where a span of the plain text stands in the whole. */
  Span toWhole(Span span) {
    int start = -1;
    int end = -1;
    for (int i = firstEndingAfter(span.start());
        i < pieces.size() && pieces.get(i).plainStart() < span.end();
        i++) {
      Piece piece = pieces.get(i);
      if (start < 0) {
        int into = Math.max(0, span.start() - piece.plainStart());
        start = piece.exact() ? piece.start() + into : piece.start();
      }
      int into = Math.min(span.end(), piece.plainEnd()) - piece.plainStart();
      end = piece.exact() ? piece.start() + into : piece.end();
    }
    return start < 0 ? new Span(0, 0) : new Span(start, end);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).plainEnd() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Puts text and markup together; not thread-safe. */
  static final class Builder {
    private final StringBuilder plain = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int whole;

    /**
     * Adds text.
     *
     * @param references whether character references of HTML in it are to be read
     */
    void text(String text, boolean references) {
      int done = 0;
      if (references) {
        for (HtmlReference.Found found : HtmlReference.all(text)) {
          exact(text.substring(done, found.start()));
          replaced(found.end() - found.start(), found.meaning());
          done = found.end();
        }
      }
      exact(text.substring(done));
    }

    /** Adds markup, with what it means to a reader, for example a line break; may be empty. */
    void markup(String markup, String meaning) {
      replaced(markup.length(), meaning);
    }

    private void exact(String text) {
      if (!text.isEmpty()) {
        pieces.add(
            new Piece(
                plain.length(),
                plain.length() + text.length(),
                whole,
                whole + text.length(),
                true));
        plain.append(text);
        whole += text.length();
      }
    }

    private void replaced(int length, String meaning) {
      if (!meaning.isEmpty()) {
        pieces.add(
            new Piece(
                plain.length(), plain.length() + meaning.length(), whole, whole + length, false));
        plain.append(meaning);
      }
      whole += length;
    }

    CheckedText build() {
      return new CheckedText(plain.toString(), List.copyOf(pieces));
    }
  }

  /** Shows the length only. */
  @Override
  public String toString() {
    return "CheckedText[" + plain.length() + "]";
  }
}
