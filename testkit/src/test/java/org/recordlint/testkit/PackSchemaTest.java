package org.recordlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema of packs knows the keys that the engine knows, and no others. */
class PackSchemaTest {

  private static final Path SCHEMA = Path.of("..", "docs", "pack.schema.json");

  @ParameterizedTest
  @CsvSource({
    "header, $defs/header, 'pack: {KEY: }'",
    "defaults, $defs/header/properties/defaults, 'pack: {id: own, defaults: {KEY: }}'",
    "source, $defs/header/properties/sources/items, 'pack: {id: own, sources: [{KEY: }]}'",
    "cue, $defs/cue, '{pack: {id: own}, cues: {a: {KEY: }}}'",
    "measured, $defs/measured, '{pack: {id: own}, measured: {KEY: }}'",
    "whole, $defs/whole, '{pack: {id: own}, KEY: }'"
  })
  void theEngineKnowsEveryKeyAndNoOther(String name, String place, String pack) throws Exception {
    Map<?, ?> properties = map(at(place).get("properties"));
    assertThat(properties).isNotEmpty();
    for (Object key : properties.keySet()) {
      assertThat(isKnown(pack.replace("KEY", key.toString()), key.toString()))
          .as("%s %s", name, key)
          .isTrue();
    }
    assertThat(isKnown(pack.replace("KEY", "zzzzzzzz"), "zzzzzzzz")).as(name).isFalse();
    assertThat(at(place).get("additionalProperties")).isEqualTo(false);
  }

  @Test
  void everyBundledHeaderAndCueHasOnlyKeysOfTheSchema() throws Exception {
    Map<?, ?> header = map(at("$defs/header").get("properties"));
    Map<?, ?> cue = map(at("$defs/cue").get("properties"));
    int cues = 0;
    for (PackSource pack : RulePackTester.installedPacks()) {
      for (Map.Entry<String, String> file : pack.files().entrySet()) {
        Map<?, ?> yaml = map(load(file.getValue()));
        if (file.getKey().equals("pack.yaml")) {
          assertThat(new TreeSet<Object>(header.keySet())).containsAll(yaml.keySet());
        }
        if (yaml.containsKey("cues")) {
          for (Object each : map(yaml.get("cues")).values()) {
            cues++;
            assertThat(new TreeSet<Object>(cue.keySet())).containsAll(map(each).keySet());
          }
        }
      }
    }
    assertThat(cues).isGreaterThan(10);
  }

  private static boolean isKnown(String pack, String key) {
    UnaryOperator<String> quoted = text -> "unknown key \"" + text + "\"";
    try {
      RulePackTester.test(List.of(new PackSource("own", Map.of("own.yaml", pack))), List.of());
      return true;
    } catch (RulePackException e) {
      return e.problems().stream()
          .map(RulePackProblem::message)
          .noneMatch(message -> message.startsWith(quoted.apply(key)));
    }
  }

  private static Map<?, ?> at(String place) throws Exception {
    Map<?, ?> found = map(load(Files.readString(SCHEMA)));
    for (String step : place.split("/")) {
      found = map(found.get(step));
    }
    return found;
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
