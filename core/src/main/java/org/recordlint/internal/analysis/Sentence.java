package org.recordlint.internal.analysis;

import org.recordlint.api.Span;

/**
 * One sentence with its tokens. Two sentences are the same only if they are the same object. Used
 * by one thread.
 */
public final class Sentence {

  private final Paragraph paragraph;
  private final int index;
  private final Span span;
  private Tokens tokens;

  Sentence(Paragraph paragraph, int index, Span span) {
    this.paragraph = paragraph;
    this.index = index;
    this.span = span;
  }

  /** The paragraph it stands in. */
  public Paragraph paragraph() {
    return paragraph;
  }

  /** Where it stands in the record's plain text. */
  public Span span() {
    return span;
  }

  /** Its tokens, none if it has no word; cut when first asked for. */
  public Tokens tokens() {
    if (tokens == null) {
      tokens = paragraph.tokens(span);
    }
    return tokens;
  }

  /** The sentence after this one in the same paragraph, or null. */
  public Sentence next() {
    return paragraph.sentence(index + 1);
  }

  /** The sentence before this one in the same paragraph, or null. */
  public Sentence previous() {
    return paragraph.sentence(index - 1);
  }

  @Override
  public String toString() {
    return "Sentence" + span;
  }
}
