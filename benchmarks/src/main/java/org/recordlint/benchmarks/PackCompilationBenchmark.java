package org.recordlint.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recordlint.Linter;
import org.recordlint.internal.lint.LintPlan;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.spi.PackSource;

/**
 * Reads and compiles the bundled packs, in a JVM that has warmed up.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar PackCompilationBenchmark -prof gc --record packs
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PackCompilationBenchmark {

  private List<PackSource> sources;
  private PackReader.Packs packs;

  @Setup
  public void setUp() {
    sources = BundledPlan.sources();
    packs = BundledPlan.read(sources);
  }

  @Benchmark
  public PackReader.Packs read() {
    return BundledPlan.read(sources);
  }

  @Benchmark
  public LintPlan compile() {
    return BundledPlan.compile(packs);
  }

  @Benchmark
  public Linter build() {
    return Linter.withInstalledPacks();
  }
}
