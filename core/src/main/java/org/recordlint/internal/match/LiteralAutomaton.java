package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recordlint.internal.analysis.FoldedLetters;
import org.recordlint.internal.analysis.Marks;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.analysis.WordCodes;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Finds any number of literals in a text in one pass: Aho and Corasick's automaton (<a
 * href="https://doi.org/10.1145/360825.360855">Efficient string matching</a>, 1975), whose signs
 * are whole words. A word is looked up once, by a number that is made of its letters while they are
 * read, and most words take no further step. Letters are folded as {@link Terms#fold} does;
 * everything that is no letter or digit is one kind of space, and a run of it counts once, so that
 * {@code mixed-race} and {@code mixed race} are the same literal and every literal is found as
 * whole words only. A word that stands for another with the same number is found where it does not
 * stand, which is so rare that looking there for nothing costs nothing. Immutable and thread-safe.
 */
public final class LiteralAutomaton {

  /** Takes the hits of a scan. */
  @FunctionalInterface
  public interface HitConsumer {
    /**
     * Takes one hit.
     *
     * @param literal the literal's number, in the order they were given
     * @param offset an offset inside the literal's last word
     */
    void hit(int literal, int offset);
  }

  /** How many bits of a state, the lowest, tell of it what saves a look at it. */
  private static final int FLAGS = 4;

  /** Some literal ends in the state. */
  private static final int ENDS = 1;

  /** Words lead on from the state, or from one that it fails to. */
  private static final int LEADS = 2;

  /** The state of a word by itself that may begin as a literal does that ends open. */
  private static final int OPENS = 4;

  /** A state of several words, which may fail to another. */
  private static final int FAILS = 8;

  private static final int SEVERAL = -1;

  private final FoldedLetters letters;
  private final boolean scanned;
  private final LongTable words;
  private final OpenWords openWords;
  private final LongTable steps;

  /** The keys of {@link #steps}: nearly all words that follow one another are no step. */
  private final LongFilter stepKeys;

  private final int[] fails;

  /** For each state the literal that ends there, or {@link #SEVERAL}. */
  private final int[] output;

  /** For each state the literals that end there, where they are several. */
  private final IntLists outputs;

  private LiteralAutomaton(LiteralTrie trie, FoldedLetters letters, boolean scanned) {
    this.letters = letters;
    this.scanned = scanned;
    int[] flagged = flagged(trie);
    this.openWords = new OpenWords(flagged(trie.beginnings, flagged), letters);
    trie.written.forEach(
        (word, written) -> flagged[word] |= mayBegin(written, 0, written.length()) ? OPENS : 0);
    this.words = new LongTable(flagged(trie.words, flagged));
    this.steps = new LongTable(flagged(trie.steps, flagged));
    this.stepKeys =
        new LongFilter(trie.steps.keySet().stream().mapToLong(Long::longValue).toArray());
    this.fails = Arrays.stream(trie.fails).map(state -> flagged[state]).toArray();
    this.output = Arrays.stream(trie.outputs).mapToInt(LiteralAutomaton::only).toArray();
    this.outputs =
        IntLists.of(Arrays.stream(trie.outputs).map(all -> only(all) < 0 ? all : null).toList());
  }

  private static int only(int[] literals) {
    return literals != null && literals.length == 1 ? literals[0] : SEVERAL;
  }

  /** The states of a trie with their flags. */
  private static int[] flagged(LiteralTrie trie) {
    int[] flagged = new int[trie.fails.length];
    BitSet leading = trie.leading();
    for (int state = 1; state < flagged.length; state++) {
      boolean leads = false;
      for (int at = state; at != LiteralTrie.ROOT; at = trie.fails[at]) {
        leads |= leading.get(at);
      }
      boolean ends = trie.outputs[state] != null && trie.outputs[state].length > 0;
      flagged[state] =
          state << FLAGS
              | (ends ? ENDS : 0)
              | (leads ? LEADS : 0)
              | (trie.fails[state] != LiteralTrie.ROOT ? FAILS : 0);
    }
    return flagged;
  }

  private static <K> Map<K, Integer> flagged(Map<K, Integer> states, int[] flagged) {
    Map<K, Integer> all = new HashMap<>();
    states.forEach((key, state) -> all.put(key, flagged[state]));
    return all;
  }

  /** Reads an automaton from a snapshot. */
  public LiteralAutomaton(SnapshotReader from) {
    scanned = from.flag();
    letters = FoldedLetters.of(scanned);
    words = new LongTable(from);
    openWords = new OpenWords(from);
    steps = new LongTable(from);
    stepKeys = new LongFilter(from);
    fails = from.numbers();
    output = from.numbers();
    outputs = new IntLists(from);
  }

  /** Writes the automaton for {@link #LiteralAutomaton(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    to.flag(scanned);
    words.write(to);
    openWords.write(to);
    steps.write(to);
    stepKeys.write(to);
    to.numbers(fails);
    to.numbers(output);
    outputs.write(to);
  }

  /**
   * Compiles literals.
   *
   * @param literals folded words separated by single spaces; a trailing {@code *} leaves the last
   *     word open
   * @param scanned whether letters that a scanner confuses count as the same
   */
  public static LiteralAutomaton of(List<String> literals, boolean scanned) {
    FoldedLetters letters = FoldedLetters.of(scanned);
    return new LiteralAutomaton(new LiteralTrie(literals, letters), letters, scanned);
  }

  /** Reads the whole of {@code text} once and hands over each hit, in order of its end. */
  public void scan(String text, HitConsumer hits) {
    new LiteralScan(this, letters, text, letters.words(text), hits).run();
  }

  /** As {@link #scan(String, HitConsumer)}, of a text whose words were found with its marks. */
  public void scan(Marks text, HitConsumer hits) {
    if (scanned) {
      scan(text.text(), hits);
    } else {
      new LiteralScan(this, letters, text.text(), text.wordCodes(), hits).run();
    }
  }

  /** The states in which words of a text are read first, or 0. */
  void find(WordCodes codes, int from, int[] found, int count) {
    for (int i = 0; i < count; i++) {
      found[i] = words.get(codes.code(from + i));
    }
  }

  /** The code of what stands in {@code text}, read as one word. */
  long code(String text, int from, int to) {
    return letters.code(text, from, to);
  }

  /** The state after the words before and one more, and what it finds there. */
  int word(int state, int word, int offset, HitConsumer hits) {
    int after = next(state, word);
    if ((after & ENDS) != 0) {
      report(after, offset, hits);
    }
    return after;
  }

  /** As {@link #word(int, int, int, HitConsumer)}, for a word that was not looked up. */
  int word(int state, long code, int offset, HitConsumer hits) {
    return word(state, words.get(code), offset, hits);
  }

  /** Whether a word, which was looked up, may begin as a literal does that ends open. */
  boolean mayBegin(int word, String text, int from, int to) {
    return word == 0 ? mayBegin(text, from, to) : (word & OPENS) != 0;
  }

  private boolean mayBegin(String text, int from, int to) {
    return openWords.mayBegin(text, from, to, letters);
  }

  /** Finds what the beginning of a word after {@code state} ends. */
  void beginnings(int state, String text, int from, int to, HitConsumer hits) {
    for (int number : openWords.of(text, from, to, letters)) {
      report(next(state, number), to - 1, hits);
    }
  }

  /** The state after {@code state} and a word, 0 for a word of no literal. */
  private int next(int state, int word) {
    if (word != 0 && (state & LEADS) != 0) {
      int at = state;
      while (true) {
        long step = LiteralTrie.step(at >>> FLAGS, word >>> FLAGS);
        int to = stepKeys.mayHave(step) ? steps.get(step) : 0;
        if (to != 0) {
          return to;
        }
        if ((at & FAILS) == 0) {
          return word;
        }
        at = fails[at >>> FLAGS];
      }
    }
    return word;
  }

  private void report(int state, int offset, HitConsumer hits) {
    int list = state >>> FLAGS;
    int only = output[list];
    if (only != SEVERAL) {
      hits.hit(only, offset);
      return;
    }
    int end = outputs.end(list);
    for (int at = outputs.start(list); at < end; at++) {
      hits.hit(outputs.at(at), offset);
    }
  }

  /** How many states the automaton has. */
  public int states() {
    return fails.length;
  }
}
