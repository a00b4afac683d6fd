package org.recordlint.internal.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often words stand in notes, counted on the corpus, so that of the words a phrase requires the
 * rarest can be looked for. A word that was not counted is taken to be rare. Immutable.
 */
public final class WordFrequencies {

  /** Counted on the develop part of the corpus. */
  static final WordFrequencies OF_NOTES = read("word-frequencies.txt");

  private static final double EVERYDAY = 200e-6;
  private static final double UNSEEN = 15e-6;

  /** Rarer pairs are all alike: then the fewest are best. */
  private static final double RAREST = 1e-6;

  private static final double WORDS_KEEP_COMPANY = 5;
  private static final double MILLION = 1e6;

  private final Map<String, Double> frequencies;

  private WordFrequencies(Map<String, Double> frequencies) {
    this.frequencies = Map.copyOf(frequencies);
  }

  /**
   * The share of words that are {@code literal}: a word, two words with a space, or a beginning
   * with {@code *}.
   */
  double of(String literal) {
    int space = literal.indexOf(' ');
    if (space > 0) {
      double first = word(literal.substring(0, space));
      double rest = of(literal.substring(space + 1));
      return Math.max(RAREST, Math.min(first * rest * WORDS_KEEP_COMPANY, Math.min(first, rest)));
    }
    return literal.endsWith("*") ? 2 * UNSEEN : word(literal);
  }

  /** These literals, each once, in a list that can be added to; those as common by the alphabet. */
  List<String> commonestFirst(Stream<String> literals) {
    record Weighed(String literal, double frequency) {}
    Comparator<Weighed> order = Comparator.comparingDouble(Weighed::frequency);
    return literals
        .distinct()
        .map(literal -> new Weighed(literal, of(literal)))
        .sorted(order.reversed().thenComparing(Weighed::literal))
        .map(Weighed::literal)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private double word(String word) {
    return frequencies.getOrDefault(word, UNSEEN);
  }

  /** Words that are too frequent to be somebody's name. */
  public static Set<String> everyday() {
    return OF_NOTES.frequencies.entrySet().stream()
        .filter(entry -> entry.getValue() > EVERYDAY)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static WordFrequencies read(String resource) {
    Map<String, Double> frequencies = new HashMap<>();
    try (InputStream in = WordFrequencies.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        if (!line.startsWith("#") && space > 0) {
          frequencies.put(
              line.substring(0, space), Integer.parseInt(line.substring(space + 1)) / MILLION);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFrequencies(frequencies);
  }
}
