package org.recordlint.internal.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.recordlint.api.Span;

/**
 * A paragraph of a record: its sentences, cut when first asked for, and its quotations. Used by one
 * thread.
 */
public final class Paragraph {

  private final Marks marks;
  private final Span span;
  private final Stops ends;
  private final Stops quotes;
  private final SentenceTokenizer tokenizer;
  private final boolean scanned;
  private List<Span> spans = List.of();
  private Sentence[] sentences = new Sentence[0];
  private Quotations quotations;

  Paragraph(
      Marks marks,
      Stops ends,
      Stops quotes,
      Span span,
      SentenceTokenizer tokenizer,
      boolean scanned) {
    this.marks = marks;
    this.ends = ends;
    this.quotes = quotes;
    this.span = span;
    this.tokenizer = tokenizer;
    this.scanned = scanned;
  }

  /** Where it stands in the record's plain text. */
  public Span span() {
    return span;
  }

  /** How many sentences there are. */
  public int size() {
    return spans().size();
  }

  /** The sentence at {@code index}, or null if {@code index} lies outside. */
  public Sentence sentence(int index) {
    if (index < 0 || index >= size()) {
      return null;
    }
    Sentence sentence = sentences[index];
    if (sentence == null) {
      sentence = new Sentence(this, index, spans.get(index));
      sentences[index] = sentence;
    }
    return sentence;
  }

  /**
   * The index of the sentence that {@code offset} lies in; {@code offset} must lie inside the
   * paragraph.
   */
  public int indexAt(int offset) {
    List<Span> all = spans();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** All sentences. */
  public List<Sentence> sentences() {
    return IntStream.range(0, spans().size()).mapToObj(this::sentence).toList();
  }

  /** Its quotations, found when first asked for. */
  public Quotations quotations() {
    if (quotations == null) {
      quotations = Quotations.in(marks.text(), quotes, span.start(), span.end());
    }
    return quotations;
  }

  Tokens tokens(Span sentence) {
    return tokenizer.tokenize(marks, sentence.start(), sentence.end(), scanned);
  }

  private List<Span> spans() {
    if (spans.isEmpty()) {
      spans = SentenceCutter.cut(marks.text(), ends, span.start(), span.end());
      sentences = new Sentence[spans.size()];
    }
    return spans;
  }

  @Override
  public String toString() {
    return "Paragraph" + span;
  }
}
