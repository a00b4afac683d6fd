package org.recordlint.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recordlint.internal.pattern.Phrase;

/**
 * Words around a match that change what it means, as a pack author lists them: a negation, a
 * reporting verb.
 *
 * @param reason what it means for a match, shown by {@code explain}
 * @param before phrases that govern a match when they end at most {@code reach} words before it
 * @param after phrases that govern a match when they begin at most {@code reachAfter} words after
 *     it
 * @param sentence phrases that govern every match in their sentence
 * @param next phrases that govern every match in the sentence before theirs
 * @param previous phrases that govern every match in the sentence after theirs
 * @param with phrases that the match's own sentence must have for {@code next} and {@code previous}
 *     to count
 * @param stop phrases between cue and match that end the cue's reach
 * @param subject phrases that name or describe whom the match is said of
 * @param not phrases that look like the cue but are not
 * @param also names of other cues that count wherever a rule names this one; a cue that has only
 *     these is a group
 */
public record CueDefinition(
    String name,
    String reason,
    List<Phrase> before,
    int reach,
    List<Phrase> after,
    int reachAfter,
    List<Phrase> sentence,
    List<Phrase> next,
    List<Phrase> previous,
    List<Phrase> with,
    List<Phrase> stop,
    List<Phrase> subject,
    List<Phrase> not,
    List<String> also) {

  private static final int DEFAULT_REACH = 6;
  private static final Set<String> KEYS =
      Set.of(
          "why",
          "before",
          "reach",
          "after",
          "reach-after",
          "sentence",
          "next",
          "previous",
          "with",
          "stop",
          "subject",
          "not",
          "also");

  static CueDefinition read(String name, YamlNode node, WordLists lists) {
    node.allowOnly(KEYS);
    Map<String, YamlNode> entries = node.entries();
    if (!entries.containsKey("why")) {
      node.problem("the cue \"" + name + "\" needs \"why\"");
    }
    return new CueDefinition(
        name,
        entries.containsKey("why") ? entries.get("why").text() : "",
        phrases(entries, "before", lists),
        number(entries, "reach"),
        phrases(entries, "after", lists),
        number(entries, "reach-after"),
        phrases(entries, "sentence", lists),
        phrases(entries, "next", lists),
        phrases(entries, "previous", lists),
        phrases(entries, "with", lists),
        phrases(entries, "stop", lists),
        phrases(entries, "subject", lists),
        phrases(entries, "not", lists),
        entries.containsKey("also")
            ? entries.get("also").items().stream().map(YamlNode::text).toList()
            : List.of());
  }

  /** Whether it has no phrases of its own, and only gives other cues a common name. */
  boolean isGroup() {
    return !also.isEmpty()
        && Stream.of(before, after, sentence, next, previous, subject).allMatch(List::isEmpty);
  }

  private static List<Phrase> phrases(Map<String, YamlNode> entries, String key, WordLists lists) {
    YamlNode node = entries.get(key);
    return node == null ? List.of() : lists.parseAll(node);
  }

  private static int number(Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    if (node == null) {
      return DEFAULT_REACH;
    }
    try {
      int value = Integer.parseInt(node.text());
      if (value >= 0 && value <= 60) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below, with the value's place
    }
    node.problem("\"" + key + "\" is a number of words from 0 to 60");
    return DEFAULT_REACH;
  }
}
