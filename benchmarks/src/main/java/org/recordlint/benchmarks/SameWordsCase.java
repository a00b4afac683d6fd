package org.recordlint.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.policy.Policy;

/**
 * What recordlint takes for the notes that LanguageTool is given, warm and in one thread: with a
 * fixed list of phrases beside all bundled packs, and with that list alone. {@code
 * benchmarks/words} runs it, after LanguageTool on the same notes.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar org.recordlint.benchmarks.SameWordsCase \
 *   --input notes.jsonl --policy policy.yaml</pre>
 */
public final class SameWordsCase {

  /** The list alone is so quick that the compiler needs many rounds to be done with it. */
  private static final int WARM_UP = 30;

  private static final int MEASURED = 20;

  private SameWordsCase() {}

  /**
   * Prints a row of the table for each of the two.
   *
   * @throws IOException if the notes cannot be read
   */
  public static void main(String... given) throws IOException {
    Arguments arguments = Arguments.of(given);
    Policy policy = Policy.load(arguments.path("--policy").orElseThrow());
    List<CaseRecord> notes = read(arguments.input());
    measure(
        "recordlint, all packs and the list",
        Linter.builder().installedPacks().policy(policy).build(),
        notes);
    measure("recordlint, the list alone", Linter.builder().policy(policy).build(), notes);
  }

  private static List<CaseRecord> read(Path file) throws IOException {
    List<CaseRecord> notes = new ArrayList<>();
    try (RecordReader reader =
        RecordFiles.open(List.of(file.toString()), ReadOptions.defaults(), System.in)) {
      for (Optional<ReadOutcome> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof ReadOutcome.Read read) {
          notes.add(read.record());
        }
      }
    }
    return notes;
  }

  private static void measure(String name, Linter linter, List<CaseRecord> notes) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM_UP; i++) {
      round(linter, notes);
    }
    long found = 0;
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < MEASURED; i++) {
      found = round(linter, notes);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9 / MEASURED;
    double bytes =
        notes.stream().mapToLong(note -> note.text().getBytes(StandardCharsets.UTF_8).length).sum();
    System.out.printf(
        Locale.ROOT, "%s|%d|%.4f|%.3f%n", name, found, seconds, bytes / 1e6 / seconds);
  }

  private static long round(Linter linter, List<CaseRecord> notes) {
    long found = 0;
    for (CaseRecord note : notes) {
      found += linter.lint(note).findings().size();
    }
    return found;
  }
}
