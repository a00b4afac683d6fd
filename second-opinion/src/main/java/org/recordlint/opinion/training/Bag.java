package org.recordlint.opinion.training;

import java.util.List;

/**
 * The sentences of a note, of which one at least tells the aspect, or none does.
 *
 * @param source the file that it comes from; notes of one file have one author
 * @param sentences words, pairs and threes of each sentence, without repetitions
 */
record Bag(String source, List<List<String>> sentences, boolean told) {

  /** Names no word of the note. */
  @Override
  public String toString() {
    return "Bag[" + source + ", " + sentences.size() + ", " + told + "]";
  }
}
