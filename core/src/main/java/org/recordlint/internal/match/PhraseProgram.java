package org.recordlint.internal.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/**
 * Several phrases compiled into one nondeterministic automaton over tokens. Its threads are moved
 * on side by side, one token at a time, so that matching takes time in proportion to the tokens,
 * whatever the phrases are. Immutable.
 */
public final class PhraseProgram {

  static final int WORD = 0;
  static final int ANY = 1;
  static final int SPLIT = 2;
  static final int ALLOW = 3;
  static final int REQUIRE_GAP = 4;
  static final int REQUIRE_START = 5;
  static final int REQUIRE_END = 6;
  static final int OPEN_MARK = 7;
  static final int CLOSE_MARK = 8;
  static final int ACCEPT = 9;

  private final int[] ops;
  private final int[] x;
  private final int[] y;
  private final TokenTest[] tests;
  private final int[] starts;
  private final EntryIndex entries;
  private final boolean everyEnd;

  /**
   * Takes compiled code.
   *
   * @param starts where the code of each phrase begins
   * @param everyEnd whether shorter matches from the same token count beside the longest
   */
  PhraseProgram(int[] ops, int[] x, int[] y, TokenTest[] tests, int[] starts, boolean everyEnd) {
    this.ops = ops;
    this.x = x;
    this.y = y;
    this.tests = tests;
    this.everyEnd = everyEnd;
    this.starts = starts.clone();
    this.entries =
        new EntryIndex(starts.length, (phrase, first) -> collectFirst(starts[phrase], first));
  }

  /** All matches, as {@link #matches(Sentence, Tagger, MatchThreads)} with threads of its own. */
  public List<Match> matches(Sentence sentence, Tagger tagger) {
    return matches(sentence, tagger, new MatchThreads());
  }

  /**
   * All matches, in order: for each token the longest that begins there, or with every end the
   * shorter ones too.
   */
  public List<Match> matches(Sentence sentence, Tagger tagger, MatchThreads threads) {
    return matches(sentence, tagger, threads, null, 0);
  }

  /**
   * The matches of some phrases only, in order: for each token the longest.
   *
   * @param wanted the numbers of these phrases, each with {@code offset} added; null for all
   */
  public List<Match> matches(
      Sentence sentence, Tagger tagger, MatchThreads threads, BitSet wanted, int offset) {
    List<Match> found = List.of();
    Tokens tokens = sentence.tokens();
    threads.ensure(ops.length);
    for (int i = 0; i < tokens.size(); i++) {
      int[] phrases = entries.at(tokens.id(i));
      if (phrases.length == 0) {
        continue;
      }
      threads.clear();
      List<Match> here = new ArrayList<>(0);
      for (int phrase : phrases) {
        if (wanted == null || wanted.get(offset + phrase)) {
          add(starts[phrase], -1, -1, 0, i, i, tokens, threads, here);
        }
      }
      run(i, sentence, tagger, threads, here);
      if (!here.isEmpty()) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.addAll(everyEnd ? here : here.subList(here.size() - 1, here.size()));
      }
    }
    return found;
  }

  /**
   * Moves the threads on until none is left; each match that ends is longer than the one before.
   */
  private void run(
      int from, Sentence sentence, Tagger tagger, MatchThreads threads, List<Match> ends) {
    Tokens tokens = sentence.tokens();
    for (int i = from; i < tokens.size() && threads.swap(); i++) {
      int gap = i == from ? 0 : tokens.gap(i);
      for (int t = 0; t < threads.count; t++) {
        int pc = threads.pc[t];
        int barriers = ops[pc] == ANY ? Gaps.BREAKS_GAP : Gaps.BREAKS_PHRASE;
        boolean steps =
            (gap & barriers & ~threads.allowed[t]) == 0
                && (ops[pc] == ANY || tests[pc].test(sentence, i, tagger));
        if (steps) {
          add(x[pc], threads.markFrom[t], threads.markTo[t], 0, from, i + 1, tokens, threads, ends);
        }
      }
    }
  }

  /**
   * Follows everything that takes no token, and leaves threads that wait for the token at {@code
   * at}.
   */
  private void add(
      int pc,
      int markFrom,
      int markTo,
      int allowed,
      int from,
      int at,
      Tokens tokens,
      MatchThreads threads,
      List<Match> ends) {
    int here = pc;
    // A choice among thousands is thousands of splits in a row: too deep for recursion.
    while (ops[here] == SPLIT) {
      if (!threads.visit(here, allowed)) {
        return;
      }
      add(x[here], markFrom, markTo, allowed, from, at, tokens, threads, ends);
      here = y[here];
    }
    step(here, markFrom, markTo, allowed, from, at, tokens, threads, ends);
  }

  private void step(
      int pc,
      int markFrom,
      int markTo,
      int allowed,
      int from,
      int at,
      Tokens tokens,
      MatchThreads threads,
      List<Match> ends) {
    if (!threads.visit(pc, allowed)) {
      return;
    }
    switch (ops[pc]) {
      case ALLOW -> add(x[pc], markFrom, markTo, allowed | y[pc], from, at, tokens, threads, ends);
      case REQUIRE_GAP -> {
        if ((tokens.gap(at) & y[pc]) != 0) {
          add(x[pc], markFrom, markTo, allowed | y[pc], from, at, tokens, threads, ends);
        }
      }
      case REQUIRE_START -> {
        if (at == 0 || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
          add(x[pc], markFrom, markTo, allowed, from, at, tokens, threads, ends);
        }
      }
      case REQUIRE_END -> {
        if (at == tokens.size() || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
          add(x[pc], markFrom, markTo, allowed, from, at, tokens, threads, ends);
        }
      }
      case OPEN_MARK -> add(x[pc], at, markTo, allowed, from, at, tokens, threads, ends);
      case CLOSE_MARK -> add(x[pc], markFrom, at, allowed, from, at, tokens, threads, ends);
      case ACCEPT -> {
        if (at > from && (ends.isEmpty() || at > ends.get(ends.size() - 1).to())) {
          ends.add(
              new Match(from, at, markFrom < 0 ? from : markFrom, markTo < 0 ? at : markTo, y[pc]));
        }
      }
      default -> threads.wait(pc, markFrom, markTo, allowed);
    }
  }

  /**
   * Collects what a match that starts at {@code from} can begin with; true if the vocabulary cannot
   * tell.
   */
  private boolean collectFirst(int from, BitSet first) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(from);
    boolean anywhere = false;
    while (!open.isEmpty()) {
      int pc = open.pop();
      if (seen.get(pc)) {
        continue;
      }
      seen.set(pc);
      switch (ops[pc]) {
        case WORD -> anywhere |= !collectIds(tests[pc], first);
        case ANY, ACCEPT -> anywhere = true;
        case SPLIT -> {
          open.push(y[pc]);
          open.push(x[pc]);
        }
        default -> open.push(x[pc]);
      }
    }
    return anywhere;
  }

  private static boolean collectIds(TokenTest test, BitSet first) {
    if (test instanceof TokenTest.Tagged tagged) {
      return collectIds(tagged.inner(), first);
    }
    if (test instanceof TokenTest.OneOf oneOf) {
      first.or(oneOf.ids());
      return true;
    }
    return false;
  }
}
