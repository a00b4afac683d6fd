package org.recordlint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Checks that time does not grow with the square, by the thread's own processor time. */
final class LinearTime {

  private static final Duration MOST = Duration.ofMillis(1500);

  private LinearTime() {}

  /** Fails if {@code work} on a million signs or so takes much longer than reading them does. */
  static void assertLinear(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    long spent = threads.getCurrentThreadCpuTime() - before;
    assertThat(Duration.ofNanos(spent)).isLessThan(MOST);
  }
}
