package org.recordlint.internal.analysis;

import java.util.Arrays;

/**
 * The tokens of one sentence: terms with their offsets in the record's plain text, and what stands
 * between them. Filled by {@link SentenceTokenizer}, used by one thread.
 */
public final class Tokens {

  /** Written with a capital first. */
  public static final int CAPITALISED = 1;

  /** Written in capitals, two letters at least. */
  public static final int UPPER = 1 << 1;

  /** Written in small letters. */
  public static final int LOWER = 1 << 2;

  /** Digits, or a number word. */
  public static final int NUMERIC = 1 << 3;

  /** Only letters. */
  public static final int LETTERS = 1 << 4;

  private final int size;
  private final String text;
  private final Vocabulary vocabulary;
  private final String[] terms;
  private final int[] starts;
  private final int[] ends;
  private final int[] shapes;
  private final int[] ids;
  private final int[] gaps;

  /**
   * Copies what a tokenizer found.
   *
   * @param terms null for a token that is a word of {@code text} but for its capitals
   */
  Tokens(
      int size,
      String text,
      Vocabulary vocabulary,
      String[] terms,
      int[] starts,
      int[] ends,
      int[] shapes,
      int[] ids,
      int[] gaps) {
    this.size = size;
    this.text = text;
    this.vocabulary = vocabulary;
    this.terms = Arrays.copyOf(terms, size);
    this.starts = Arrays.copyOf(starts, size);
    this.ends = Arrays.copyOf(ends, size);
    this.shapes = Arrays.copyOf(shapes, size);
    this.ids = Arrays.copyOf(ids, size);
    this.gaps = Arrays.copyOf(gaps, size + 1);
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** The normalised form of token {@code i}. */
  public String term(int i) {
    String term = terms[i];
    if (term == null) {
      term = ids[i] != 0 ? vocabulary.term(ids[i]) : Terms.fold(text.substring(starts[i], ends[i]));
      terms[i] = term;
    }
    return term;
  }

  /** The term's number in the {@link Vocabulary}, 0 if it has none. */
  public int id(int i) {
    return ids[i];
  }

  /** The offset of the first code unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** The offset after the last code unit of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** How token {@code i} is written, as the bits of this class. */
  public int shape(int i) {
    return shapes[i];
  }

  /**
   * What stands before token {@code i}, or after the last for {@code i == size()}, as bits of
   * {@link Gaps}.
   */
  public int gap(int i) {
    return gaps[i];
  }

  /** Whether token {@code i} is written in one of the ways that {@code shape} has bits for. */
  public boolean is(int i, int shape) {
    return (shapes[i] & shape) != 0;
  }

  /**
   * The position of the token that covers {@code offset} or comes next after it; {@code size()} if
   * none does.
   */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public String toString() {
    return "Tokens[" + size + "]";
  }
}
