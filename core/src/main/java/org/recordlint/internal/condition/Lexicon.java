package org.recordlint.internal.condition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/** Which of the shared {@link WordList}s have a term. Immutable and thread-safe. */
public final class Lexicon {

  /** By a term's number, the bits of the lists that have it; terms beyond the end are in none. */
  private final int[] lists;

  private Lexicon(int[] lists) {
    this.lists = lists;
  }

  /** Reads the lists from those that packs share; a list that is missing is empty. */
  public static Lexicon of(Map<String, Phrase> shared, Vocabulary vocabulary) {
    int[] lists = {};
    for (WordList list : WordList.values()) {
      Set<String> words = new HashSet<>();
      if (shared.containsKey(list.id())) {
        collect(shared.get(list.id()), words);
      }
      for (String word : words) {
        int id = vocabulary.id(word);
        lists = id < lists.length ? lists : Arrays.copyOf(lists, id + 1);
        lists[id] |= id == 0 ? 0 : list.bit();
      }
    }
    return new Lexicon(lists);
  }

  /** Reads a lexicon from a snapshot. */
  Lexicon(SnapshotReader from) {
    lists = from.numbers();
  }

  void write(SnapshotWriter to) {
    to.numbers(lists);
  }

  /** The {@link WordList#bit bits} of the lists that have the term with this number. */
  int lists(int id) {
    return id < lists.length ? lists[id] : 0;
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
