package org.recordlint.internal.match;

import org.recordlint.internal.analysis.FoldedLetters;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.analysis.WordCodes;
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
  private final WordCodes words;
  private final HitConsumer hits;

  /** What {@link #words} are to the automaton, some of them at a time. */
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

  /**
   * @param words of the text, as {@code letters} tell them
   */
  LiteralScan(
      LiteralAutomaton automaton,
      FoldedLetters letters,
      String text,
      WordCodes words,
      HitConsumer hits) {
    this.automaton = automaton;
    this.letters = letters;
    this.text = text;
    this.words = words;
    this.hits = hits;
  }

  /** Reads the whole text. */
  void run() {
    int from = 0;
    while (from < words.count()) {
      int count = Math.min(AT_A_TIME, words.count() - from);
      automaton.find(words, from, found, count);
      for (int i = 0; i < count; i++) {
        i = plain(from, i, count);
        if (i < count) {
          gaps(end, words.start(from + i));
          end = words.end(from + i);
          read(words.start(from + i), end, found[i]);
        }
      }
      from += count;
    }
  }

  /**
   * Reads words that single spaces part from others, and of which nothing else need be asked, as is
   * so with most.
   *
   * @param first the word of the text that was looked up first
   * @param from where to begin among those that were looked up
   * @return the first of them that is not so
   */
  private int plain(int first, int from, int count) {
    int before = lastBefore;
    int at = state;
    int i = from;
    while (!twice
        && i < count
        && words.isPlain(first + i)
        && !automaton.mayBegin(found[i], text, words.start(first + i), words.end(first + i))) {
      before = at;
      at = automaton.word(at, found[i], words.end(first + i) - 1, hits);
      i++;
    }
    if (i > from) {
      lastStart = words.start(first + i - 1);
      lastBefore = before;
      state = at;
      end = words.end(first + i - 1);
    }
    return i;
  }

  private void read(int from, int to, int word) {
    int before = state;
    state = automaton.word(before, word, to - 1, hits);
    if (automaton.mayBegin(word, text, from, to)) {
      automaton.beginnings(before, text, from, to, hits);
    }
    lastStart = from;
    lastBefore = before;
    boolean goesOn = to < text.length() && text.charAt(to) == '.' && joinsInitials(text, to);
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
      char c = text.charAt(at);
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
