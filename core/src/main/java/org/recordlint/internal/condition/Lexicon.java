package org.recordlint.internal.condition;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * The shared word lists that tell whom a sentence is about. Their names are part of the pack
 * format: {@code child}, {@code parent}, {@code relative}, {@code family}, {@code professional},
 * {@code animal}, {@code thing}, {@code person} (pronouns), {@code recorder}, {@code neuter},
 * {@code preposition}, {@code determiner}, {@code copula}, {@code filler}, {@code conjunction},
 * {@code subordinator}, {@code organisation}, {@code say}, {@code past}, {@code share}, {@code
 * given-name}, {@code time}.
 */
public final class Lexicon {

  /** The lists that the engine itself reads. */
  public static final List<String> NAMES =
      List.of(
          "child",
          "parent",
          "relative",
          "family",
          "professional",
          "animal",
          "thing",
          "person",
          "recorder",
          "neuter",
          "preposition",
          "determiner",
          "copula",
          "filler",
          "conjunction",
          "subordinator",
          "organisation",
          "say",
          "past",
          "share",
          "time",
          "given-name");

  private final Map<String, BitSet> sets;

  private Lexicon(Map<String, BitSet> sets) {
    this.sets = Map.copyOf(sets);
  }

  /** Reads the lists from those that packs share; a list that is missing is empty. */
  public static Lexicon of(Map<String, Phrase> lists, Vocabulary vocabulary) {
    Map<String, BitSet> sets = new HashMap<>();
    for (String name : NAMES) {
      BitSet ids = new BitSet();
      if (lists.containsKey(name)) {
        Set<String> words = new HashSet<>();
        collect(lists.get(name), words);
        words.forEach(word -> ids.set(vocabulary.id(word)));
        ids.clear(0);
      }
      sets.put(name, ids);
    }
    return new Lexicon(sets);
  }

  /** Reads a lexicon from a snapshot. */
  Lexicon(SnapshotReader from) {
    Map<String, BitSet> read = new HashMap<>();
    NAMES.forEach(name -> read.put(name, BitSet.valueOf(from.longs())));
    sets = Map.copyOf(read);
  }

  void write(SnapshotWriter to) {
    NAMES.forEach(name -> to.longs(sets.get(name).toLongArray()));
  }

  /** Whether the term with this number is in the list. */
  boolean has(String list, int id) {
    return id != 0 && sets.get(list).get(id);
  }

  /** The single words of a list; of a longer entry, the last word. */
  private static void collect(Phrase phrase, Set<String> words) {
    if (phrase instanceof Phrase.Word word) {
      words.addAll(word.terms());
    } else if (phrase instanceof Phrase.Choice choice) {
      choice.options().forEach(option -> collect(option, words));
    } else if (phrase instanceof Phrase.Sequence sequence) {
      collect(sequence.parts().get(sequence.parts().size() - 1), words);
    }
  }
}
