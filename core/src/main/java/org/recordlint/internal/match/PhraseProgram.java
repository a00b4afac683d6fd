package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** A choice among many options: only those are tried that the next token can begin. */
  static final int CHOOSE = 10;

  private final int[] ops;
  private final int[] x;
  private final int[] y;
  private final TokenTest[] tests;
  private final EntryIndex[] choices;
  private final int[] starts;
  private final EntryIndex entries;
  private final boolean everyEnd;

  /**
   * Takes compiled code.
   *
   * @param choices of each instruction that chooses, what it can choose
   * @param starts where the code of each phrase begins, in ascending order
   * @param entries which phrases a token can begin
   * @param everyEnd whether shorter matches from the same token count beside the longest
   */
  PhraseProgram(
      int[] ops,
      int[] x,
      int[] y,
      TokenTest[] tests,
      EntryIndex[] choices,
      int[] starts,
      EntryIndex entries,
      boolean everyEnd) {
    this.ops = ops;
    this.x = x;
    this.y = y;
    this.tests = tests;
    this.choices = choices;
    this.starts = starts;
    this.entries = entries;
    this.everyEnd = everyEnd;
  }

  /**
   * All matches, in order: for each token the longest that begins there, or with every end the
   * shorter ones too.
   */
  public List<Match> matches(Sentence sentence, Scratch scratch) {
    return matches(sentence, scratch, null, 0);
  }

  /**
   * The matches of some phrases only, in order: for each token the longest.
   *
   * @param wanted the numbers of these phrases, each with {@code offset} added; null for all
   */
  public List<Match> matches(Sentence sentence, Scratch scratch, BitSet wanted, int offset) {
    Tokens tokens = sentence.tokens();
    Run run = new Run(sentence, scratch);
    List<Match> found = List.of();
    for (int i = 0; i < tokens.size(); i++) {
      int[] begin = entries.at(tokens.id(i));
      if (begin.length == 0) {
        continue;
      }
      run.from(i);
      if (wanted == null) {
        for (int start : begin) {
          run.add(start, -1, -1, 0, i);
        }
      } else {
        int next = wanted.nextSetBit(offset);
        for (; next >= 0 && next < offset + starts.length; next = wanted.nextSetBit(next + 1)) {
          int start = starts[next - offset];
          if (Arrays.binarySearch(begin, start) >= 0) {
            run.add(start, -1, -1, 0, i);
          }
        }
      }
      run.go();
      if (!run.ends.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.addAll(everyEnd ? run.ends : run.ends.subList(run.ends.size() - 1, run.ends.size()));
        run.ends.clear();
      }
    }
    return found;
  }

  /** Threads at work in one sentence. */
  private final class Run {
    private final Sentence sentence;
    private final Tokens tokens;
    private final Tagger tagger;
    private final MatchThreads threads;

    /** Matches that begin at the same token, each longer than the one before. */
    private final List<Match> ends = new ArrayList<>(2);

    private int from;

    Run(Sentence sentence, Scratch scratch) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.tagger = scratch.tagger();
      this.threads = scratch.threads();
      threads.ensure(ops.length);
    }

    /** Begins anew at a token. */
    void from(int token) {
      from = token;
      threads.clear();
    }

    /** Moves the threads on until none is left. */
    void go() {
      for (int i = from; i < tokens.size() && threads.swap(); i++) {
        for (int t = 0; t < threads.count; t++) {
          add(x[threads.pc[t]], threads.markFrom[t], threads.markTo[t], 0, i + 1);
        }
      }
    }

    /**
     * Follows everything that takes no token, and leaves a thread at each instruction that takes
     * the token at {@code at}.
     */
    void add(int pc, int markFrom, int markTo, int allowed, int at) {
      int here = pc;
      while (ops[here] == SPLIT) {
        if (!threads.visit(here, allowed)) {
          return;
        }
        add(x[here], markFrom, markTo, allowed, at);
        here = y[here];
      }
      if (threads.visit(here, allowed)) {
        step(here, markFrom, markTo, allowed, at);
      }
    }

    private void step(int pc, int markFrom, int markTo, int allowed, int at) {
      switch (ops[pc]) {
        case CHOOSE -> {
          for (int option : choices[y[pc]].at(at < tokens.size() ? tokens.id(at) : 0)) {
            add(option, markFrom, markTo, allowed, at);
          }
        }
        case ALLOW -> add(x[pc], markFrom, markTo, allowed | y[pc], at);
        case REQUIRE_GAP -> {
          if ((tokens.gap(at) & y[pc]) != 0) {
            add(x[pc], markFrom, markTo, allowed | y[pc], at);
          }
        }
        case REQUIRE_START -> {
          if (at == 0 || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
            add(x[pc], markFrom, markTo, allowed, at);
          }
        }
        case REQUIRE_END -> {
          if (at == tokens.size() || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
            add(x[pc], markFrom, markTo, allowed, at);
          }
        }
        case OPEN_MARK -> add(x[pc], at, markTo, allowed, at);
        case CLOSE_MARK -> add(x[pc], markFrom, at, allowed, at);
        case ACCEPT -> {
          if (at > from && (ends.isEmpty() || at > ends.get(ends.size() - 1).to())) {
            ends.add(
                new Match(
                    from, at, markFrom < 0 ? from : markFrom, markTo < 0 ? at : markTo, y[pc]));
          }
        }
        default -> {
          if (at < tokens.size() && takes(pc, allowed, at)) {
            threads.wait(pc, markFrom, markTo);
          }
        }
      }
    }

    /** Whether the instruction takes the token, and what stands before it may be crossed. */
    private boolean takes(int pc, int allowed, int at) {
      int gap = at == from ? 0 : tokens.gap(at);
      int barriers = ops[pc] == ANY ? Gaps.BREAKS_GAP : Gaps.BREAKS_PHRASE;
      return (gap & barriers & ~allowed) == 0
          && (ops[pc] == ANY || tests[pc].test(sentence, at, tagger));
    }
  }
}
