package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recordlint.internal.analysis.FoldedLetters;

/**
 * A trie of literals, word by word, while an automaton is built of it. A word has a number, from 1
 * up, which is also that of the state in which it was read by itself; further states stand for
 * several words. Not thread-safe.
 */
final class LiteralTrie {

  static final int ROOT = 0;

  private static final int[] NONE = {};

  private final FoldedLetters letters;

  /** Words by their codes. */
  final Map<Long, Integer> words = new HashMap<>();

  /** The letters of each word, by its number. */
  final Map<Integer, String> written = new HashMap<>();

  /** Beginnings of words, which literals may end with. */
  final Map<String, Integer> beginnings = new HashMap<>();

  /** The state after another and a word, by {@link #step}. */
  final Map<Long, Integer> steps = new HashMap<>();

  /** For each state the longest other state that it ends with. */
  final int[] fails;

  /** For each state the literals that end there. */
  final int[][] outputs;

  /**
   * Builds a trie.
   *
   * @param literals words separated by single spaces; a trailing {@code *} leaves the last one open
   */
  LiteralTrie(List<String> literals, FoldedLetters letters) {
    this.letters = letters;
    int[][] paths = new int[literals.size()][];
    for (int literal = 0; literal < paths.length; literal++) {
      paths[literal] = path(literals.get(literal));
    }
    int single = words.size() + beginnings.size();
    List<int[]> parents = new ArrayList<>();
    int[] ends = new int[paths.length];
    for (int literal = 0; literal < paths.length; literal++) {
      int state = ROOT;
      for (int word : paths[literal]) {
        state = state == ROOT ? word : child(state, word, single, parents);
      }
      ends[literal] = state;
    }
    int states = 1 + single + parents.size();
    fails = new int[states];
    outputs = new int[states][];
    for (int literal = 0; literal < paths.length; literal++) {
      if (ends[literal] != ROOT) {
        outputs[ends[literal]] = with(outputs[ends[literal]], new int[] {literal});
      }
    }
    // A state is made after those that it goes on from, and so is what it fails to: read one word
    // less, it is not as deep. Those of a depth come in any order, so depth by depth.
    int left = parents.size();
    for (int depth = 2; left > 0; depth++) {
      for (int i = 0; i < parents.size(); i++) {
        if (parents.get(i)[2] == depth) {
          link(1 + single + i, parents.get(i)[0], parents.get(i)[1]);
          left--;
        }
      }
    }
  }

  /** The words of a literal by their numbers. */
  private int[] path(String literal) {
    boolean open = literal.endsWith("*");
    int end = literal.length() - (open ? 1 : 0);
    List<Integer> path = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || letters.sign(literal.charAt(i)) == FoldedLetters.GAP) {
        if (i > from) {
          int next = words.size() + beginnings.size() + 1;
          String word = literal.substring(from, i);
          if (open && i == end) {
            path.add(beginnings.computeIfAbsent(word, any -> next));
          } else {
            int number = words.computeIfAbsent(letters.code(literal, from, i), any -> next);
            written.putIfAbsent(number, word);
            path.add(number);
          }
        }
        from = i + 1;
      }
    }
    return path.stream().mapToInt(Integer::intValue).toArray();
  }

  private int child(int state, int word, int single, List<int[]> parents) {
    return steps.computeIfAbsent(
        step(state, word),
        any -> {
          int depth = state <= single ? 2 : parents.get(state - single - 1)[2] + 1;
          parents.add(new int[] {state, word, depth});
          return single + parents.size();
        });
  }

  private void link(int state, int parent, int word) {
    int at = fails[parent];
    Integer to = null;
    while (at != ROOT && to == null) {
      to = steps.get(step(at, word));
      at = fails[at];
    }
    fails[state] = to == null ? word : to;
    outputs[state] = with(outputs[state], outputs[fails[state]]);
  }

  private static int[] with(int[] some, int[] more) {
    int[] first = some == null ? NONE : some;
    int[] second = more == null ? NONE : more;
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** The states that words lead on from. */
  BitSet leading() {
    BitSet leading = new BitSet();
    steps.keySet().forEach(step -> leading.set((int) (step >>> Integer.SIZE)));
    return leading;
  }

  /** The key of a step: after which state and word. */
  static long step(int state, int word) {
    return (long) state << Integer.SIZE | word;
  }
}
