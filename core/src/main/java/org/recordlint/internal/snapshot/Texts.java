package org.recordlint.internal.snapshot;

import java.util.List;

/**
 * Numbered texts, each made into a string when it is first asked for. Immutable and thread-safe.
 */
public final class Texts {

  private final int[] numbers;
  private final Snapshot snapshot;

  /** What is known already. Threads may make the same string twice, which does no harm. */
  private final String[] known;

  Texts(int[] numbers, Snapshot snapshot) {
    this.numbers = numbers;
    this.snapshot = snapshot;
    this.known = new String[numbers.length];
  }

  private Texts(String[] known) {
    this.numbers = new int[0];
    this.snapshot = null;
    this.known = known;
  }

  /** These texts, numbered from 0. */
  public static Texts of(List<String> texts) {
    return new Texts(texts.toArray(String[]::new));
  }

  /** The text with this number. */
  public String get(int number) {
    String text = known[number];
    if (text == null) {
      text = snapshot.text(numbers[number]);
      known[number] = text;
    }
    return text;
  }

  /** How many there are. */
  public int size() {
    return known.length;
  }

  @Override
  public String toString() {
    return "Texts[" + known.length + "]";
  }
}
