package org.recordlint.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;

/**
 * The time for one note of 400 words in a process that has warmed up, as an editor sees it.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar org.recordlint.benchmarks.EditorCase</pre>
 */
public final class EditorCase {

  private static final int WORDS = 400;
  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 20_000;
  private static final double MILLISECOND = 1e6;

  private EditorCase() {}

  /** Lints note after note, and prints the median and the slowest in a hundred. */
  public static void main(String... arguments) {
    Linter linter = Linter.withInstalledPacks();
    Notes notes = Notes.of(WORDS, 1);
    long findings = 0;
    for (int i = 0; i < WARM_UP; i++) {
      findings += linter.lint(notes.next()).findings().size();
    }
    long[] times = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      CaseRecord note = notes.next();
      long before = System.nanoTime();
      findings += linter.lint(note).findings().size();
      times[i] = System.nanoTime() - before;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "One note of %d words, warm: recordlint median %.3f ms, p99 %.3f ms; %.2f findings a note.%n",
        WORDS,
        times[MEASURED / 2] / MILLISECOND,
        times[MEASURED * 99 / 100] / MILLISECOND,
        findings / (double) (WARM_UP + MEASURED));
  }
}
