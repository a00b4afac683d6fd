package org.recordlint.internal.lint;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.match.CandidateFinder;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
import org.recordlint.rule.Rule;

/** All packs, compiled: immutable, and shared by every thread. */
public final class LintPlan {

  private final Vocabulary vocabulary;
  private final List<CompiledRule> rules;
  private final CandidateFinder typed;

  /** Takes seconds to build, so it is kept in snapshots, and read where a page needs it. */
  private final Lazy<CandidateFinder> scanned;

  private final Lazy<CompletenessPlan> completeness;
  private final List<Layer> layers;

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
    this.typed = CandidateFinder.forTyped(required);
    this.scanned = Lazy.from(() -> CandidateFinder.forScanned(required));
    this.completeness = Lazy.of(completeness);
    this.layers = List.of(new Layer(this, new BitSet(), Optional.empty()));
  }

  private LintPlan(LintPlan own, Layer below) {
    vocabulary = own.vocabulary;
    rules = own.rules;
    typed = own.typed;
    scanned = own.scanned;
    completeness = own.completeness;
    Layer top = new Layer(this, new BitSet(), Optional.empty());
    layers = rules.isEmpty() ? List.of(below) : List.of(below, top);
  }

  /**
   * Rules about words, and what is different where others are compiled on top of them.
   *
   * @param plan has the rules
   * @param off the numbers of the phrases that are not looked for, all those of some rules
   * @param accepted silences what stands in an accepted phrase, or empty
   */
  record Layer(LintPlan plan, BitSet off, Optional<Condition> accepted) {}

  /**
   * This plan with the rules of another, which it was compiled on top of.
   *
   * @param selected which of the other's rules to use
   * @param accepted silences what they find in an accepted phrase, or empty
   */
  LintPlan over(LintPlan base, Predicate<Rule> selected, Optional<Condition> accepted) {
    BitSet off = new BitSet();
    for (CompiledRule rule : base.rules) {
      if (!selected.test(rule.rule())) {
        off.set(rule.firstPhrase(), rule.firstPhrase() + rule.phrases());
      }
    }
    return new LintPlan(this, new Layer(base, off, accepted));
  }

  /** All rules about words: this plan's own, after those that it was compiled on top of. */
  List<Layer> layers() {
    return layers;
  }

  LintPlan(SnapshotReader from) {
    vocabulary = from.shared(Vocabulary::new);
    rules = List.copyOf(from.list(CompiledRule::new));
    typed = from.shared(CandidateFinder::new);
    scanned = from.later(CandidateFinder::new);
    completeness = from.later(CompletenessPlan::new);
    layers = List.of(new Layer(this, new BitSet(), Optional.empty()));
  }

  void write(SnapshotWriter to) {
    to.shared(vocabulary, Vocabulary::write);
    to.list(rules, CompiledRule::write);
    to.shared(typed, CandidateFinder::write);
    to.shared(scanned.get(), CandidateFinder::write);
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

  /** What finds candidates; the one for scanned text is made when it is first needed. */
  public CandidateFinder candidates(boolean fromScanner) {
    return fromScanner ? scanned.get() : typed;
  }

  @Override
  public String toString() {
    return "LintPlan[" + rules.size() + " rules]";
  }
}
