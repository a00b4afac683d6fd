package org.recordlint.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's document categoriser: maximum entropy over words, pairs and threes of words. */
final class MaxentContender implements Contender {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’/-][\\p{L}\\p{N}]+)*");

  @Override
  public String name() {
    return "OpenNLP maxent, words and n-grams";
  }

  @Override
  public Opinion train(List<Example> examples) {
    List<DocumentSample> samples =
        examples.stream().map(e -> new DocumentSample(e.outcome(), features(e))).toList();
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              "en",
              ObjectStreamUtils.createObjectStream(samples),
              parameters(),
              new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
      DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
      return (example, outcome) ->
          categorizer.categorize(features(example))[categorizer.getIndex(outcome)];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", "MAXENT_QN");
    parameters.put("Iterations", 60);
    parameters.put("Cutoff", 1);
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", 0.3);
    parameters.put("PrintMessages", false);
    return parameters;
  }

  private static String[] features(Example example) {
    List<String> words =
        WORD.matcher(example.text().toLowerCase(Locale.ROOT))
            .results()
            .map(match -> match.group())
            .toList();
    List<String> features = new ArrayList<>(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      features.add(words.get(i) + " " + words.get(i + 1));
      if (i + 2 < words.size()) {
        features.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
      }
    }
    features.addAll(example.facts());
    features.add("always");
    return features.toArray(String[]::new);
  }
}
