package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.match.CandidateFinder;
import org.recordlint.internal.match.Requirement;

/** All packs, compiled: immutable, and shared by every thread. */
public final class LintPlan {

  private final Vocabulary vocabulary;
  private final List<CompiledRule> rules;
  private final List<List<Requirement>> required;
  private final CandidateFinder typed;
  private final CompletenessPlan completeness;
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
    this.required = required;
    this.typed = CandidateFinder.forTyped(required);
    this.completeness = completeness;
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
    return completeness;
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
          built = CandidateFinder.forScanned(required);
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
