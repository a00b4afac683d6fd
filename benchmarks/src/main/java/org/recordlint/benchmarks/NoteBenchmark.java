package org.recordlint.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recordlint.Linter;
import org.recordlint.api.LintResult;

/**
 * Lints whole notes with all bundled packs: how cost grows with the length of a note and with the
 * density of triggers.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar NoteBenchmark -prof gc --record note</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class NoteBenchmark {

  @Param({"50", "232", "400", "2000"})
  int words;

  @Param({"0", "1", "5"})
  double density;

  private Linter linter;
  private Notes notes;

  @Setup
  public void setUp() {
    linter = Linter.withInstalledPacks();
    notes = Notes.of(words, density);
  }

  @Benchmark
  public LintResult lint() {
    return linter.lint(notes.next());
  }
}
