package org.recordlint.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;

/**
 * The meters: {@code recordlint.lint}, a timer by outcome, and {@code recordlint.findings}, a
 * counter by category and severity. They hold no text, no record id and nobody's name.
 */
final class LintMetrics implements LintObserver {

  private final MeterRegistry registry;

  LintMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void linted(LintResult result, Outcome outcome, Duration took) {
    String name = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    registry.timer("recordlint.lint", "outcome", name).record(took);
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isEmpty()) {
        String category = finding.category().id();
        String severity = finding.severity().id();
        registry
            .counter("recordlint.findings", "category", category, "severity", severity)
            .increment();
      }
    }
  }
}
