package org.recordlint.internal.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.internal.snapshot.Rules;
import org.recordlint.internal.snapshot.Snapshot;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.RulePack;
import org.recordlint.spi.PackSource;

/** Packs, as people read them and as records are read by them. Immutable and thread-safe. */
public final class CompiledPacks {

  private final Lazy<List<RulePack>> packs;
  private final Map<String, Lazy<Measurement>> measurements = new TreeMap<>();
  private final LintPlan plan;

  private CompiledPacks(List<RulePack> packs, LintPlan plan) {
    this.packs = Lazy.of(packs);
    this.plan = plan;
    for (RulePack pack : packs) {
      pack.measurement().ifPresent(each -> measurements.put(pack.id(), Lazy.of(each)));
    }
  }

  private CompiledPacks(SnapshotReader from) {
    packs = from.later(reader -> List.copyOf(reader.list(each -> each.shared(Rules::pack))));
    for (String id : from.texts()) {
      measurements.put(id, from.later(Rules::measurement));
    }
    plan = new LintPlan(from);
  }

  private void write(SnapshotWriter to) {
    to.shared(
        packs.get(), (all, writer) -> writer.list(all, (pack, w) -> w.shared(pack, Rules::write)));
    to.texts(measurements.keySet());
    measurements.values().forEach(each -> to.shared(each.get(), Rules::write));
    plan.write(to);
  }

  /**
   * Reads and compiles packs.
   *
   * @throws org.recordlint.rule.RulePackException if anything in them is wrong, naming all of it
   */
  public static CompiledPacks compile(List<PackSource> sources, Policy policy) {
    PackReader.Packs read = PackReader.read(sources, additions(policy));
    return new CompiledPacks(
        read.packs().stream().sorted(Comparator.comparing(RulePack::id)).toList(),
        PlanCompiler.compile(read, policy));
  }

  /**
   * Reads and compiles packs on top of others, which are shared.
   *
   * @throws org.recordlint.rule.RulePackException if anything in them is wrong, naming all of it
   */
  public static CompiledPacks compileOver(
      CompiledBase base, List<PackSource> sources, Policy policy) {
    PlanBase below = base.plan();
    PackReader.Packs read = PackReader.readOver(below.text(), sources, additions(policy));
    return new CompiledPacks(
        Stream.concat(below.text().packs().packs().stream(), read.packs().stream())
            .sorted(Comparator.comparing(RulePack::id))
            .toList(),
        PlanCompiler.compileOver(below, read, policy));
  }

  private static Optional<PackReader.Additions> additions(Policy policy) {
    return policy.selection().map(text -> new PackReader.Additions(text.origin(), text.yaml()));
  }

  /** What {@link #toSnapshot} left. */
  public static CompiledPacks of(Snapshot snapshot) {
    return snapshot.root(CompiledPacks::new);
  }

  /** All of it as a snapshot. */
  public Snapshot toSnapshot() {
    return SnapshotWriter.of(this, CompiledPacks::write);
  }

  /** The packs, in order of their ids. */
  public List<RulePack> packs() {
    return packs.get();
  }

  /** How often the findings of packs were right, by the id of the pack. */
  public Map<String, Lazy<Measurement>> measurements() {
    return Map.copyOf(measurements);
  }

  /** What records are read by. */
  public LintPlan plan() {
    return plan;
  }

  @Override
  public String toString() {
    return "CompiledPacks[" + plan + "]";
  }
}
