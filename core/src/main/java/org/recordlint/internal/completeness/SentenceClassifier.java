package org.recordlint.internal.completeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recordlint.internal.analysis.Paragraph;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.match.LongTable;
import org.recordlint.internal.pack.ClassifierBody;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Tells by its words whether a sentence speaks of an aspect: a linear classifier, whose weights a
 * pack brings. It is asked where no field and no phrase has told. Immutable and thread-safe.
 */
final class SentenceClassifier {

  /** Tables hold numbers above 0. */
  private static final int OFFSET = 1 << 23;

  private final SentenceFeatures features;
  private final LongTable weights;
  private final int bias;
  private final int threshold;

  /** Makes one of what a pack says. */
  SentenceClassifier(ClassifierBody body) {
    features = new SentenceFeatures(body.alike());
    Map<Long, Integer> numbers = new HashMap<>();
    body.weights()
        .forEach((ngram, weight) -> numbers.put(SentenceFeatures.key(ngram), weight + OFFSET));
    weights = new LongTable(numbers);
    bias = body.bias();
    threshold = body.threshold();
  }

  SentenceClassifier(SnapshotReader from) {
    Map<String, Set<String>> alike = new LinkedHashMap<>();
    for (String name : from.texts()) {
      alike.put(name, Set.copyOf(from.texts()));
    }
    features = new SentenceFeatures(alike);
    weights = new LongTable(from);
    bias = from.number() - OFFSET;
    threshold = from.number() - OFFSET;
  }

  void write(SnapshotWriter to) {
    Map<String, Set<String>> alike = features.alike();
    to.texts(alike.keySet());
    alike.values().forEach(to::texts);
    weights.write(to);
    to.number(bias + OFFSET);
    to.number(threshold + OFFSET);
  }

  /**
   * The first of the sentences asked about that speaks of the aspect, alone or with the one before
   * it: what befalls one child and not the next is often told in two.
   */
  Optional<Sentence> first(Reading reading, Predicate<Sentence> asked) {
    for (Paragraph paragraph : reading.text().paragraphs()) {
      long[] last = {};
      for (Sentence sentence : paragraph.sentences()) {
        if (reading.scratch().isSpent()) {
          return Optional.empty();
        }
        reading.scratch().spend(2L * sentence.tokens().size());
        long[] keys = {};
        if (asked.test(sentence)) {
          keys = SentenceFeatures.keys(features.words(sentence.tokens()));
          if (tells(keys) || last.length > 0 && keys.length > 0 && tells(joined(last, keys))) {
            return Optional.of(sentence);
          }
        }
        last = keys;
      }
    }
    return Optional.empty();
  }

  private static long[] joined(long[] first, long[] second) {
    long[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private boolean tells(long[] keys) {
    return score(keys) * ClassifierBody.UNIT >= threshold;
  }

  /** How sure it is, from about -3 to 3. */
  private double score(long[] keys) {
    Arrays.sort(keys);
    int count = 0;
    double sum = 0;
    for (int i = 0; i < keys.length; i++) {
      int number = i > 0 && keys[i] == keys[i - 1] ? 0 : weights.get(keys[i]);
      if (number != 0) {
        count++;
        sum += number - OFFSET;
      }
    }
    return (SentenceFeatures.share(sum, count) + bias) / ClassifierBody.UNIT;
  }

  @Override
  public String toString() {
    return "SentenceClassifier";
  }
}
