package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Conditions;
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

  /**
   * Takes compiled parts.
   *
   * @param firstPhrase the number of its first phrase among those of all rules
   * @param phrases how many phrases it has
   * @param conditions in order of what they cost
   */
  CompiledRule(
      Rule rule, PhraseProgram program, int firstPhrase, int phrases, List<Condition> conditions) {
    this.rule = Lazy.of(rule);
    this.program = Lazy.of(program);
    this.firstPhrase = firstPhrase;
    this.phrases = phrases;
    this.conditions = Lazy.of(List.copyOf(conditions));
  }

  CompiledRule(SnapshotReader from) {
    rule = from.later(Rules::rule);
    program = from.later(PhraseProgram::new);
    firstPhrase = from.number();
    phrases = from.number();
    conditions = from.later(CompiledRule::readConditions);
  }

  void write(SnapshotWriter to) {
    to.shared(rule.get(), Rules::write);
    to.shared(program.get(), PhraseProgram::write);
    to.number(firstPhrase);
    to.number(phrases);
    to.shared(conditions.get(), CompiledRule::writeConditions);
  }

  private static void writeConditions(List<Condition> conditions, SnapshotWriter to) {
    to.list(conditions, (condition, writer) -> writer.shared(condition, Conditions::write));
  }

  private static List<Condition> readConditions(SnapshotReader from) {
    return List.copyOf(from.list(reader -> reader.shared(Conditions::read)));
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

  @Override
  public String toString() {
    return "CompiledRule[" + firstPhrase + "]";
  }
}
