package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.match.CandidateFinder;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/** All packs, compiled: immutable, and shared by every thread. */
public final class LintPlan {

  private final Vocabulary vocabulary;
  private final List<CompiledRule> rules;
  private final Lazy<List<List<Requirement>>> required;
  private final CandidateFinder typed;
  private final Lazy<CompletenessPlan> completeness;
  private volatile CandidateFinder scanned;

  /**
   * Takes compiled rules.
   *
   * @param required for each phrase of all rules, the literals that it requires
   */
  LintPlan(
      Vocabulary vocabulary,
      List<CompiledRule> rules,
      List<List<Requirement>> required,
      CompletenessPlan completeness) {
    this.vocabulary = vocabulary;
    this.rules = List.copyOf(rules);
    this.required = Lazy.of(required);
    this.typed = CandidateFinder.forTyped(required);
    this.completeness = Lazy.of(completeness);
  }

  LintPlan(SnapshotReader from) {
    vocabulary = from.shared(Vocabulary::new);
    rules = List.copyOf(from.list(CompiledRule::new));
    required = from.later(reader -> reader.list(phrase -> phrase.list(Requirement::new)));
    typed = from.shared(CandidateFinder::new);
    completeness = from.later(CompletenessPlan::new);
  }

  void write(SnapshotWriter to) {
    to.shared(vocabulary, Vocabulary::write);
    to.list(rules, CompiledRule::write);
    to.shared(
        required.get(),
        (phrases, writer) ->
            writer.list(phrases, (phrase, inner) -> inner.list(phrase, Requirement::write)));
    to.shared(typed, CandidateFinder::write);
    to.shared(completeness.get(), CompletenessPlan::write);
  }

  /** The words that the rules speak of. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  List<CompiledRule> rules() {
    return rules;
  }

  /** The rule that a phrase belongs to, by the phrase's number. */
  CompiledRule ruleOf(int phrase) {
    int low = 0;
    int high = rules.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rules.get(middle).firstPhrase() <= phrase) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return rules.get(low);
  }

  CompletenessPlan completeness() {
    return completeness.get();
  }

  /** What finds candidates; the one for scanned text is built when it is first needed. */
  public CandidateFinder candidates(boolean fromScanner) {
    if (!fromScanner) {
      return typed;
    }
    CandidateFinder built = scanned;
    if (built == null) {
      synchronized (this) {
        built = scanned;
        if (built == null) {
          built = CandidateFinder.forScanned(required.get());
          scanned = built;
        }
      }
    }
    return built;
  }

  @Override
  public String toString() {
    return "LintPlan[" + rules.size() + " rules]";
  }
}
