package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Measurement.Count;
import org.recordlint.rule.Measurement.ScoredSet;

/**
 * Writes into each bundled pack how often its findings were right, from the counts that {@link
 * FirstScores} made.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.MeasuredFiles PACKS</pre>
 */
public final class MeasuredFiles {

  /** The file's name in a pack. */
  static final String NAME = "measured.yaml";

  private MeasuredFiles() {}

  /** Writes a file into each folder of {@code PACKS} whose pack was measured. */
  public static void main(String... arguments) throws IOException {
    for (Map.Entry<String, String> file : texts().entrySet()) {
      Files.writeString(Path.of(arguments[0], file.getKey(), NAME), file.getValue());
    }
  }

  /** The text of each file by the id of its pack. */
  static Map<String, String> texts() {
    List<FirstScore> scores = FirstScore.all();
    Map<String, String> texts = new TreeMap<>();
    for (String pack :
        scores.stream()
            .map(score -> score.rule().pack())
            .collect(Collectors.toCollection(TreeSet::new))) {
      texts.put(pack, yaml(FirstScore.measurement(pack, scores, any -> true)));
    }
    return texts;
  }

  private static String yaml(Measurement measurement) {
    StringBuilder yaml = new StringBuilder();
    yaml.append(
        "# Written by `quality/pages confidence`: how many findings were right, of how many.\n");
    yaml.append("sets:\n");
    for (ScoredSet set : measurement.sets()) {
      yaml.append("  - {name: ")
          .append(set.name())
          .append(", sha256: \"")
          .append(set.sha256())
          .append("\", packs: \"")
          .append(set.packs())
          .append("\"}\n");
    }
    yaml.append("rules:\n");
    measurement
        .rules()
        .forEach(
            (RuleId rule, Map<Severity, Count> counts) ->
                yaml.append("  ")
                    .append(rule.name())
                    .append(": ")
                    .append(flow(counts))
                    .append('\n'));
    yaml.append("all-packs: ").append(flow(measurement.allPacks())).append('\n');
    return yaml.toString();
  }

  private static String flow(Map<Severity, Count> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(
                entry ->
                    entry.getKey().id()
                        + ": "
                        + entry.getValue().right()
                        + "/"
                        + entry.getValue().findings())
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
