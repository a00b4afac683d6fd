package org.recordlint.corpus.speed;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a speed corpus is like.
 *
 * @param seed the same seed gives the same notes
 * @param density how many triggers there are, as a multiple of one in {@value #WORDS_PER_TRIGGER}
 *     words; 0 for clean notes
 * @param words the length of every note in words, or empty for lengths that spread around a mean of
 *     {@value #MEAN_WORDS}
 * @param phrases put in as triggers in place of the bundled sentences, unless empty; kept out of
 *     all other text in any case
 */
public record SpeedSettings(long seed, double density, OptionalInt words, List<String> phrases) {

  /** The mean length of a note, in words. */
  public static final int MEAN_WORDS = 232;

  /** How many words there are for one trigger at density 1. */
  public static final int WORDS_PER_TRIGGER = 195;

  private static final double HIGHEST_DENSITY = 10;

  public SpeedSettings {
    if (!(density >= 0 && density <= HIGHEST_DENSITY)) {
      throw new IllegalArgumentException(
          "the density must lie between 0 and " + HIGHEST_DENSITY + ", got " + density);
    }
    if (words.isPresent() && words.getAsInt() < 1) {
      throw new IllegalArgumentException("a note has at least one word");
    }
    phrases = List.copyOf(phrases);
  }

  /** Notes of spread lengths with the bundled triggers. */
  public static SpeedSettings of(long seed, double density) {
    return new SpeedSettings(seed, density, OptionalInt.empty(), List.of());
  }

  /** The same with notes of one length. */
  public SpeedSettings withWords(int value) {
    return new SpeedSettings(seed, density, OptionalInt.of(value), phrases);
  }

  /** The same with these phrases as triggers. */
  public SpeedSettings withPhrases(List<String> value) {
    return new SpeedSettings(seed, density, words, value);
  }
}
