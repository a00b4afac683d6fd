package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

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

  /** A single word of the vocabulary, however written. */
  static final int ONE_WORD = 11;

  /** How many numbers an instruction has in the code: what to do, where to go on, with what. */
  static final int SIZE = 3;

  private final int[] code;
  private final TokenTest[] tests;

  /** For each test the signs of the tokens that it may take: most are refused by it at once. */
  private final long[] signs;

  private final EntryIndex[] choices;
  private final int[] starts;
  private final Lazy<WordSet[]> firsts;
  private final Lazy<EntryIndex> entries;
  private final boolean everyEnd;

  /**
   * Takes compiled code.
   *
   * @param code the instructions
   * @param tests of each instruction that takes a word, what it takes
   * @param choices of each instruction that chooses, what it can choose
   * @param starts where the code of each phrase begins
   * @param firsts for each phrase the words that it can begin with; null if with any token
   * @param entries which phrases a token can begin
   * @param everyEnd whether shorter matches from the same token count beside the longest
   */
  PhraseProgram(
      int[] code,
      TokenTest[] tests,
      EntryIndex[] choices,
      int[] starts,
      Lazy<WordSet[]> firsts,
      Lazy<EntryIndex> entries,
      boolean everyEnd) {
    this.code = code;
    this.tests = tests;
    this.signs = signs(tests);
    this.choices = choices;
    this.starts = starts;
    this.firsts = firsts;
    this.entries = entries;
    this.everyEnd = everyEnd;
  }

  /** Reads a program from a snapshot. */
  public PhraseProgram(SnapshotReader from) {
    code = from.numbers();
    tests = from.list(TokenTest::read).toArray(new TokenTest[0]);
    signs = signs(tests);
    choices = from.list(EntryIndex::new).toArray(new EntryIndex[0]);
    starts = from.numbers();
    firsts = from.later(PhraseProgram::readFirsts);
    entries = from.later(EntryIndex::new);
    everyEnd = from.flag();
  }

  private static long[] signs(TokenTest[] tests) {
    return Arrays.stream(tests).mapToLong(TokenTest::signs).toArray();
  }

  /** Writes the program for {@link #PhraseProgram(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    to.numbers(code);
    to.list(Arrays.asList(tests), TokenTest::write);
    to.list(Arrays.asList(choices), EntryIndex::write);
    to.numbers(starts);
    to.shared(firsts.get(), PhraseProgram::writeFirsts);
    to.shared(entries.get(), EntryIndex::write);
    to.flag(everyEnd);
  }

  private static void writeFirsts(WordSet[] firsts, SnapshotWriter to) {
    to.list(Arrays.asList(firsts), PhraseProgram::writeFirst);
  }

  private static void writeFirst(WordSet first, SnapshotWriter to) {
    to.optional(Optional.ofNullable(first), (set, writer) -> writer.shared(set, WordSet::write));
  }

  private static WordSet[] readFirsts(SnapshotReader from) {
    return from.list(PhraseProgram::readFirst).toArray(new WordSet[0]);
  }

  private static WordSet readFirst(SnapshotReader from) {
    return from.<WordSet>optional(reader -> reader.shared(WordSet::new)).orElse(null);
  }

  /**
   * All matches, in order: for each token the longest that begins there, or with every end the
   * shorter ones too.
   */
  public List<Match> matches(Sentence sentence, Scratch scratch) {
    return matches(sentence, scratch, sentence.tokens().size(), Integer.MAX_VALUE);
  }

  /**
   * The token at which the first match begins, or -1 if there is none.
   *
   * @param end the match must begin before this token
   */
  public int first(Sentence sentence, Scratch scratch, int end) {
    List<Match> found = matches(sentence, scratch, Math.min(end, sentence.tokens().size()), 1);
    return found.isEmpty() ? -1 : found.get(0).from();
  }

  /** The matches that begin before token {@code end}, and no more when there are enough. */
  private List<Match> matches(Sentence sentence, Scratch scratch, int end, int enough) {
    Tokens tokens = sentence.tokens();
    scratch.spend(end);
    EntryIndex index = entries.get();
    Run run = null;
    for (int i = 0; i < end && (run == null || run.found.size() < enough); i++) {
      int[] begin = index.at(tokens.id(i));
      if (begin.length > 0) {
        run = run == null ? new Run(sentence, scratch) : run;
        run.from(i);
        for (int start : begin) {
          run.add(start, -1, -1, 0, i);
        }
        run.go();
      }
    }
    return run == null ? List.of() : run.done(scratch);
  }

  /**
   * The matches of some phrases only, in order: for each token the longest.
   *
   * @param wanted the numbers of these phrases, each with {@code offset} added
   */
  public List<Match> matches(Sentence sentence, Scratch scratch, BitSet wanted, int offset) {
    Tokens tokens = sentence.tokens();
    int[] phrases = numbers(wanted, offset);
    WordSet[] first = firsts.get();
    scratch.spend((long) tokens.size() * phrases.length);
    Run run = null;
    for (int i = 0; i < tokens.size(); i++) {
      boolean begun = false;
      for (int phrase : phrases) {
        if (first[phrase] == null || first[phrase].has(tokens.id(i))) {
          run = run == null ? new Run(sentence, scratch) : run;
          if (!begun) {
            run.from(i);
            begun = true;
          }
          run.add(starts[phrase], -1, -1, 0, i);
        }
      }
      if (begun) {
        run.go();
      }
    }
    return run == null ? List.of() : run.done(scratch);
  }

  private int[] numbers(BitSet wanted, int offset) {
    int[] numbers = new int[8];
    int count = 0;
    int next = wanted.nextSetBit(offset);
    for (; next >= 0 && next < offset + starts.length; next = wanted.nextSetBit(next + 1)) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = next - offset;
    }
    return Arrays.copyOf(numbers, count);
  }

  /** Threads at work in one sentence. */
  private final class Run {
    private final Sentence sentence;
    private final Tokens tokens;
    private final Tagger tagger;
    private final MatchThreads threads;

    /** Matches that begin at the same token, each longer than the one before. */
    private final List<Match> ends = new ArrayList<>(2);

    private List<Match> found = List.of();
    private int from;
    private long steps;

    Run(Sentence sentence, Scratch scratch) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.tagger = scratch.tagger();
      this.threads = scratch.threads();
      threads.ensure(code.length / SIZE);
    }

    /** Begins anew at a token. */
    void from(int token) {
      from = token;
      threads.clear();
    }

    /** All matches, when every token was begun at that any can begin at. */
    List<Match> done(Scratch scratch) {
      scratch.spend(steps);
      return found;
    }

    /** Moves the threads on until none is left, and keeps what they found. */
    void go() {
      for (int i = from; i < tokens.size() && threads.swap(); i++) {
        for (int t = 0; t < threads.count; t++) {
          add(code[SIZE * threads.pc[t] + 1], threads.markFrom[t], threads.markTo[t], 0, i + 1);
        }
      }
      if (!ends.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.addAll(everyEnd ? ends : ends.subList(ends.size() - 1, ends.size()));
        ends.clear();
      }
    }

    /**
     * Follows everything that takes no token, and leaves a thread at each instruction that takes
     * the token at {@code at}.
     */
    void add(int pc, int markFrom, int markTo, int allowed, int at) {
      int here = pc;
      while (code[SIZE * here] == SPLIT) {
        if (!threads.visit(here, allowed)) {
          return;
        }
        add(code[SIZE * here + 1], markFrom, markTo, allowed, at);
        here = code[SIZE * here + 2];
      }
      if (threads.visit(here, allowed)) {
        step(here, markFrom, markTo, allowed, at);
      }
    }

    private void step(int pc, int markFrom, int markTo, int allowed, int at) {
      steps++;
      int next = code[SIZE * pc + 1];
      int with = code[SIZE * pc + 2];
      switch (code[SIZE * pc]) {
        case CHOOSE -> {
          for (int option : choices[with].at(at < tokens.size() ? tokens.id(at) : 0)) {
            add(option, markFrom, markTo, allowed, at);
          }
        }
        case ALLOW -> add(next, markFrom, markTo, allowed | with, at);
        case REQUIRE_GAP -> {
          if ((tokens.gap(at) & with) != 0) {
            add(next, markFrom, markTo, allowed | with, at);
          }
        }
        case REQUIRE_START -> {
          if (at == 0 || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
            add(next, markFrom, markTo, allowed, at);
          }
        }
        case REQUIRE_END -> {
          if (at == tokens.size() || (tokens.gap(at) & Gaps.NEWLINE) != 0) {
            add(next, markFrom, markTo, allowed, at);
          }
        }
        case OPEN_MARK -> add(next, at, markTo, allowed, at);
        case CLOSE_MARK -> add(next, markFrom, at, allowed, at);
        case ACCEPT -> {
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
      int op = code[SIZE * pc];
      int gap = at == from ? 0 : tokens.gap(at);
      int barriers = op == ANY ? Gaps.BREAKS_GAP : Gaps.BREAKS_PHRASE;
      if ((gap & barriers & ~allowed) != 0) {
        return false;
      }
      return switch (op) {
        case ANY -> true;
        case ONE_WORD -> tokens.id(at) == code[SIZE * pc + 2];
        default -> {
          int test = code[SIZE * pc + 2];
          boolean may = (signs[test] & WordSet.sign(tokens.id(at))) != 0;
          yield may && tests[test].test(sentence, at, tagger);
        }
      };
    }
  }
}
