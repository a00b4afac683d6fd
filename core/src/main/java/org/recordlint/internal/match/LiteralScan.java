package org.recordlint.internal.match;

import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.match.LiteralAutomaton.HitConsumer;

/**
 * How far a literal scan of one text has come. A word that a hyphen breaks at the end of a line, or
 * initials with full stops, are read a second time as one word, beside the reading of their parts,
 * until both readings come to the same state. Words are looked up some dozens at a time, so that a
 * processor need not wait for memory with each. Used by one thread, once.
 */
final class LiteralScan {

  private static final int NOWHERE = -1;

  /** How many words are looked up at a time. */
  private static final int AT_A_TIME = 64;

  private final LiteralAutomaton automaton;
  private final FoldedLetters letters;
  private final String text;
  private final char[] chars;
  private final HitConsumer hits;

  private final int[] starts = new int[AT_A_TIME];
  private final int[] ends = new int[AT_A_TIME];
  private final long[] codes = new long[AT_A_TIME];
  private final int[] found = new int[AT_A_TIME];

  /** Where the last word ended that was read. */
  private int end;

  /** After the words read so far. */
  private int state = LiteralTrie.ROOT;

  /** Where the word began that was read last, and the state before it. */
  private int lastStart;

  private int lastBefore;

  /** Whether there is a second reading. */
  private boolean twice;

  /** Whether the second reading began with initials. */
  private boolean initials;

  /** The state of the second reading before the word that it is in. */
  private int wholeState;

  /** Where the word began that the second reading is in, or {@link #NOWHERE} between words. */
  private int wholeStart;

  /** Whether only the first half of a broken word was read. */
  private boolean broken;

  LiteralScan(LiteralAutomaton automaton, FoldedLetters letters, String text, HitConsumer hits) {
    this.automaton = automaton;
    this.letters = letters;
    this.text = text;
    this.chars = text.toCharArray();
    this.hits = hits;
  }

  /** Reads the whole text. */
  void run() {
    int count = AT_A_TIME;
    while (count == AT_A_TIME) {
      count = letters.words(chars, end, starts, ends, codes);
      automaton.find(codes, found, count);
      for (int i = 0; i < count; i++) {
        i = plain(i, count);
        if (i < count) {
          gaps(end, starts[i]);
          end = ends[i];
          read(starts[i], end, found[i]);
        }
      }
    }
  }

  /**
   * Reads words that single spaces part from others, and of which nothing else need be asked, as is
   * so with most.
   *
   * @return the first word that is not so
   */
  private int plain(int from, int count) {
    int after = from;
    int last = end;
    while (!twice
        && after < count
        && starts[after] == last + 1
        && chars[last] == ' '
        && ends[after] < chars.length
        && chars[ends[after]] != '.'
        && !automaton.mayBegin(found[after], chars, starts[after], ends[after])) {
      last = ends[after++];
    }
    int before = lastBefore;
    int at = state;
    for (int i = from; i < after; i++) {
      before = at;
      at = automaton.word(at, found[i], ends[i] - 1, hits);
    }
    if (after > from) {
      lastStart = starts[after - 1];
      lastBefore = before;
      state = at;
      end = last;
    }
    return after;
  }

  private void read(int from, int to, int word) {
    int before = state;
    state = automaton.word(before, word, to - 1, hits);
    if (automaton.mayBegin(word, chars, from, to)) {
      automaton.beginnings(before, text, from, to, hits);
    }
    lastStart = from;
    lastBefore = before;
    boolean goesOn = to < chars.length && chars[to] == '.' && joinsInitials(text, to);
    if (twice) {
      whole(from, to, goesOn);
    } else if (goesOn) {
      begin(true);
    }
  }

  /** Reads the word in the second reading, where it may be only a part of one. */
  private void whole(int from, int to, boolean goesOn) {
    broken = false;
    int start = wholeStart == NOWHERE ? from : wholeStart;
    if (initials) {
      lastStart = start;
      lastBefore = wholeState;
    }
    if (goesOn) {
      wholeStart = start;
      return;
    }
    wholeStart = NOWHERE;
    automaton.beginnings(wholeState, text, start, to, hits);
    wholeState = automaton.word(wholeState, automaton.code(text, start, to), to - 1, hits);
    twice = wholeState != state;
  }

  /** Reads what stands between words, which says something only at a line break or after one. */
  private void gaps(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = chars[at];
      if (broken && !isBreakSpace(c) && letters.sign(c) == FoldedLetters.GAP) {
        twice = false;
        broken = false;
      }
      if (c == '\n' && breaksWord(text, at)) {
        begin(false);
      }
    }
  }

  private void begin(boolean withInitials) {
    twice = true;
    initials = withInitials;
    broken = !withInitials;
    wholeStart = lastStart;
    wholeState = lastBefore;
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
}
