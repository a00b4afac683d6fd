package org.recordlint.internal.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.pattern.Phrase;

/** Compiles lists of phrases. Not thread-safe. */
public final class Programs {

  private final Vocabulary vocabulary;
  private final Map<List<Phrase>, PhraseProgram> base;
  private final Map<List<Phrase>, PhraseProgram> known = new HashMap<>();
  private final WordSets sets = new WordSets();

  /** Programs for phrases whose words {@code vocabulary} knows. */
  public Programs(Vocabulary vocabulary) {
    this(vocabulary, Map.of());
  }

  private Programs(Vocabulary vocabulary, Map<List<Phrase>, PhraseProgram> base) {
    this.vocabulary = vocabulary;
    this.base = base;
  }

  /**
   * Programs for phrases of which some are compiled already. These must be all: afterwards only the
   * result compiles more.
   *
   * @param more the vocabulary of the others, which that of these was added to
   */
  public Programs with(Vocabulary more) {
    return new Programs(more, known);
  }

  /**
   * The program of these phrases, none if there are no phrases. A list that several rules share is
   * compiled once, so that it is looked for once.
   */
  public Optional<PhraseProgram> of(List<Phrase> phrases) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    PhraseProgram compiled = base.get(phrases);
    return Optional.of(compiled != null ? compiled : known.computeIfAbsent(phrases, this::ofRule));
  }

  /** The program of the phrases of one rule, which no other has. */
  public PhraseProgram ofRule(List<Phrase> phrases) {
    return new ProgramCompiler(vocabulary, sets).program(phrases, false);
  }

  /**
   * The program of a cue, none if there are no phrases: from each token every match counts and not
   * only the longest, as what follows a cue may also belong to its longer form.
   */
  public Optional<PhraseProgram> ofCue(List<Phrase> phrases) {
    return phrases.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProgramCompiler(vocabulary, sets).program(phrases, true));
  }

  /**
   * The words of which one stands in any sentence in which one of these programs matches; empty if
   * one of them matches without any certain word.
   */
  public static Optional<Set<Integer>> required(List<PhraseProgram> programs) {
    Set<Integer> words = new HashSet<>();
    return programs.stream().allMatch(program -> program.collect(words))
        ? Optional.of(words)
        : Optional.empty();
  }

  /**
   * A gate for several programs, or groups of them.
   *
   * @param required for each, what {@link #required} tells of it
   */
  public PhraseGate gate(List<Set<Integer>> required) {
    return new PhraseGate(required, sets);
  }
}
