package org.recordlint.internal.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.pattern.Misspellings;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.snapshot.Lazy;

/** Compiles phrases into a {@link PhraseProgram}. Not thread-safe; one for each program. */
final class ProgramCompiler {

  private static final int AFTER_GAP = Gaps.BREAKS_PHRASE & ~Gaps.BREAKS_GAP;

  /** A choice among fewer options is tried one by one. */
  private static final int MANY = 4;

  private final Vocabulary vocabulary;
  private final WordSets sets;
  private int[] code = new int[64 * PhraseProgram.SIZE];
  private final List<TokenTest> tests = new ArrayList<>();
  private final List<EntryIndex> choices = new ArrayList<>();
  private int size;

  /**
   * @param vocabulary knows the words of all phrases
   */
  ProgramCompiler(Vocabulary vocabulary, WordSets sets) {
    this.vocabulary = vocabulary;
    this.sets = sets;
  }

  /**
   * A program that matches wherever one of {@code phrases} does.
   *
   * @param everyEnd whether from each token every match counts and not only the longest
   */
  PhraseProgram program(List<Phrase> phrases, boolean everyEnd) {
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("a program needs one phrase at least");
    }
    int[] starts = new int[phrases.size()];
    for (int i = 0; i < starts.length; i++) {
      int accept = emit(PhraseProgram.ACCEPT, 0, i);
      starts[i] = compile(phrases.get(i), accept);
    }
    List<Set<Integer>> first = firstWords(starts);
    return new PhraseProgram(
        Arrays.copyOf(code, size * PhraseProgram.SIZE),
        tests.toArray(new TokenTest[0]),
        choices.toArray(new EntryIndex[0]),
        starts,
        Lazy.of(first.stream().map(sets::of).toArray(WordSet[]::new)),
        Lazy.of(new EntryIndex(IntStream.range(0, starts.length).toArray(), first, sets)),
        Lazy.of(gate(phrases, first)),
        everyEnd);
  }

  /** What tells which phrases may match; nothing if they begin with what they require. */
  private Optional<PhraseGate> gate(List<Phrase> phrases, List<Set<Integer>> first) {
    List<Set<Integer>> required = new ArrayList<>();
    for (Phrase phrase : phrases) {
      RequiredWords words = RequiredWords.of(phrase, this::numbers);
      required.add(words == null ? null : words.numbers());
    }
    return required.equals(first) ? Optional.empty() : Optional.of(new PhraseGate(required, sets));
  }

  /**
   * Emits code for {@code phrase} that goes on at {@code next}; the code is laid down from the end
   * to the beginning.
   */
  private int compile(Phrase phrase, int next) {
    if (phrase instanceof Phrase.Sequence sequence) {
      int at = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        at = compile(sequence.parts().get(i), at);
      }
      return at;
    }
    if (phrase instanceof Phrase.Choice choice) {
      return choice(choice.options().stream().mapToInt(option -> compile(option, next)).toArray());
    }
    if (phrase instanceof Phrase.Optional optional) {
      return emit(PhraseProgram.SPLIT, compile(optional.inner(), next), next);
    }
    if (phrase instanceof Phrase.Gap gap) {
      int at = emit(PhraseProgram.ALLOW, next, AFTER_GAP);
      int end = at;
      for (int i = 0; i < gap.most(); i++) {
        at = emit(PhraseProgram.SPLIT, end, emit(PhraseProgram.ANY, at, 0));
      }
      return at;
    }
    if (phrase instanceof Phrase.Marked marked) {
      int close = emit(PhraseProgram.CLOSE_MARK, next, 0);
      return emit(PhraseProgram.OPEN_MARK, compile(marked.inner(), close), 0);
    }
    if (phrase instanceof Phrase.Punctuation punctuation) {
      return emit(PhraseProgram.REQUIRE_GAP, next, punctuation.bit());
    }
    if (phrase instanceof Phrase.Edge edge) {
      return emit(edge.start() ? PhraseProgram.REQUIRE_START : PhraseProgram.REQUIRE_END, next, 0);
    }
    return word(next, test(phrase));
  }

  private int word(int next, TokenTest test) {
    if (test instanceof TokenTest.OneOf oneOf && oneOf.letterCase() == Phrase.LetterCase.ANY) {
      int[] words = oneOf.words().numbers().toArray();
      if (words.length == 1) {
        return emit(PhraseProgram.ONE_WORD, next, words[0]);
      }
    }
    tests.add(test);
    return emit(PhraseProgram.WORD, next, tests.size() - 1);
  }

  private int choice(int[] options) {
    if (options.length < MANY) {
      int at = options[options.length - 1];
      for (int i = options.length - 2; i >= 0; i--) {
        at = emit(PhraseProgram.SPLIT, options[i], at);
      }
      return at;
    }
    choices.add(new EntryIndex(options, firstWords(options), sets));
    return emit(PhraseProgram.CHOOSE, 0, choices.size() - 1);
  }

  private List<Set<Integer>> firstWords(int[] options) {
    List<Set<Integer>> first = new ArrayList<>();
    for (int option : options) {
      first.add(firstWords(option));
    }
    return first;
  }

  /** The words that what begins at {@code from} can begin with; null if no list of words tells. */
  private Set<Integer> firstWords(int from) {
    Set<Integer> words = new HashSet<>();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(from);
    boolean known = true;
    while (known && !open.isEmpty()) {
      int pc = open.pop();
      if (seen.get(pc)) {
        continue;
      }
      seen.set(pc);
      int next = code[PhraseProgram.SIZE * pc + 1];
      int with = code[PhraseProgram.SIZE * pc + 2];
      switch (code[PhraseProgram.SIZE * pc]) {
        case PhraseProgram.WORD -> known = collect(tests.get(with), words);
        case PhraseProgram.ONE_WORD -> words.add(with);
        case PhraseProgram.CHOOSE -> known = choices.get(with).collect(words);
        case PhraseProgram.ANY, PhraseProgram.ACCEPT -> known = false;
        case PhraseProgram.SPLIT -> {
          open.push(next);
          open.push(with);
        }
        default -> open.push(next);
      }
    }
    return known ? words : null;
  }

  private static boolean collect(TokenTest test, Set<Integer> words) {
    if (test instanceof TokenTest.Tagged tagged) {
      return collect(tagged.inner(), words);
    }
    if (test instanceof TokenTest.OneOf oneOf) {
      oneOf.words().numbers().forEach(words::add);
      return true;
    }
    return false;
  }

  private TokenTest test(Phrase phrase) {
    if (phrase instanceof Phrase.Word word) {
      return new TokenTest.OneOf(sets.of(numbers(word)), word.letterCase());
    }
    if (phrase instanceof Phrase.Prefix prefix) {
      return new TokenTest.Begins(prefix.prefix());
    }
    if (phrase instanceof Phrase.Kind kind) {
      return new TokenTest.OfKind(kind.kind());
    }
    if (phrase instanceof Phrase.Tagged tagged) {
      return new TokenTest.Tagged(test(tagged.inner()), tagged.tags());
    }
    throw new IllegalArgumentException("a part of speech can only be asked of a single word");
  }

  private Set<Integer> numbers(Phrase.Word word) {
    return sets.numbers(word, this::lookUp);
  }

  private Set<Integer> lookUp(Phrase.Word word) {
    IntStream spelt = word.terms().stream().mapToInt(vocabulary::id);
    IntStream misspelt =
        word.terms().stream()
            .filter(any -> word.tolerant())
            .flatMap(term -> Misspellings.of(term).stream())
            .mapToInt(vocabulary::misspeltId);
    return IntStream.concat(spelt, misspelt).boxed().collect(Collectors.toSet());
  }

  private int emit(int op, int next, int with) {
    int at = size * PhraseProgram.SIZE;
    if (at == code.length) {
      code = Arrays.copyOf(code, at * 2);
    }
    code[at] = op;
    code[at + 1] = next;
    code[at + 2] = with;
    return size++;
  }
}
