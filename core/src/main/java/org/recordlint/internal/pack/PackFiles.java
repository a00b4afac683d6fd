package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.RuleId;
import org.recordlint.spi.PackSource;

/**
 * The files of one pack, told apart by what they hold.
 *
 * @param header what {@code pack.yaml} says
 * @param lists the pack's own lists, and behind them those that all packs may use
 * @param rules the rules' files by name
 * @param classifiers files of what labelled notes have taught
 * @param alike words that mean the same to the classifiers, if the pack tells
 * @param measured how often the rules were right, if the pack tells
 */
record PackFiles(
    YamlNode header,
    String id,
    WordLists lists,
    List<YamlNode> cues,
    Map<String, YamlNode> rules,
    List<YamlNode> classifiers,
    Optional<YamlNode> alike,
    Optional<YamlNode> measured) {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "version",
          "owner",
          "jurisdiction",
          "licence",
          "contact",
          "sources",
          "defaults",
          "summary",
          "reviewed");

  /**
   * Reads a pack's files.
   *
   * @param shared the lists that all packs may use; those of the pack that shares them are added
   * @param lowest whether no packs lie below, so that the pack may share its lists
   * @param problems what is wrong with the files; they are then empty
   */
  static Optional<PackFiles> read(
      PackSource source, WordLists shared, boolean lowest, Problems problems) {
    YamlNode header = null;
    YamlNode measured = null;
    Map<String, YamlNode> rules = new LinkedHashMap<>();
    List<YamlNode> lists = new ArrayList<>();
    List<YamlNode> cues = new ArrayList<>();
    List<YamlNode> classifiers = new ArrayList<>();
    YamlNode alike = null;
    boolean single = source.files().size() == 1;
    for (Map.Entry<String, String> file : source.files().entrySet()) {
      String origin = source.origin() + (single ? "" : "/" + file.getKey());
      Optional<YamlNode> read = YamlNode.read(origin, file.getValue(), problems);
      if (read.isEmpty()) {
        continue;
      }
      YamlNode node = read.get();
      Map<String, YamlNode> entries = node.entries();
      if (single && entries.containsKey("pack")) {
        node.allowOnly(Set.of("pack", "rules", "lists", "cues", MeasurementReader.KEY));
        header = entries.get("pack");
        measured = entries.get(MeasurementReader.KEY);
        if (entries.containsKey("rules")) {
          rules.putAll(entries.get("rules").entries());
        }
      } else if (file.getKey().equals("pack.yaml")) {
        header = node;
      } else if (file.getKey().equals(MeasurementReader.FILE)) {
        measured = node;
        continue;
      } else if (entries.containsKey(ClassifierReader.KEY)) {
        classifiers.add(node);
        continue;
      } else if (entries.containsKey(ClassifierReader.ALIKE)) {
        node.allowOnly(Set.of("about", ClassifierReader.ALIKE));
        alike = entries.get(ClassifierReader.ALIKE);
        continue;
      } else if (!entries.containsKey("lists") && !entries.containsKey("cues")) {
        rules.put(file.getKey().replaceFirst("\\.ya?ml$", ""), node);
        continue;
      } else {
        node.allowOnly(Set.of("lists", "cues", "about"));
      }
      Optional.ofNullable(entries.get("lists")).ifPresent(lists::add);
      Optional.ofNullable(entries.get("cues")).ifPresent(cues::add);
    }
    if (header == null) {
      problems.add(
          source.origin(), 1, 1, "a pack needs a pack.yaml, or \"pack:\" in its only file");
      return Optional.empty();
    }
    header.allowOnly(KEYS);
    YamlNode id = header.entries().get("id");
    String name = id == null ? "" : id.text();
    if (!RuleId.isKebab(name)) {
      (id == null ? header : id).problem("a pack needs an \"id\" in kebab-case");
      return Optional.empty();
    }
    boolean shares = lowest && name.equals(PackReader.SHARED);
    WordLists own = shares ? shared : new WordLists(shared);
    lists.forEach(own::add);
    return Optional.of(
        new PackFiles(
            header,
            name,
            own,
            cues,
            rules,
            classifiers,
            Optional.ofNullable(alike),
            Optional.ofNullable(measured)));
  }
}
