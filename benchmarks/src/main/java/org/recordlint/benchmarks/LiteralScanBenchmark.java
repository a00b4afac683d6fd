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
import org.recordlint.internal.match.LiteralAutomaton;

/**
 * Looks for literals in notes of 232 words and does nothing with them: those of the bundled packs,
 * or those of a list.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar LiteralScanBenchmark -prof gc --record literals
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LiteralScanBenchmark {

  private static final int WORDS = 232;

  @Param({"bundled", "50", "500", "5000"})
  String literals;

  private LiteralAutomaton automaton;
  private Notes notes;
  private long hits;

  @Setup
  public void setUp() {
    automaton =
        literals.equals("bundled")
            ? PackLiterals.automaton()
            : PhraseList.ofSize(Integer.parseInt(literals)).automaton();
    notes = Notes.of(WORDS, 1);
  }

  @Benchmark
  public long scan() {
    automaton.scan(notes.next().text(), (literal, offset) -> hits++);
    return hits;
  }
}
