package org.recordlint.opinion.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.recordlint.internal.completeness.SentenceFeatures;

/**
 * Logistic regression over notes of which only the whole is labelled: of a note that tells the
 * aspect, the sentence that looks most like it is learnt from; of one that does not, the three that
 * come nearest. Steps follow Duchi, Hazan and Singer, "Adaptive subgradient methods" (2011).
 */
final class Learner {

  /** What was learnt: weights by words with a space between, and what is added to their sum. */
  record Model(Map<String, Double> weights, double bias) {

    /** The score of the sentence of a note that looks most as if it told. */
    double score(Bag bag) {
      return bag.sentences().stream().mapToDouble(this::score).max().orElse(-9);
    }

    private double score(List<String> sentence) {
      double sum = 0;
      int count = 0;
      for (String ngram : sentence) {
        Double weight = weights.get(ngram);
        if (weight != null) {
          sum += weight;
          count++;
        }
      }
      return SentenceFeatures.share(sum, count) + bias;
    }
  }

  private static final int ROUNDS = 15;
  private static final int NEAREST = 3;
  private static final int FEWEST_NOTES = 2;
  private static final double STEP = 0.2;
  private static final double BIAS_STEP = 0.1;
  private static final double DECAY = 6e-3;
  private static final double FIRST_BIAS = -1.5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[][]> notes = new ArrayList<>();
  private final List<Boolean> told = new ArrayList<>();

  private Learner(List<Bag> bags) {
    Map<String, Integer> counts = new HashMap<>();
    for (Bag bag : bags) {
      bag.sentences().stream()
          .flatMap(List::stream)
          .distinct()
          .forEach(ngram -> counts.merge(ngram, 1, Integer::sum));
    }
    for (Bag bag : bags) {
      if (!bag.sentences().isEmpty()) {
        int[][] sentences = new int[bag.sentences().size()][];
        for (int i = 0; i < sentences.length; i++) {
          sentences[i] =
              bag.sentences().get(i).stream()
                  .filter(ngram -> counts.get(ngram) >= FEWEST_NOTES)
                  .mapToInt(ngram -> numbers.computeIfAbsent(ngram, any -> numbers.size()))
                  .toArray();
        }
        notes.add(sentences);
        told.add(bag.told());
      }
    }
  }

  /** Learns from notes; several times in another order, and takes the mean. */
  static Model learn(List<Bag> bags, int times) {
    Learner learner = new Learner(bags);
    double[] sum = new double[learner.numbers.size()];
    double bias = 0;
    for (int seed = 0; seed < times; seed++) {
      double[] weights = new double[sum.length];
      bias += learner.run(weights, new Random(seed)) / times;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[i] / times;
      }
    }
    Map<String, Double> weights = new TreeMap<>();
    learner.numbers.forEach((ngram, number) -> weights.put(ngram, sum[number]));
    return new Model(weights, bias);
  }

  private double run(double[] weights, Random random) {
    double[] squares = new double[weights.length];
    Arrays.fill(squares, 1e-2);
    double biasSquares = 1e-2;
    double bias = FIRST_BIAS;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      order.add(i);
    }
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int note : order) {
        int[][] sentences = notes.get(note);
        double[] scores = new double[sentences.length];
        for (int i = 0; i < scores.length; i++) {
          scores[i] = score(sentences[i], weights) + bias;
        }
        int label = told.get(note) ? 1 : 0;
        for (int sentence : highest(scores, label == 1 ? 1 : NEAREST)) {
          int[] words = sentences[sentence];
          double error = 1 / (1 + StrictMath.exp(-scores[sentence])) - label;
          double share = SentenceFeatures.share(error, words.length);
          for (int word : words) {
            double slope = share + DECAY * weights[word];
            squares[word] += slope * slope;
            weights[word] -= STEP * slope / Math.sqrt(squares[word]);
          }
          biasSquares += error * error;
          bias -= BIAS_STEP * error / Math.sqrt(biasSquares);
        }
      }
    }
    return bias;
  }

  private static double score(int[] words, double[] weights) {
    double sum = 0;
    for (int word : words) {
      sum += weights[word];
    }
    return SentenceFeatures.share(sum, words.length);
  }

  private static List<Integer> highest(double[] scores, int most) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(scores[b], scores[a]));
    return order.subList(0, Math.min(most, order.size()));
  }

  @Override
  public String toString() {
    return "Learner[" + notes.size() + "]";
  }
}
