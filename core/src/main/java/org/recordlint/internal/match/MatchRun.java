package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/** The threads of a {@link PhraseProgram} at work in one sentence. Used by one thread, once. */
final class MatchRun {
  private final PhraseProgram program;
  private final int[] code;
  private final Sentence sentence;
  private final Tokens tokens;
  private final Tagger tagger;
  private final MatchThreads threads;

  /** Matches that begin at the same token, each longer than the one before. */
  private final List<Match> ends = new ArrayList<>(2);

  private List<Match> found = List.of();
  private int from = -1;
  private long steps;

  MatchRun(PhraseProgram program, Sentence sentence, Scratch scratch) {
    this.program = program;
    this.code = program.code;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tagger = scratch.tagger();
    this.threads = scratch.threads();
    threads.ensure(code.length / PhraseProgram.SIZE);
  }

  /** Begins a phrase at a token, beside those that begin there already. */
  void begin(int start, int token) {
    if (token != from) {
      from = token;
      threads.clear();
    }
    add(start, -1, -1, 0, token);
  }

  /** How many matches were found. */
  int count() {
    return found.size();
  }

  /** All matches, when every token was begun at that any can begin at. */
  List<Match> done(Scratch scratch) {
    scratch.spend(steps);
    return found;
  }

  /** Moves the threads on that began at a token until none is left, and keeps what they found. */
  void go(int token) {
    if (token != from) {
      return;
    }
    for (int i = from; i < tokens.size() && threads.swap(); i++) {
      for (int t = 0; t < threads.count; t++) {
        add(
            code[PhraseProgram.SIZE * threads.pc[t] + 1],
            threads.markFrom[t],
            threads.markTo[t],
            0,
            i + 1);
      }
    }
    if (!ends.isEmpty()) {
      found = found.isEmpty() ? new ArrayList<>(2) : found;
      found.addAll(program.everyEnd ? ends : ends.subList(ends.size() - 1, ends.size()));
      ends.clear();
    }
  }

  /**
   * Follows everything that takes no token, and leaves a thread at each instruction that takes the
   * token at {@code at}.
   */
  private void add(int pc, int markFrom, int markTo, int allowed, int at) {
    int here = pc;
    while (code[PhraseProgram.SIZE * here] == PhraseProgram.SPLIT) {
      if (!threads.visit(here, allowed)) {
        return;
      }
      add(code[PhraseProgram.SIZE * here + 1], markFrom, markTo, allowed, at);
      here = code[PhraseProgram.SIZE * here + 2];
    }
    if (threads.visit(here, allowed)) {
      step(here, markFrom, markTo, allowed, at);
    }
  }

  private void step(int pc, int markFrom, int markTo, int allowed, int at) {
    steps++;
    int next = code[PhraseProgram.SIZE * pc + 1];
    int with = code[PhraseProgram.SIZE * pc + 2];
    switch (code[PhraseProgram.SIZE * pc]) {
      case PhraseProgram.CHOOSE -> {
        for (int option : program.choices[with].at(at < tokens.size() ? tokens.id(at) : 0)) {
          add(option, markFrom, markTo, allowed, at);
        }
      }
      case PhraseProgram.ALLOW -> add(next, markFrom, markTo, allowed | with, at);
      case PhraseProgram.REQUIRE_GAP -> {
        if ((tokens.gap(at) & with) != 0) {
          add(next, markFrom, markTo, allowed | with, at);
        }
      }
      case PhraseProgram.REQUIRE_START -> {
        if (at == 0 || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
          add(next, markFrom, markTo, allowed, at);
        }
      }
      case PhraseProgram.REQUIRE_END -> {
        if (at == tokens.size() || (tokens.gap(at) & (Gaps.NEWLINE | Gaps.BAR)) != 0) {
          add(next, markFrom, markTo, allowed, at);
        }
      }
      case PhraseProgram.OPEN_MARK -> add(next, at, markTo, allowed, at);
      case PhraseProgram.CLOSE_MARK -> add(next, markFrom, at, allowed, at);
      case PhraseProgram.ACCEPT -> {
        if (at > from && (ends.isEmpty() || at > ends.get(ends.size() - 1).to())) {
          int first = markFrom < 0 ? from : markFrom;
          ends.add(new Match(from, at, first, markTo < 0 ? at : markTo, with));
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
    int op = code[PhraseProgram.SIZE * pc];
    int gap = at == from ? 0 : tokens.gap(at);
    int barriers = op == PhraseProgram.ANY ? Gaps.BREAKS_GAP : Gaps.BREAKS_PHRASE;
    if ((gap & barriers & ~allowed) != 0) {
      return false;
    }
    return switch (op) {
      case PhraseProgram.ANY -> true;
      case PhraseProgram.ONE_WORD -> tokens.id(at) == code[PhraseProgram.SIZE * pc + 2];
      default -> {
        int test = code[PhraseProgram.SIZE * pc + 2];
        boolean may = (program.signs[test] & WordSet.sign(tokens.id(at))) != 0;
        yield may && program.tests[test].test(sentence, at, tagger);
      }
    };
  }
}
