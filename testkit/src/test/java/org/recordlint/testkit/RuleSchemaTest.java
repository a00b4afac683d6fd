package org.recordlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recordlint.spi.PackSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The published schema knows every key that the bundled rules use, and asks for what the engine
 * asks for.
 */
class RuleSchemaTest {

  private static final Path SCHEMA = Path.of("..", "docs", "rule.schema.json");

  @Test
  void everyKeyOfEveryBundledRuleIsInTheSchema() throws IOException {
    Set<String> words = keys(0);
    Set<String> aspects = keys(1);
    int rules = 0;
    for (PackSource pack : RulePackTester.installedPacks()) {
      for (Map.Entry<String, String> file : pack.files().entrySet()) {
        Map<?, ?> yaml = map(load(file.getValue()));
        boolean rule = yaml.containsKey("phrases") || yaml.containsKey("aspect");
        if (!rule) {
          continue;
        }
        rules++;
        Set<String> unknown = new TreeSet<>();
        yaml.keySet().forEach(key -> unknown.add(String.valueOf(key)));
        unknown.removeAll(yaml.containsKey("aspect") ? aspects : words);
        assertThat(unknown).as("%s/%s", pack.origin(), file.getKey()).isEmpty();
      }
    }
    assertThat(rules).isGreaterThan(80);
  }

  @Test
  void theSchemaAsksForWhatARuleNeeds() throws IOException {
    assertThat(kind(0).get("required")).isEqualTo(List.of("title", "phrases", "examples"));
    assertThat(kind(0).get("additionalProperties")).isEqualTo(false);
    assertThat(kind(1).get("additionalProperties")).isEqualTo(false);
  }

  private static Set<String> keys(int kind) throws IOException {
    Set<String> keys = new TreeSet<>();
    map(kind(kind).get("properties")).keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }

  private static Map<?, ?> kind(int index) throws IOException {
    Map<?, ?> schema = map(load(Files.readString(SCHEMA)));
    return map(((List<?>) schema.get("oneOf")).get(index));
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
