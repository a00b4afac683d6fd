package org.recordlint.internal.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.pattern.Phrase;

/**
 * Compiles lists of phrases, and a list that several rules share only once, so that it is looked
 * for once. Not thread-safe.
 */
public final class Programs {

  private final Vocabulary vocabulary;
  private final Map<List<Phrase>, PhraseProgram> known = new HashMap<>();

  /** Programs for phrases whose words {@code vocabulary} knows. */
  public Programs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The program of these phrases; none if there are no phrases. */
  public Optional<PhraseProgram> of(List<Phrase> phrases) {
    return phrases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known.computeIfAbsent(phrases, list -> ProgramCompiler.compile(list, vocabulary)));
  }
}
