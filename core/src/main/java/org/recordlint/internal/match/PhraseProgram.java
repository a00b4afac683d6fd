package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  final int[] code;
  final TokenTest[] tests;

  /** For each test the signs of the tokens that it may take: most are refused by it at once. */
  final long[] signs;

  final EntryIndex[] choices;
  private final int[] starts;
  private final Lazy<WordSet[]> firsts;
  private final Lazy<EntryIndex> entries;

  /** Which phrases may match in a sentence; empty where that is told by what they begin with. */
  private final Lazy<Optional<PhraseGate>> gate;

  final boolean everyEnd;

  /**
   * Takes compiled code.
   *
   * @param code the instructions
   * @param tests of each instruction that takes a word, what it takes
   * @param choices of each instruction that chooses, what it can choose
   * @param starts where the code of each phrase begins
   * @param firsts for each phrase the words that it can begin with; null if with any token
   * @param entries which phrases, by their numbers, a token can begin
   * @param gate which phrases may match in a sentence; empty where the first words tell as much
   * @param everyEnd whether shorter matches from the same token count beside the longest
   */
  PhraseProgram(
      int[] code,
      TokenTest[] tests,
      EntryIndex[] choices,
      int[] starts,
      Lazy<WordSet[]> firsts,
      Lazy<EntryIndex> entries,
      Lazy<Optional<PhraseGate>> gate,
      boolean everyEnd) {
    this.code = code;
    this.tests = tests;
    this.signs = signs(tests);
    this.choices = choices;
    this.starts = starts;
    this.firsts = firsts;
    this.entries = entries;
    this.gate = gate;
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
    gate = from.later(reader -> reader.optional(PhraseGate::new));
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
    to.shared(gate.get(), (each, writer) -> writer.optional(each, PhraseGate::write));
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
   * Adds words of which one stands wherever a phrase matches, as a {@link PhraseGate} knows them;
   * false if some phrase matches without any certain word.
   */
  boolean collect(Set<Integer> words) {
    return gate.get().isPresent() ? gate.get().get().collect(words) : entries.get().collect(words);
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
    long[] open = null;
    if (gate.get().isPresent()) {
      open = gate.get().get().open(sentence, scratch);
      if (open == null) {
        return List.of();
      }
    }
    EntryIndex index = entries.get();
    MatchRun run = null;
    for (int i = 0; i < end && (run == null || run.count() < enough); i++) {
      for (int phrase : index.at(tokens.id(i))) {
        if (open == null || (open[phrase >> 6] & 1L << phrase) != 0) {
          run = run == null ? new MatchRun(this, sentence, scratch) : run;
          run.begin(starts[phrase], i);
        }
      }
      if (run != null) {
        run.go(i);
      }
    }
    return run == null ? List.of() : run.done(scratch);
  }

  /**
   * The matches of some phrases only, in order: for each token the longest.
   *
   * @param wanted the numbers of these phrases, each with {@code offset} added
   */
  public List<Match> matches(Sentence sentence, Scratch scratch, PhraseNumbers wanted, int offset) {
    Tokens tokens = sentence.tokens();
    int start = wanted.placeOf(offset);
    int end = wanted.placeOf(offset + starts.length);
    WordSet[] first = firsts.get();
    scratch.spend((long) tokens.size() * (end - start));
    long begin = begin(wanted, start, end, offset);
    MatchRun run = null;
    for (int i = 0; i < tokens.size(); i++) {
      if ((begin & WordSet.sign(tokens.id(i))) == 0) {
        continue;
      }
      for (int place = start; place < end; place++) {
        int phrase = wanted.at(place) - offset;
        if (first[phrase] == null || first[phrase].has(tokens.id(i))) {
          run = run == null ? new MatchRun(this, sentence, scratch) : run;
          run.begin(starts[phrase], i);
        }
      }
      if (run != null) {
        run.go(i);
      }
    }
    return run == null ? List.of() : run.done(scratch);
  }

  /** The signs of all tokens that may begin one of these phrases, which few tokens have. */
  private long begin(PhraseNumbers wanted, int start, int end, int offset) {
    WordSet[] first = firsts.get();
    long signs = 0;
    for (int place = start; place < end; place++) {
      WordSet words = first[wanted.at(place) - offset];
      signs |= words == null ? -1 : words.signs();
    }
    return signs;
  }
}
