package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.List;
import org.recordlint.internal.analysis.ScanNoise;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Finds any number of literals in a text in one pass: Aho and Corasick's automaton (<a
 * href="https://doi.org/10.1145/360825.360855">Efficient string matching</a>, 1975) in a double
 * array (<a href="https://doi.org/10.1109/32.31365">An efficient digital search algorithm</a>,
 * 1989), which is small enough to stay in a processor's cache. Letters are folded as {@link
 * Terms#fold} does; everything that is no letter or digit is one kind of space, and a run of it
 * counts once, so that {@code mixed-race} and {@code mixed race} are the same literal and every
 * literal is found as whole words only. Immutable and thread-safe.
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

  /** Set in the base of a state in which some literal ends. */
  private static final int ENDS = 1 << 31;

  private static final int BASE = ~ENDS;
  private static final int TABLE = 0x250;

  private final byte[] classes;

  /** For each place of the double array its parent and then its base, negative if literals end. */
  private final int[] cells;

  private final int[] fails;
  private final IntLists outputs;
  private final int states;

  private LiteralAutomaton(byte[] classes, LiteralTrie trie) {
    LiteralTrie.DoubleArray array = trie.layOut(ALPHABET);
    this.classes = classes;
    this.states = trie.size();
    this.fails = array.fails();
    this.outputs = IntLists.of(Arrays.asList(array.outputs()));
    this.cells = new int[2 * fails.length];
    for (int i = 0; i < fails.length; i++) {
      cells[2 * i] = array.parents()[i];
      cells[2 * i + 1] = array.bases()[i] | (array.outputs()[i] == null ? 0 : ENDS);
    }
  }

  /** Reads an automaton from a snapshot. */
  public LiteralAutomaton(SnapshotReader from) {
    classes = from.bytes();
    cells = from.numbers();
    fails = from.numbers();
    outputs = new IntLists(from);
    states = from.number();
  }

  /** Writes the automaton for {@link #LiteralAutomaton(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    to.bytes(classes);
    to.numbers(cells);
    to.numbers(fails);
    outputs.write(to);
    to.number(states);
  }

  /**
   * Compiles literals.
   *
   * @param literals folded words separated by single spaces; a trailing {@code *} leaves the last
   *     word open
   * @param scanned whether letters that a scanner confuses count as the same
   */
  public static LiteralAutomaton of(List<String> literals, boolean scanned) {
    byte[] classes = classes(scanned);
    LiteralTrie trie = new LiteralTrie();
    for (int literal = 0; literal < literals.size(); literal++) {
      String text = literals.get(literal);
      boolean open = text.endsWith("*");
      String written = " " + (open ? text.substring(0, text.length() - 1) : text + " ");
      byte[] path = new byte[written.length()];
      for (int i = 0; i < path.length; i++) {
        char sign = written.charAt(i);
        path[i] = (byte) (sign < TABLE ? classes[sign] : compute(sign));
      }
      trie.add(path, literal);
    }
    return new LiteralAutomaton(classes, trie);
  }

  /** The state after {@code state} and a sign of this class. */
  private int next(int state, int cls) {
    int at = state;
    while (true) {
      int to = (cells[2 * at + 1] & BASE) + cls;
      if (cells[2 * to] == at) {
        return to;
      }
      if (at == LiteralTrie.ROOT) {
        return at;
      }
      at = fails[at];
    }
  }

  /** Reads the whole of {@code text} once and hands over each hit, in order of its end. */
  public void scan(String text, HitConsumer hits) {
    int state = next(LiteralTrie.ROOT, SPACE);
    int word = state;
    boolean inSpace = true;
    Whole whole = new Whole();
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int cls = c < TABLE ? classes[c] : compute(c);
      if (cls == SPACE) {
        if (!inSpace) {
          inSpace = true;
          word = whole.state != NONE && whole.initials ? whole.state : state;
          state = next(state, SPACE);
          report(state, i - 1, hits);
        }
      } else if (cls >= 0) {
        inSpace = false;
        state = next(state, cls);
        report(state, Math.max(0, i - 1), hits);
      } else {
        if (cls == SEVERAL) {
          inSpace = false;
          state = several(c, state, whole, i, hits);
        }
        continue;
      }
      boolean inInitials = c == '.' && joinsInitials(text, i);
      if (whole.state != NONE && !inInitials) {
        whole.read(c, cls, state, i, hits);
      }
      if (c == '\n' && breaksWord(text, i)) {
        whole.begin(word, false);
      } else if (inInitials && whole.state == NONE) {
        whole.begin(word, true);
      }
    }
    whole.read('\n', SPACE, NONE, length, hits);
    if (!inSpace) {
      report(next(state, SPACE), length - 1, hits);
    }
  }

  /** Reads a sign that folds to several letters; the state after it. */
  private int several(char c, int from, Whole whole, int offset, HitConsumer hits) {
    int state = from;
    for (char letter : Terms.fold(String.valueOf(c)).toCharArray()) {
      int cls = compute(letter);
      state = next(state, cls);
      report(state, offset, hits);
      whole.read(letter, cls, state, offset, hits);
    }
    return state;
  }

  private void report(int state, int offset, HitConsumer hits) {
    if (cells[2 * state + 1] < 0) {
      for (int at = outputs.start(state); at < outputs.end(state); at++) {
        hits.hit(outputs.at(at), offset);
      }
    }
  }

  /**
   * Whether nothing but a hyphen stands between a word and the line break at {@code newline}, which
   * is the first after it.
   */
  private static boolean breaksWord(String text, int newline) {
    int hyphen = newline - 1;
    while (hyphen > 0 && isBreakSpace(text.charAt(hyphen)) && text.charAt(hyphen) != '\n') {
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

  /** Whether a full stop stands between two initials, as in {@code E.S.N.}, which is one word. */
  private static boolean joinsInitials(String text, int stop) {
    return stop > 0
        && stop + 1 < text.length()
        && Character.isUpperCase(text.charAt(stop - 1))
        && Character.isUpperCase(text.charAt(stop + 1))
        && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
  }

  private static boolean isBreakSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  /**
   * Reads a word that a hyphen breaks at the end of a line, or initials with full stops, as one
   * word, beside the reading of its parts, until both readings come to the same state.
   */
  private final class Whole {
    private int state = NONE;
    private boolean inSecondHalf;
    private boolean inSpace;

    /** Whether it was initials that it began with. */
    private boolean initials;

    void begin(int firstHalf, boolean withInitials) {
      state = firstHalf;
      initials = withInitials;
      inSecondHalf = false;
      inSpace = false;
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
      if (cls != SPACE || !inSpace) {
        inSpace = cls == SPACE;
        state = next(state, cls);
        if (state == otherReading) {
          state = NONE;
        } else {
          report(state, Math.max(0, offset - 1), hits);
        }
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
    return states;
  }
}
