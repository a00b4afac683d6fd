package org.recordlint.internal.pack;

import java.util.Map;
import java.util.Set;

/**
 * What labelled notes have taught about an aspect: how much each word, pair and three of words
 * speaks for a sentence that tells it. Weights, bias and threshold are in thousandths.
 *
 * @param alike words that share a name, by the name
 * @param threshold the score from which on a sentence tells the aspect
 * @param weights by words with a space between
 */
public record ClassifierBody(
    Map<String, Set<String>> alike, int bias, int threshold, Map<String, Integer> weights) {

  /** Weights, bias and threshold are given in parts of this. */
  public static final int UNIT = 1000;
}
