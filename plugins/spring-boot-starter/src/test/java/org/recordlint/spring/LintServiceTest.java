package org.recordlint.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.spring.LintObserver.Outcome;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LintServiceTest {

  private static final CaseRecord NOTE =
      CaseRecord.builder("note-1", "Dad was aggressive on the phone.").build();

  private final ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

  @Test
  void aFailureIsToldByItsKindAndNotByItsMessage(CapturedOutput log) {
    try (LintService service =
        service(
            record -> {
              throw new IllegalStateException("no rule for " + record.text());
            })) {
      LintResult result = service.lint(NOTE);
      assertThat(result.incomplete())
          .hasValue("linting failed with java.lang.IllegalStateException");
      assertThat(outcomes).containsExactly(Outcome.FAILED);
      assertThat(log).contains("IllegalStateException").doesNotContain("aggressive", "note-1");
    }
  }

  @Test
  void anErrorIsNoReasonNotToSaveEither() {
    try (LintService service =
        service(
            record -> {
              throw new StackOverflowError();
            })) {
      assertThat(service.lint(NOTE).incomplete().orElseThrow()).contains("StackOverflowError");
    }
  }

  @Test
  void whatTheLinterGaveUpIsNotCountedAsComplete() {
    try (LintService service =
        service(
            record ->
                new LintResult(
                    record.id(), List.of(), Map.of(), 0, Optional.of("too much work")))) {
      assertThat(service.lint(NOTE).incomplete()).hasValue("too much work");
      assertThat(outcomes).containsExactly(Outcome.INCOMPLETE);
    }
  }

  @Test
  void whoFindsTheQueueFullIsToldAtOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (LintService service =
        service(
            record -> {
              begun.countDown();
              awaitQuietly(go);
              return new LintResult(record.id(), List.of(), Map.of(), 0, Optional.empty());
            })) {
      CompletableFuture<LintResult> worked =
          CompletableFuture.supplyAsync(() -> service.lint(NOTE));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      Thread waiting = new Thread(() -> service.lint(NOTE));
      waiting.start();
      while (waiting.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }

      assertThat(service.lint(NOTE).incomplete()).hasValue("too many records are waiting");

      go.countDown();
      assertThat(worked.get(10, TimeUnit.SECONDS).complete()).isTrue();
      waiting.join();
      assertThat(outcomes)
          .containsExactlyInAnyOrder(Outcome.BUSY, Outcome.COMPLETE, Outcome.COMPLETE);
    }
  }

  private LintService service(Function<CaseRecord, LintResult> linting) {
    return new LintService(
        linting,
        new RecordlintProperties.Limits(1_000, Duration.ofSeconds(30), 1, 1),
        List.of((result, outcome, took) -> outcomes.add(outcome)));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
