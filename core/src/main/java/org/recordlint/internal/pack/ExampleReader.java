package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.recordlint.rule.Example;

/** Reads the examples of a rule. */
final class ExampleReader {

  /** Marks open and close in turn; possessive, so that no text takes more than one reading. */
  private static final Pattern PAIRS =
      Pattern.compile(
          "(?:(?!\\[\\[|]]).)*+(?:\\[\\[(?:(?!\\[\\[|]]).)++]](?:(?!\\[\\[|]]).)*+)*+",
          Pattern.DOTALL);

  private ExampleReader() {}

  /**
   * The examples under {@code key}.
   *
   * @param examples both lists of examples, or null
   * @param marked whether each must say what is flagged
   */
  static List<Example> read(YamlNode examples, String key, boolean marked) {
    List<Example> result = new ArrayList<>();
    if (examples == null || !examples.isMapping()) {
      return result;
    }
    examples.allowOnly(Set.of("fires", "quiet"));
    YamlNode list = examples.entries().get(key);
    if (list == null) {
      return result;
    }
    for (YamlNode item : list.items()) {
      Example example = example(item);
      if (!PAIRS.matcher(example.marked()).matches()) {
        item.problem("[[ and ]] must come in pairs");
      } else if (marked && example.spans().isEmpty()) {
        item.problem("mark the words to flag with [[ and ]]");
      } else {
        result.add(example);
      }
    }
    return result;
  }

  private static Example example(YamlNode item) {
    if (!item.isMapping()) {
      return new Example(item.text(), OptionalInt.empty(), Optional.empty(), item.line());
    }
    item.allowOnly(Set.of("text", "age", "type"));
    Map<String, YamlNode> entries = item.entries();
    OptionalInt age = OptionalInt.empty();
    if (entries.containsKey("age")) {
      try {
        age = OptionalInt.of(Integer.parseInt(entries.get("age").text()));
      } catch (NumberFormatException e) {
        entries.get("age").problem("an age is a number of years");
      }
    }
    if (!entries.containsKey("text")) {
      item.problem("an example needs \"text\"");
    }
    String text = entries.containsKey("text") ? entries.get("text").text() : "";
    return new Example(
        text, age, Optional.ofNullable(entries.get("type")).map(YamlNode::text), item.line());
  }
}
