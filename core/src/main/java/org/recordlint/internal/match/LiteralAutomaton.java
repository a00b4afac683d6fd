package org.recordlint.internal.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recordlint.internal.analysis.ScanNoise;
import org.recordlint.internal.analysis.Terms;

/**
 * Finds any number of literals in a text in one pass: Aho and Corasick's automaton, made
 * deterministic over a small alphabet (<a href="https://doi.org/10.1145/360825.360855">Efficient
 * string matching</a>, 1975). Letters are folded as {@link Terms#fold} does; everything that is no
 * letter or digit is one kind of space, and a run of it counts once, so that {@code mixed-race} and
 * {@code mixed race} are the same literal and every literal is found as whole words only. Immutable
 * and thread-safe.
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

  private static final int SPACE = 36;

  /** A letter of another script, which no literal holds. */
  private static final int FOREIGN = 37;

  private static final int ALPHABET = 38;
  private static final byte SKIP = -1;

  /** A sign that folds to more than one letter, such as a ligature. */
  private static final byte SEVERAL = -2;

  private static final int NONE = -1;

  /** Set in a transition after which some literal ends. */
  private static final int ENDS = 1 << 31;

  private static final int STATE = ~ENDS;
  private static final int TABLE = 0x250;
  private static final byte[] PLAIN = classes(false);
  private static final byte[] SCANNED = classes(true);

  private final byte[] classes;
  private final int[] next;
  private final int[][] outputs;
  private final int afterSpace;

  private LiteralAutomaton(byte[] classes, int[] next, int[][] outputs, int afterSpace) {
    this.classes = classes;
    this.next = next;
    this.outputs = outputs;
    this.afterSpace = afterSpace;
  }

  /**
   * Compiles literals.
   *
   * @param literals folded words separated by single spaces; a trailing {@code *} leaves the last
   *     word open
   * @param scanned whether letters that a scanner confuses count as the same
   */
  public static LiteralAutomaton of(List<String> literals, boolean scanned) {
    byte[] classes = scanned ? SCANNED : PLAIN;
    List<int[]> trie = new ArrayList<>();
    List<List<Integer>> ends = new ArrayList<>();
    newNode(trie, ends);
    for (int literal = 0; literal < literals.size(); literal++) {
      String text = literals.get(literal);
      boolean open = text.endsWith("*");
      String path = " " + (open ? text.substring(0, text.length() - 1) : text + " ");
      int node = 0;
      for (int i = 0; i < path.length(); i++) {
        char sign = path.charAt(i);
        int c = sign < TABLE ? classes[sign] : compute(sign);
        int child = trie.get(node)[c];
        if (child == 0) {
          child = newNode(trie, ends);
          trie.get(node)[c] = child;
        }
        node = child;
      }
      ends.get(node).add(literal);
    }
    return link(classes, trie, ends);
  }

  private static int newNode(List<int[]> trie, List<List<Integer>> ends) {
    trie.add(new int[ALPHABET]);
    ends.add(new ArrayList<>(0));
    return trie.size() - 1;
  }

  private static LiteralAutomaton link(byte[] classes, List<int[]> trie, List<List<Integer>> ends) {
    int states = trie.size();
    int[] next = new int[states * ALPHABET];
    int[] fail = new int[states];
    int[][] outputs = new int[states][];
    outputs[0] = new int[0];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    boolean[] afterSpace = new boolean[states];
    for (int c = 0; c < ALPHABET; c++) {
      int child = trie.get(0)[c];
      next[c] = child;
      if (child != 0) {
        afterSpace[child] = c == SPACE;
        queue.add(child);
      }
    }
    while (!queue.isEmpty()) {
      int node = queue.remove();
      outputs[node] = concat(ends.get(node), outputs[fail[node]]);
      for (int c = 0; c < ALPHABET; c++) {
        int child = trie.get(node)[c];
        if (c == SPACE && afterSpace[node]) {
          next[node * ALPHABET + c] = node;
        } else if (child == 0) {
          next[node * ALPHABET + c] = next[fail[node] * ALPHABET + c];
        } else {
          fail[child] = next[fail[node] * ALPHABET + c];
          afterSpace[child] = c == SPACE;
          next[node * ALPHABET + c] = child;
          queue.add(child);
        }
      }
    }
    for (int i = 0; i < next.length; i++) {
      boolean moreSpace = i % ALPHABET == SPACE && next[i] == i / ALPHABET;
      boolean found = outputs[next[i]].length > 0 && !moreSpace;
      next[i] = next[i] * ALPHABET | (found ? ENDS : 0);
    }
    return new LiteralAutomaton(classes, next, outputs, next[SPACE] & STATE);
  }

  private static int[] concat(List<Integer> own, int[] inherited) {
    if (own.isEmpty()) {
      return inherited;
    }
    int[] all = Arrays.copyOf(inherited, inherited.length + own.size());
    for (int i = 0; i < own.size(); i++) {
      all[inherited.length + i] = own.get(i);
    }
    return all;
  }

  /** Reads the whole of {@code text} once and hands over each hit, in order of its end. */
  public void scan(String text, HitConsumer hits) {
    int state = afterSpace;
    int word = afterSpace;
    Whole whole = new Whole();
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int cls = c < TABLE ? classes[c] : compute(c);
      if (cls < 0) {
        if (cls == SEVERAL) {
          state = several(c, state, whole, i, hits);
        }
        continue;
      }
      int to = next[state + cls];
      if (cls == SPACE && (to & STATE) != state) {
        word = state;
      }
      state = to & STATE;
      if (to < 0) {
        report(state, Math.max(0, i - 1), hits);
      }
      if (whole.state != NONE) {
        whole.read(c, cls, state, i, hits);
      }
      if (c == '\n' && breaksWord(text, i)) {
        whole.begin(word);
      }
    }
    whole.read('\n', SPACE, NONE, length, hits);
    int last = next[state + SPACE];
    if (last < 0) {
      report(last & STATE, length - 1, hits);
    }
  }

  /** Reads a sign that folds to several letters; the state after it. */
  private int several(char c, int from, Whole whole, int offset, HitConsumer hits) {
    int state = from;
    for (char letter : Terms.fold(String.valueOf(c)).toCharArray()) {
      int cls = compute(letter);
      int to = next[state + cls];
      state = to & STATE;
      if (to < 0) {
        report(state, offset, hits);
      }
      whole.read(letter, cls, state, offset, hits);
    }
    return state;
  }

  private void report(int state, int offset, HitConsumer hits) {
    for (int literal : outputs[state / ALPHABET]) {
      hits.hit(literal, offset);
    }
  }

  /** Whether nothing but a hyphen stands between a word and the line break at {@code newline}. */
  private static boolean breaksWord(String text, int newline) {
    int hyphen = newline - 1;
    while (hyphen > 0 && isBreakSpace(text.charAt(hyphen))) {
      hyphen--;
    }
    if (hyphen < 1) {
      return false;
    }
    char c = text.charAt(hyphen);
    char before = text.charAt(hyphen - 1);
    return (c == '-' || c >= '\u2010' && c <= '\u2012')
        && (Character.isLetterOrDigit(before) || Terms.isIgnorable(before));
  }

  private static boolean isBreakSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  /**
   * Reads a word that a hyphen breaks at the end of a line as one word, beside the reading of its
   * halves, until both readings come to the same state.
   */
  private final class Whole {
    private int state = NONE;
    private boolean inSecondHalf;

    void begin(int firstHalf) {
      state = firstHalf;
      inSecondHalf = false;
    }

    void read(char c, int cls, int otherReading, int offset, HitConsumer hits) {
      if (state == NONE) {
        return;
      }
      if (cls == SPACE && !inSecondHalf) {
        state = isBreakSpace(c) ? state : NONE;
        return;
      }
      inSecondHalf = true;
      int to = next[state + cls];
      state = to & STATE;
      if (state == otherReading) {
        state = NONE;
      } else if (to < 0) {
        report(state, Math.max(0, offset - 1), hits);
      }
    }
  }

  private static byte[] classes(boolean scanned) {
    byte[] table = new byte[TABLE];
    for (char c = 0; c < TABLE; c++) {
      table[c] = (byte) compute(scanned ? ScanNoise.fold(c) : c);
    }
    return table;
  }

  private static int compute(char c) {
    if (Terms.isIgnorable(c)) {
      return SKIP;
    }
    if (c > 0x7f && Character.isLetterOrDigit(c)) {
      String folded = Terms.fold(String.valueOf(c));
      if (!folded.chars().allMatch(letter -> letter < 0x7f)) {
        return FOREIGN;
      }
      return folded.length() == 1 ? compute(folded.charAt(0)) : SEVERAL;
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c >= '0' && c <= '9' ? 26 + c - '0' : SPACE;
  }

  /** How many states the automaton has. */
  public int states() {
    return outputs.length;
  }
}
