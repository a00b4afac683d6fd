import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recordlint.opinion.Contender;
import org.recordlint.opinion.Example;
import org.recordlint.opinion.SecondOpinion;

/**
 * Adds contenders that compare meanings to those of the second-opinion module. {@code
 * second-opinion/run --embeddings} runs it.
 */
class EmbeddingsRun {

  public static void main(String... arguments) throws IOException {
    // The tokenizer's library would otherwise ask the network where it runs, and say so.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    Vectors miniLm = new Vectors(new AllMiniLmL6V2QuantizedEmbeddingModel());
    Vectors bge = new Vectors(new BgeSmallEnV15QuantizedEmbeddingModel());
    SecondOpinion.write(
        Path.of(arguments[0]),
        Path.of(arguments[1]),
        List.of(
            new LinearHead("all-MiniLM-L6-v2, linear head", miniLm),
            new Nearest("all-MiniLM-L6-v2, nearest example", miniLm),
            new LinearHead("bge-small-en-v1.5, linear head", bge)));
    // The models' worker threads keep the process alive for a minute.
    System.exit(0);
  }

  /** The vectors of texts, each computed once. */
  private static final class Vectors {
    private final EmbeddingModel model;
    private final Map<String, float[]> known = new HashMap<>();

    Vectors(EmbeddingModel model) {
      this.model = model;
    }

    void learn(List<Example> examples) {
      List<String> texts =
          examples.stream().map(Vectors::text).distinct().filter(t -> !known.containsKey(t)).toList();
      for (int i = 0; i < texts.size(); i += 256) {
        List<String> some = texts.subList(i, Math.min(i + 256, texts.size()));
        var vectors = model.embedAll(some.stream().map(TextSegment::from).toList()).content();
        for (int j = 0; j < some.size(); j++) {
          known.put(some.get(j), vectors.get(j).vector());
        }
      }
    }

    float[] of(Example example) {
      return known.computeIfAbsent(text(example), text -> model.embed(text).content().vector());
    }

    private static String text(Example example) {
      return example.text().strip().replaceAll("\\s+", " ");
    }
  }

  /** Logistic regression over the vector and the facts. */
  private record LinearHead(String name, Vectors vectors) implements Contender {

    /** Vectors have length one; this brings their parts near those of the facts. */
    private static final float SCALE = 4;

    @Override
    public Opinion train(List<Example> examples) {
      vectors.learn(examples);
      Map<String, Integer> facts = new HashMap<>();
      Map<String, Integer> outcomes = new TreeMap<>();
      for (Example example : examples) {
        example.facts().forEach(fact -> facts.putIfAbsent(fact, facts.size()));
        outcomes.putIfAbsent(example.outcome(), outcomes.size());
      }
      int size = vectors.of(examples.get(0)).length;
      Problem problem = new Problem();
      problem.l = examples.size();
      problem.n = size + facts.size() + 1;
      problem.bias = 1;
      problem.x = examples.stream().map(e -> features(e, facts, problem.n)).toArray(Feature[][]::new);
      problem.y = examples.stream().mapToDouble(e -> outcomes.get(e.outcome())).toArray();
      Linear.disableDebugOutput();
      Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, 1, 0.05));
      Map<Example, Map<Integer, Double>> judged = new HashMap<>();
      return (example, outcome) ->
          judged
              .computeIfAbsent(example, e -> judge(model, features(e, facts, problem.n)))
              .get(outcomes.get(outcome));
    }

    private static Map<Integer, Double> judge(Model model, Feature[] features) {
      double[] shares = new double[model.getNrClass()];
      Linear.predictProbability(model, features, shares);
      Map<Integer, Double> byOutcome = new HashMap<>();
      for (int i = 0; i < shares.length; i++) {
        byOutcome.put(model.getLabels()[i], shares[i]);
      }
      return byOutcome;
    }

    private Feature[] features(Example example, Map<String, Integer> facts, int last) {
      float[] vector = vectors.of(example);
      List<Feature> features = new ArrayList<>();
      for (int i = 0; i < vector.length; i++) {
        features.add(new FeatureNode(i + 1, vector[i] * SCALE));
      }
      example.facts().stream()
          .filter(facts::containsKey)
          .map(facts::get)
          .sorted()
          .forEach(fact -> features.add(new FeatureNode(vector.length + fact + 1, 1)));
      features.add(new FeatureNode(last, 1));
      return features.toArray(Feature[]::new);
    }
  }

  /**
   * How much nearer the nearest example of the outcome is than the nearest of another. It could
   * show that example as its reason.
   */
  private record Nearest(String name, Vectors vectors) implements Contender {

    /** Of so many examples of the commonest outcome one is kept, for the sake of time. */
    private static final int THINNING = 4;

    @Override
    public Opinion train(List<Example> examples) {
      vectors.learn(examples);
      Map<String, List<float[]>> byOutcome = new TreeMap<>();
      for (Example example : examples) {
        byOutcome.computeIfAbsent(example.outcome(), o -> new ArrayList<>()).add(vectors.of(example));
      }
      byOutcome.replaceAll((outcome, all) -> all.size() * 2 > examples.size() ? thin(all) : all);
      Map<Example, Map<String, Double>> judged = new HashMap<>();
      return (example, outcome) -> {
        Map<String, Double> nearest = judged.computeIfAbsent(example, e -> nearest(e, byOutcome));
        double other =
            nearest.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(outcome))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return nearest.get(outcome) - other;
      };
    }

    private static List<float[]> thin(List<float[]> all) {
      List<float[]> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i += THINNING) {
        some.add(all.get(i));
      }
      return some;
    }

    private Map<String, Double> nearest(Example example, Map<String, List<float[]>> byOutcome) {
      float[] own = vectors.of(example);
      Map<String, Double> nearest = new HashMap<>();
      byOutcome.forEach(
          (outcome, others) -> {
            float best = -1;
            for (float[] other : others) {
              float product = 0;
              for (int i = 0; i < own.length; i++) {
                product += own[i] * other[i];
              }
              best = Math.max(best, product);
            }
            nearest.put(outcome, (double) best);
          });
      return nearest;
    }
  }
}
