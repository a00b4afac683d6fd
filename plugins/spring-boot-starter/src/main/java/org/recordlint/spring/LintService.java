package org.recordlint.spring;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.spring.LintObserver.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lints records as the application is configured: by its packs, its policy and within its limits.
 * Thread-safe. It keeps nothing of a record, and never stands in the way of saving one: whatever
 * goes wrong is told in a result that is marked incomplete.
 */
public final class LintService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LintService.class);

  private final Function<CaseRecord, LintResult> linting;
  private final RecordlintProperties.Limits limits;
  private final List<LintObserver> observers;
  private final ThreadPoolExecutor workers;

  /**
   * A service.
   *
   * @param linting lints a record and applies the policy; thread-safe
   */
  LintService(
      Function<CaseRecord, LintResult> linting,
      RecordlintProperties.Limits limits,
      List<LintObserver> observers) {
    this.linting = linting;
    this.limits = limits;
    this.observers = List.copyOf(observers);
    int count =
        limits.workers() == 0 ? Runtime.getRuntime().availableProcessors() : limits.workers();
    this.workers =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(limits.waiting()),
            task -> {
              Thread thread = new Thread(task, "recordlint");
              thread.setDaemon(true);
              return thread;
            });
    workers.allowCoreThreadTimeOut(true);
  }

  /**
   * Lints one record and applies the policy. Findings that the policy sets aside are in the result,
   * and marked.
   *
   * @return the result; incomplete, and without findings, if a limit was hit or linting failed
   */
  public LintResult lint(CaseRecord record) {
    long start = System.nanoTime();
    Call call = call(record);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    for (LintObserver observer : observers) {
      observer.linted(call.result, call.outcome, took);
    }
    return call.result;
  }

  private record Call(LintResult result, Outcome outcome) {
    static Call incomplete(CaseRecord record, Outcome outcome, String why) {
      return new Call(
          new LintResult(record.id(), List.of(), Map.of(), 0, Optional.of(why)), outcome);
    }
  }

  private Call call(CaseRecord record) {
    if (record.text().length() > limits.textLength()) {
      return Call.incomplete(
          record,
          Outcome.TOO_LONG,
          "the text has more than " + limits.textLength() + " characters and was not looked at");
    }
    Future<LintResult> future;
    try {
      future = workers.submit(() -> linting.apply(record));
    } catch (RejectedExecutionException e) {
      return Call.incomplete(record, Outcome.BUSY, "too many records are waiting");
    }
    try {
      LintResult result = future.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
      return new Call(result, result.complete() ? Outcome.COMPLETE : Outcome.INCOMPLETE);
    } catch (TimeoutException e) {
      future.cancel(true);
      workers.purge();
      return Call.incomplete(
          record, Outcome.TIMED_OUT, "it took longer than " + limits.time().toMillis() + " ms");
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      return Call.incomplete(record, Outcome.TIMED_OUT, "the caller was interrupted");
    } catch (ExecutionException e) {
      // The class alone: an exception's message could hold words of the record.
      String cause = e.getCause().getClass().getName();
      LOG.warn("linting a record failed with {} at {}", cause, place(e.getCause()));
      return Call.incomplete(record, Outcome.FAILED, "linting failed with " + cause);
    }
  }

  private static String place(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  /** Stops; later calls are told that too many records are waiting. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
