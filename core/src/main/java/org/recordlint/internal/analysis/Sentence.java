package org.recordlint.internal.analysis;

import java.util.Arrays;
import java.util.function.Function;
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
  private Object[] keys = {};
  private Object[] values = {};
  private int memos;

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

  /**
   * What {@code work} makes of this sentence; worked out once for each key.
   *
   * @param key what the work is done by; the same key always means the same work
   */
  @SuppressWarnings("unchecked") // each key has but one kind of value
  public <K, V> V memo(K key, Function<K, V> work) {
    for (int i = 0; i < memos; i++) {
      if (keys[i] == key) {
        return (V) values[i];
      }
    }
    V value = work.apply(key);
    if (memos == keys.length) {
      keys = Arrays.copyOf(keys, 2 * memos + 8);
      values = Arrays.copyOf(values, keys.length);
    }
    keys[memos] = key;
    values[memos++] = value;
    return value;
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
