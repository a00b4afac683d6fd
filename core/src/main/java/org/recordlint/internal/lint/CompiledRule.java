package org.recordlint.internal.lint;

import java.util.List;
import java.util.Optional;
import org.recordlint.api.Category;
import org.recordlint.internal.condition.Candidate;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Conditions;
import org.recordlint.internal.condition.NearCondition;
import org.recordlint.internal.condition.Verdict;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.internal.snapshot.Rules;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
import org.recordlint.rule.Rule;

/** A rule about words, ready to run. Of a snapshot, only what is used is read. */
final class CompiledRule {

  private final Lazy<Rule> rule;
  private final Lazy<PhraseProgram> program;
  private final int firstPhrase;
  private final int phrases;
  private final Lazy<List<Condition>> conditions;
  private final List<Category> givesWayTo;
  private final Lazy<Optional<NearCondition>> ground;

  /**
   * Takes compiled parts.
   *
   * @param firstPhrase the number of its first phrase among those of all rules
   * @param phrases how many phrases it has
   * @param conditions in order of what they cost
   * @param givesWayTo categories of which a match on the same words makes one of this superfluous
   * @param ground where this holds, the rule gives way to no other
   */
  CompiledRule(
      Rule rule,
      PhraseProgram program,
      int firstPhrase,
      int phrases,
      List<Condition> conditions,
      List<Category> givesWayTo,
      Optional<NearCondition> ground) {
    this.rule = Lazy.of(rule);
    this.program = Lazy.of(program);
    this.firstPhrase = firstPhrase;
    this.phrases = phrases;
    this.conditions = Lazy.of(List.copyOf(conditions));
    this.givesWayTo = List.copyOf(givesWayTo);
    this.ground = Lazy.of(ground);
  }

  CompiledRule(SnapshotReader from) {
    rule = from.later(Rules::rule);
    program = from.later(PhraseProgram::new);
    firstPhrase = from.number();
    phrases = from.number();
    conditions = from.later(CompiledRule::readConditions);
    givesWayTo = List.copyOf(from.list(reader -> reader.choice(Category.class)));
    ground = from.later(CompiledRule::readGround);
  }

  void write(SnapshotWriter to) {
    to.shared(rule.get(), Rules::write);
    to.shared(program.get(), PhraseProgram::write);
    to.number(firstPhrase);
    to.number(phrases);
    to.shared(conditions.get(), CompiledRule::writeConditions);
    to.list(givesWayTo, (category, writer) -> writer.choice(category));
    to.shared(ground.get(), CompiledRule::writeGround);
  }

  private static void writeConditions(List<Condition> conditions, SnapshotWriter to) {
    to.list(conditions, (condition, writer) -> writer.shared(condition, Conditions::write));
  }

  private static List<Condition> readConditions(SnapshotReader from) {
    return List.copyOf(from.list(reader -> reader.shared(Conditions::read)));
  }

  private static void writeGround(Optional<NearCondition> ground, SnapshotWriter to) {
    to.optional(ground, (near, writer) -> writer.shared(near, Conditions::write));
  }

  private static Optional<NearCondition> readGround(SnapshotReader from) {
    return from.optional(reader -> (NearCondition) reader.shared(Conditions::read));
  }

  Rule rule() {
    return rule.get();
  }

  PhraseProgram program() {
    return program.get();
  }

  int firstPhrase() {
    return firstPhrase;
  }

  int phrases() {
    return phrases;
  }

  List<Condition> conditions() {
    return conditions.get();
  }

  /** The categories that a match gives way to, where one of theirs has the same words. */
  List<Category> givesWayTo(Candidate match) {
    boolean stays =
        !givesWayTo.isEmpty()
            && ground.get().map(near -> near.judge(match) == Verdict.HOLDS).orElse(false);
    return stays ? List.of() : givesWayTo;
  }

  @Override
  public String toString() {
    return "CompiledRule[" + firstPhrase + "]";
  }
}
