package org.recordlint.internal.lint;

import java.util.List;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.spi.PackSource;

/** Packs that were compiled once, for others to be compiled on top of them. Thread-safe. */
public final class CompiledBase {

  private final PlanBase plan;
  private final IdleScratch idle = new IdleScratch();

  private CompiledBase(PlanBase plan) {
    this.plan = plan;
  }

  /**
   * Reads and compiles packs.
   *
   * @throws org.recordlint.rule.RulePackException if anything in them is wrong, naming all of it
   */
  public static CompiledBase compile(List<PackSource> sources) {
    return new CompiledBase(PlanCompiler.compileBase(PackReader.readBase(sources)));
  }

  PlanBase plan() {
    return plan;
  }

  /** What threads match with, whichever packs on top they match for. */
  public IdleScratch idle() {
    return idle;
  }

  @Override
  public String toString() {
    return "CompiledBase[" + plan + "]";
  }
}
