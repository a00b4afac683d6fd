package org.recordlint.opinion;

import java.util.List;
import java.util.Objects;

/**
 * A piece of text to learn from or to judge.
 *
 * @param text the words, as they stand in a record
 * @param facts what else is known about the place, as {@code name=value}
 * @param outcome what is right for it; the empty string while it is judged
 */
public record Example(String text, List<String> facts, String outcome) {
  public Example {
    Objects.requireNonNull(text, "text");
    facts = List.copyOf(facts);
    Objects.requireNonNull(outcome, "outcome");
  }

  /** Never shows a word of a record. */
  @Override
  public String toString() {
    return "Example[" + outcome + "]";
  }
}
