package org.recordlint.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Measures how cost grows with text, length of notes, density of triggers, rules, phrases and
 * threads, in one warm JVM, and writes the measurements as CSV for the page about planning.
 *
 * <p>Processor time is taken, since other programs on the machine lengthen it little. Every point
 * is run once unmeasured and then once a round, so that what a neighbour does falls on all points.
 *
 * <pre>java -XX:+UseSerialGC -Xmx3g -cp benchmarks/target/benchmarks.jar \
 *   org.recordlint.benchmarks.Growth [--size 4] [--rounds 5] [--threads 2] [--output growth.csv]
 * </pre>
 */
public final class Growth {

  private static final int WARM_UP_ROUNDS = 2;

  /** What takes less is repeated: systems count processor time in steps of a hundredth. */
  private static final double LEAST_SECONDS = 0.4;

  private Growth() {}

  /**
   * Measures; {@code --size} is in MB for each point.
   *
   * @throws IOException if notes cannot be written or read
   */
  public static void main(String... given)
      throws IOException, InterruptedException, ExecutionException {
    Arguments arguments = Arguments.of(given);
    long bytes = Long.parseLong(arguments.text("--size", "4")) * 1_000_000;
    int rounds = Integer.parseInt(arguments.text("--rounds", "5"));
    int threads =
        Integer.parseInt(
            arguments.text(
                "--threads", Integer.toString(Runtime.getRuntime().availableProcessors())));
    String date = LocalDate.now(ZoneOffset.UTC).toString();
    Path output =
        arguments.path("--output").orElse(Path.of("benchmarks", "results", date + "-growth.csv"));

    List<GrowthCase> cases = GrowthCase.all(bytes, threads);
    List<String> lines = new ArrayList<>();
    lines.add("# date: " + date);
    lines.add("# processor: " + Machine.processor());
    lines.add("# cores: " + Runtime.getRuntime().availableProcessors());
    lines.add("# load before: " + Machine.load());
    lines.add("# jdk: " + System.getProperty("java.vm.version"));
    lines.add("# packs: sha256:" + BundledPlan.hash());
    lines.add("curve,x,round,bytes,notes,found,processor_seconds,seconds");
    for (int round = 1 - WARM_UP_ROUNDS; round <= rounds; round++) {
      for (GrowthCase each : cases) {
        String line = measure(each, round);
        if (round > 0) {
          lines.add(line);
        }
      }
      System.err.println("growth: round " + round + " of " + rounds);
    }
    lines.add(6, "# load after: " + Machine.load());
    Files.createDirectories(output.toAbsolutePath().getParent());
    Files.write(output, lines);
  }

  private static String measure(GrowthCase each, int round)
      throws IOException, InterruptedException, ExecutionException {
    // What one point leaves behind is not to be collected at the expense of the next.
    System.gc();
    long processor = processorNanos();
    long start = System.nanoTime();
    long found = 0;
    int times = 0;
    double busy = 0;
    while (busy < LEAST_SECONDS) {
      found = each.work().run(each.notes());
      times++;
      busy = (processorNanos() - processor) / 1e9;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%s,%s,%d,%d,%d,%d,%.5f,%.5f",
        each.curve(),
        BigDecimal.valueOf(each.x())
            .setScale(3, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString(),
        round,
        each.notes().length,
        count(each.notes()),
        found,
        busy / times,
        seconds / times);
  }

  /** Of all threads, those that compile and that collect garbage among them. */
  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static int count(byte[] notes) {
    int lines = notes.length > 0 && notes[notes.length - 1] != '\n' ? 1 : 0;
    for (byte each : notes) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }
}
