package org.recordlint.internal.match;

import java.util.ArrayList;
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

  private final int[] ops;
  private final int[] x;
  private final int[] y;
  private final TokenTest[] tests;
  private final int start;
  private final BitSet firstIds;
  private final boolean startsAnywhere;

  PhraseProgram(int[] ops, int[] x, int[] y, TokenTest[] tests, int start) {
    this.ops = ops;
    this.x = x;
    this.y = y;
    this.tests = tests;
    this.start = start;
    this.firstIds = new BitSet();
    this.startsAnywhere = collectFirst(start, new BitSet());
  }

  /** All matches: for each token the longest that begins there, in order. */
  public List<Match> matches(Sentence sentence, Tagger tagger) {
    List<Match> found = List.of();
    Tokens tokens = sentence.tokens();
    Threads threads = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (!startsAnywhere && !firstIds.get(tokens.id(i))) {
        continue;
      }
      if (threads == null) {
        threads = new Threads(ops.length);
      }
      Match match = longestFrom(i, sentence, tagger, threads);
      if (match != null) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(match);
      }
    }
    return found;
  }

  /** Whether any phrase matches anywhere in the sentence. */
  public boolean matchesIn(Sentence sentence, Tagger tagger) {
    return !matches(sentence, tagger).isEmpty();
  }

  private Match longestFrom(int from, Sentence sentence, Tagger tagger, Threads threads) {
    Tokens tokens = sentence.tokens();
    threads.clear();
    Match[] best = new Match[1];
    add(start, -1, -1, 0, from, from, tokens, threads, best);
    for (int i = from; i < tokens.size() && threads.swap(); i++) {
      int gap = i == from ? 0 : tokens.gap(i);
      for (int t = 0; t < threads.count; t++) {
        int pc = threads.pc[t];
        boolean steps =
            ops[pc] == ANY
                ? (gap & Gaps.BREAKS_GAP) == 0
                : (gap & Gaps.BREAKS_PHRASE & ~threads.allowed[t]) == 0
                    && tests[pc].test(sentence, i, tagger);
        if (steps) {
          add(x[pc], threads.markFrom[t], threads.markTo[t], 0, from, i + 1, tokens, threads, best);
        }
      }
    }
    return best[0];
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
      Threads threads,
      Match[] best) {
    if (!threads.visit(pc)) {
      return;
    }
    switch (ops[pc]) {
      case SPLIT -> {
        add(x[pc], markFrom, markTo, allowed, from, at, tokens, threads, best);
        add(y[pc], markFrom, markTo, allowed, from, at, tokens, threads, best);
      }
      case ALLOW -> add(x[pc], markFrom, markTo, allowed | y[pc], from, at, tokens, threads, best);
      case REQUIRE_GAP -> {
        if ((tokens.gap(at) & y[pc]) != 0) {
          add(x[pc], markFrom, markTo, allowed | y[pc], from, at, tokens, threads, best);
        }
      }
      case REQUIRE_START -> {
        if (at == 0 || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
          add(x[pc], markFrom, markTo, allowed, from, at, tokens, threads, best);
        }
      }
      case REQUIRE_END -> {
        if (at == tokens.size() || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
          add(x[pc], markFrom, markTo, allowed, from, at, tokens, threads, best);
        }
      }
      case OPEN_MARK -> add(x[pc], at, markTo, allowed, from, at, tokens, threads, best);
      case CLOSE_MARK -> add(x[pc], markFrom, at, allowed, from, at, tokens, threads, best);
      case ACCEPT -> {
        if (at > from && (best[0] == null || at > best[0].to())) {
          best[0] =
              new Match(from, at, markFrom < 0 ? from : markFrom, markTo < 0 ? at : markTo, y[pc]);
        }
      }
      default -> threads.wait(pc, markFrom, markTo, allowed);
    }
  }

  /** Collects what a match can begin with; true if that cannot be told by the vocabulary. */
  private boolean collectFirst(int pc, BitSet seen) {
    if (seen.get(pc)) {
      return false;
    }
    seen.set(pc);
    switch (ops[pc]) {
      case WORD -> {
        TokenTest test = tests[pc];
        if (test instanceof TokenTest.Tagged tagged) {
          test = tagged.inner();
        }
        if (test instanceof TokenTest.OneOf oneOf) {
          firstIds.or(oneOf.ids());
          return false;
        }
        return true;
      }
      case ANY, ACCEPT -> {
        return true;
      }
      case SPLIT -> {
        boolean left = collectFirst(x[pc], seen);
        return collectFirst(y[pc], seen) || left;
      }
      default -> {
        return collectFirst(x[pc], seen);
      }
    }
  }

  /** The threads of one run: those that move now and those that wait for the next token. */
  private static final class Threads {
    private int[] pc;
    private int[] markFrom;
    private int[] markTo;
    private int[] allowed;
    private int count;
    private int[] nextPc;
    private int[] nextMarkFrom;
    private int[] nextMarkTo;
    private int[] nextAllowed;
    private int nextCount;
    private final int[] visited;
    private int generation;

    Threads(int size) {
      pc = new int[size];
      markFrom = new int[size];
      markTo = new int[size];
      allowed = new int[size];
      nextPc = new int[size];
      nextMarkFrom = new int[size];
      nextMarkTo = new int[size];
      nextAllowed = new int[size];
      visited = new int[size];
    }

    void clear() {
      count = 0;
      nextCount = 0;
      generation++;
    }

    boolean visit(int at) {
      if (visited[at] == generation) {
        return false;
      }
      visited[at] = generation;
      return true;
    }

    void wait(int at, int from, int to, int bits) {
      nextPc[nextCount] = at;
      nextMarkFrom[nextCount] = from;
      nextMarkTo[nextCount] = to;
      nextAllowed[nextCount++] = bits;
    }

    /** Makes the waiting threads move; false if there are none. */
    boolean swap() {
      int[] swap = pc;
      pc = nextPc;
      nextPc = swap;
      swap = markFrom;
      markFrom = nextMarkFrom;
      nextMarkFrom = swap;
      swap = markTo;
      markTo = nextMarkTo;
      nextMarkTo = swap;
      swap = allowed;
      allowed = nextAllowed;
      nextAllowed = swap;
      count = nextCount;
      nextCount = 0;
      generation++;
      return count > 0;
    }
  }
}
