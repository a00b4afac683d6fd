package org.recordlint.internal.pack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;

/** Reads what labelled notes have taught: files with the key {@code classifier}. */
final class ClassifierReader {

  /** The aspect that a file is about. */
  static final String KEY = "classifier";

  /** Words that mean the same to all classifiers of a pack, in a file of their own. */
  static final String ALIKE = "alike";

  private static final Set<String> KEYS = Set.of(KEY, "about", "bias", "threshold", "weights");

  /** Above this a weight is a slip of the keyboard. */
  private static final double LARGEST = 1000;

  private ClassifierReader() {}

  /** The classifiers of a pack, by aspect; what is wrong with them is noted as problems. */
  static Map<Aspect, ClassifierBody> readAll(PackFiles files) {
    Map<Aspect, ClassifierBody> all = new EnumMap<>(Aspect.class);
    Map<String, Set<String>> alike = alike(files.alike(), files.lists());
    for (YamlNode node : files.classifiers()) {
      YamlNode named = node.entries().get(KEY);
      Optional<Aspect> aspect = Aspect.of(named.text());
      ClassifierBody body = read(node, alike);
      if (aspect.isEmpty()) {
        named.problem("unknown aspect \"" + named.text() + "\"");
      } else if (all.putIfAbsent(aspect.get(), body) != null) {
        named.problem("the pack has two classifiers for \"" + named.text() + "\"");
      }
    }
    return all;
  }

  /** Words that share a name, by the name. */
  private static Map<String, Set<String>> alike(Optional<YamlNode> node, WordLists lists) {
    Map<String, Set<String>> alike = new LinkedHashMap<>();
    node.ifPresent(
        names -> names.entries().forEach((name, words) -> alike.put(name, lists.words(words))));
    return alike;
  }

  private static ClassifierBody read(YamlNode node, Map<String, Set<String>> alike) {
    node.allowOnly(KEYS);
    Map<String, YamlNode> entries = node.entries();
    Map<String, Integer> weights = new HashMap<>();
    YamlNode text = entries.get("weights");
    if (text == null) {
      node.problem("a classifier needs \"weights\"");
    } else {
      String[] lines = text.text().split("\n");
      for (int i = 0; i < lines.length; i++) {
        String[] parts = lines[i].strip().split(" ", 2);
        if (parts.length == 2) {
          weights.put(parts[1], thousandths(parts[0], text, "line " + (i + 1) + " of \"weights\""));
        } else if (!lines[i].isBlank()) {
          text.problem("line " + (i + 1) + " of \"weights\" needs a number and words");
        }
      }
    }
    return new ClassifierBody(
        alike, number(node, entries, "bias"), number(node, entries, "threshold"), weights);
  }

  private static int number(YamlNode parent, Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    if (node == null) {
      parent.problem("a classifier needs \"" + key + "\"");
      return 0;
    }
    return thousandths(node.text(), node, "\"" + key + "\"");
  }

  private static int thousandths(String written, YamlNode node, String where) {
    try {
      double value = Double.parseDouble(written);
      if (Math.abs(value) <= LARGEST) {
        return (int) Math.round(value * ClassifierBody.UNIT);
      }
    } catch (NumberFormatException e) {
      // Told below, as is a number that is none.
    }
    node.problem(where + ": expected a number from -1000 to 1000");
    return 0;
  }
}
