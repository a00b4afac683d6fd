package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.pattern.PhraseParser;
import org.recordlint.internal.pattern.PhraseSyntaxException;

/**
 * The word lists that phrases name with {@code @}: those of the pack itself, then those of the
 * shared pack. Lists may name one another, but not in a circle.
 */
final class WordLists {

  private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
  private final Map<String, Phrase> parsed = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final WordLists shared;

  /**
   * @param shared where to look for lists that are not here, or null
   */
  WordLists(WordLists shared) {
    this.shared = shared;
  }

  /** Takes the lists of one file. */
  void add(YamlNode lists) {
    for (Map.Entry<String, YamlNode> list : lists.entries().entrySet()) {
      if (nodes.putIfAbsent(list.getKey(), list.getValue()) != null) {
        list.getValue().problem("the list \"" + list.getKey() + "\" is given twice in this pack");
      }
    }
  }

  /** The list called {@code name}, as a choice among its entries. */
  Phrase get(String name) {
    Phrase done = parsed.get(name);
    if (done != null) {
      return done;
    }
    YamlNode node = nodes.get(name);
    if (node == null) {
      if (shared != null && (shared.has(name) || YamlNode.closest(name, nodes.keySet()) == null)) {
        return shared.get(name);
      }
      String meant = YamlNode.closest(name, nodes.keySet());
      throw new PhraseSyntaxException(
          "no list @" + name + (meant == null ? "" : ", did you mean @" + meant + "?"));
    }
    if (!open.add(name)) {
      throw new PhraseSyntaxException("the list @" + name + " names itself");
    }
    Set<String> words = new LinkedHashSet<>();
    List<Phrase> options = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Phrase phrase = parse(item);
      if (phrase instanceof Phrase.Word word
          && word.letterCase() == Phrase.LetterCase.ANY
          && !word.tolerant()) {
        words.addAll(word.terms());
      } else if (phrase != null) {
        options.add(phrase);
      }
    }
    if (!words.isEmpty()) {
      options.add(new Phrase.Word(words, Phrase.LetterCase.ANY, false));
    }
    open.remove(name);
    if (options.isEmpty()) {
      throw new PhraseSyntaxException("the list @" + name + " is empty");
    }
    if (options.stream().mapToLong(Phrase::size).sum() > Phrase.LARGEST) {
      throw new PhraseSyntaxException(
          "the list @" + name + " has more than " + Phrase.LARGEST + " parts");
    }
    Phrase list = Phrase.anyOf(options);
    parsed.put(name, list);
    return list;
  }

  /** Whether there is a list called {@code name}, here or among the shared ones. */
  boolean has(String name) {
    return nodes.containsKey(name) || shared != null && shared.has(name);
  }

  /** All lists of this pack; those that are not well formed are left out, with a problem noted. */
  Map<String, Phrase> all() {
    Map<String, Phrase> lists = new LinkedHashMap<>();
    nodes.forEach(
        (name, node) -> {
          try {
            lists.put(name, get(name));
          } catch (PhraseSyntaxException e) {
            node.problem(e.getMessage());
          }
        });
    return lists;
  }

  /** Reads a phrase; null, with a problem noted, if it is not well formed. */
  Phrase parse(YamlNode node) {
    String text = node.text();
    try {
      return PhraseParser.parse(text, this::get);
    } catch (PhraseSyntaxException e) {
      node.problem("in the phrase \"" + text + "\": " + e.getMessage());
      return null;
    }
  }

  /**
   * Reads every phrase of a list, leaving out those that are not well formed. A list that stands
   * alone gives its phrases one by one, so that a rule may keep them in files of their own at no
   * cost: each is looked for only where its own words are.
   */
  List<Phrase> parseAll(YamlNode node) {
    List<Phrase> phrases = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Phrase phrase = parse(item);
      if (phrase instanceof Phrase.Choice choice && item.text().matches("@[\\w-]+")) {
        phrases.addAll(choice.options());
      } else if (phrase != null) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /** The plain words among the entries of a list and of the lists that it names. */
  Set<String> words(YamlNode node) {
    Set<String> words = new LinkedHashSet<>();
    for (YamlNode item : node.items()) {
      Phrase phrase = parse(item);
      List<Phrase> options = phrase instanceof Phrase.Choice choice ? choice.options() : List.of();
      for (Phrase each : phrase instanceof Phrase.Word ? List.of(phrase) : options) {
        if (each instanceof Phrase.Word word) {
          words.addAll(word.terms());
        }
      }
    }
    return words;
  }
}
