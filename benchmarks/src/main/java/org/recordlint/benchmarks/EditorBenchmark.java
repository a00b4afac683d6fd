package org.recordlint.benchmarks;

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
import org.recordlint.api.LintResult;

/**
 * Lints one note of 400 words at a time, as an editor does while somebody writes: the median and
 * the slowest in a hundred.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar EditorBenchmark --record editor</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditorBenchmark {

  private static final int WORDS = 400;

  private Linter linter;
  private Notes notes;

  @Setup
  public void setUp() {
    linter = Linter.withInstalledPacks();
    notes = Notes.of(WORDS, 1);
  }

  @Benchmark
  public LintResult lint() {
    return linter.lint(notes.next());
  }
}
