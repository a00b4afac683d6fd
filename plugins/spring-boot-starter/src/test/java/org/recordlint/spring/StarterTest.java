package org.recordlint.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.policy.Policy;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StarterTest {

  private static final CaseRecord NOTE =
      CaseRecord.builder("note-1", "Dad was aggressive on the phone.").type("case-note").build();

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  RecordlintAutoConfiguration.class,
                  MetricsAutoConfiguration.class,
                  HealthAutoConfiguration.class));

  /** Compiled once: what is tried with it does not depend on how it was built. */
  private static final Linter LINTER = Linter.withInstalledPacks();

  private final ApplicationContextRunner withLinter =
      application.withBean(Linter.class, () -> LINTER);

  @TempDir Path folder;

  @Test
  void lintsByTheInstalledPacksWithoutAnySetting() {
    application.run(
        context -> {
          LintResult result = context.getBean(LintService.class).lint(NOTE);
          assertThat(result.complete()).isTrue();
          assertThat(result.findings()).extracting(Finding::quote).containsExactly("aggressive");
        });
  }

  @Test
  void readsPolicyAndPacks() throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("policy.yaml"),
            "organisation: Northbridge\nseverities:\n  labelling-language: error\n");
    Path pack = Files.createDirectory(folder.resolve("ours"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        id: ours
        title: Our own words
        version: 1.0.0
        owner: Northbridge
        jurisdiction: England
        licence: Apache-2.0
        contact: practice@example.org
        defaults:
          category: labelling-language
          severity: note
        sources:
          - {id: S01, title: What young people told us, publisher: Northbridge, year: 2026, status: verified}
        """);
    Files.writeString(
        pack.resolve("phone.yaml"),
        """
        title: Phone
        message: '"{match}" is a telephone'
        why: A rule to try the starter with.
        phrases: [on the phone]
        prompts: [Which one?]
        sources: [S01]
        examples:
          fires: ["They spoke [[on the phone]].", "It rang [[on the phone]]."]
          quiet: [They spoke at home., They spoke at school.]
        """);
    application
        .withPropertyValues("recordlint.policy=" + policy, "recordlint.packs[0]=" + pack)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              LintResult result = context.getBean(LintService.class).lint(NOTE);
              assertThat(result.findings())
                  .extracting(finding -> finding.quote() + " " + finding.severity().id())
                  .containsExactly("aggressive error", "on the phone error");
              assertThat(context.getBean(Policy.class).organisation()).isEqualTo("Northbridge");
            });
  }

  @Test
  void aPolicyThatNamesAMissingPackDoesNotStart() throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("policy.yaml"), "organisation: Northbridge\npacks: [nowhere]\n");
    application
        .withPropertyValues("recordlint.policy=" + policy)
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("nowhere"));
  }

  @Test
  void withoutAnyPackItDoesNotStart() {
    application
        .withPropertyValues("recordlint.installed-packs=false")
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("no rule packs"));
  }

  @Test
  void anApplicationsOwnLinterWins() {
    Linter own = Linter.builder().build();
    application
        .withBean(Linter.class, () -> own)
        .run(
            context -> {
              assertThat(context).getBean(Linter.class).isSameAs(own);
              assertThat(context.getBean(LintService.class).lint(NOTE).findings()).isEmpty();
            });
  }

  @Test
  void aTextBeyondTheLimitIsMarkedAndNotLinted() {
    withLinter
        .withPropertyValues("recordlint.limits.text-length=10")
        .run(
            context -> {
              LintResult result = context.getBean(LintService.class).lint(NOTE);
              assertThat(result.complete()).isFalse();
              assertThat(result.findings()).isEmpty();
              assertThat(result.incomplete().orElseThrow()).contains("10");
            });
  }

  @Test
  void whatTakesTooLongIsMarkedAndCounted() {
    CaseRecord longNote =
        CaseRecord.builder("note-2", "Home visit. Dad was aggressive on the phone. ".repeat(4_000))
            .build();
    withLinter
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withPropertyValues("recordlint.limits.time=1ms")
        .run(
            context -> {
              LintResult result = context.getBean(LintService.class).lint(longNote);
              assertThat(result.incomplete()).hasValue("it took longer than 1 ms");
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("recordlint.lint")
                          .tag("outcome", "timed-out")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void onceStoppedItStillDoesNotThrow() {
    withLinter.run(
        context -> {
          LintService service = context.getBean(LintService.class);
          service.close();
          assertThat(service.lint(NOTE).complete()).isFalse();
        });
  }

  @Test
  void aLimitThatMakesNoSenseIsNamed() {
    withLinter
        .withPropertyValues("recordlint.limits.text-length=0")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("recordlint.limits.text-length"));
  }

  @Test
  void healthTellsThePacks() {
    withLinter.run(
        context -> {
          Health health = context.getBean(HealthIndicator.class).health();
          assertThat(health.getStatus()).isEqualTo(Status.UP);
          assertThat(health.getDetails().get("packs").toString()).contains("labelling-language");
        });
  }

  @Test
  void healthCanBeSwitchedOff() {
    withLinter
        .withPropertyValues("management.health.recordlint.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
  }

  @Test
  void metersCountByKindAndHoldNothingOfTheNote() {
    withLinter
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              context.getBean(LintService.class).lint(NOTE);
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertThat(registry.get("recordlint.lint").tag("outcome", "complete").timer().count())
                  .isEqualTo(1);
              assertThat(
                      registry
                          .get("recordlint.findings")
                          .tag("category", "labelling-language")
                          .counter()
                          .count())
                  .isEqualTo(1);
              for (Meter meter : registry.getMeters()) {
                assertThat(meter.getId().toString())
                    .doesNotContain("aggressive")
                    .doesNotContain("note-1");
              }
            });
  }

  @Test
  void neitherHealthNorMetricsAreNeeded() {
    withLinter
        .withClassLoader(new FilteredClassLoader(MeterRegistry.class, HealthIndicator.class))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(LintService.class).lint(NOTE).findings()).hasSize(1);
            });
  }
}
