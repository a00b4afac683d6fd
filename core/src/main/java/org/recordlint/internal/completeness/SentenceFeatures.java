package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.analysis.Tokens;

/**
 * What a {@link SentenceClassifier} sees of a sentence: its words, and two and three of them in a
 * row. Endings are cut off, words that mean the same to it share a name, capitals and punctuation
 * do not count. So a sentence about her looks like the same sentence about him. Immutable and
 * thread-safe.
 */
public final class SentenceFeatures {

  private static final int LONGEST = 3;

  /** So many different words and ngrams count as a short sentence; it does not count for more. */
  private static final int SHORT = 4;

  private static final int SHORTEST_STEM = 4;
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private final Map<String, Set<String>> alike;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param alike words that share a name, by the name; a word has the first name that is given it
   */
  public SentenceFeatures(Map<String, Set<String>> alike) {
    this.alike = Collections.unmodifiableMap(new LinkedHashMap<>(alike));
    alike.forEach((name, words) -> words.forEach(word -> names.putIfAbsent(word, '@' + name)));
  }

  /** The words of a sentence as the classifier knows them. */
  public List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String term = tokens.term(i);
      String name = names.get(term);
      words.add(tokens.is(i, Tokens.NUMERIC) ? "#" : name == null ? stem(term) : name);
    }
    return words;
  }

  /** Cuts the commonest ending off: {@code called} and {@code calls} become {@code call}. */
  private static String stem(String term) {
    for (String ending : ENDINGS) {
      if (term.endsWith(ending) && term.length() - ending.length() >= SHORTEST_STEM) {
        return term.substring(0, term.length() - ending.length());
      }
    }
    return term;
  }

  /** Words, and two and three in a row with a space between; in no order, some more than once. */
  public static List<String> ngrams(List<String> words) {
    List<String> all = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(from + LONGEST, words.size()); to++) {
        all.add(String.join(" ", words.subList(from, to)));
      }
    }
    return all;
  }

  /** What a sum over words and ngrams is worth in a sentence that has so many of them. */
  public static double share(double sum, int count) {
    return sum / Math.sqrt(Math.max(count, SHORT));
  }

  /** The numbers of {@link #ngrams}, in the same order. */
  static long[] keys(List<String> words) {
    int size = words.size();
    long[] keys = new long[LONGEST * size];
    int count = 0;
    for (int from = 0; from < size; from++) {
      long key = SEED;
      for (int to = from; to < Math.min(from + LONGEST, size); to++) {
        key = hash(key, words.get(to));
        keys[count++] = key;
      }
    }
    return Arrays.copyOf(keys, count);
  }

  /** The number of what {@link #ngrams} wrote. */
  static long key(String ngram) {
    long key = SEED;
    for (String word : ngram.split(" ")) {
      key = hash(key, word);
    }
    return key;
  }

  private static long hash(long key, String word) {
    long hash = key;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return (hash ^ ' ') * PRIME;
  }

  /** Words that share a name, by the name. */
  Map<String, Set<String>> alike() {
    return alike;
  }

  @Override
  public String toString() {
    return "SentenceFeatures[" + names.size() + "]";
  }
}
