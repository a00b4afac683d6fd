package org.recordlint.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordReader;

/**
 * Lints records on several threads and hands on what came of them in input order.
 *
 * <p>The calling thread reads and hands on, the others lint. Between the two is a window with a
 * bounded number of records and of characters: when it is full, reading waits for the oldest. So
 * memory does not grow with the input, and a slow taker slows the reading down.
 */
final class OrderedLint implements AutoCloseable {

  /**
   * Small enough that two threads share a folder of few files, large enough to hand over seldom.
   */
  private static final int BATCH_RECORDS = 32;

  private static final long BATCH_CHARS = 1 << 16;
  private static final int BATCHES_FOR_EACH_THREAD = 4;
  private static final long WINDOW_CHARS = 1 << 23;

  private final Function<CaseRecord, LintResult> linter;
  private final ExecutorService pool;
  private final int mostBatches;
  private final Deque<Batch> window = new ArrayDeque<>();
  private long charsInWindow;

  /**
   * Prepares the threads.
   *
   * @param linter safe to call from several threads
   * @param threads how many records are linted at the same time
   */
  OrderedLint(Function<CaseRecord, LintResult> linter, int threads) {
    this.linter = linter;
    this.mostBatches = threads * BATCHES_FOR_EACH_THREAD;
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "lint");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes what came of the records, one after another, on the calling thread. */
  interface Taker {
    void take(Outcome outcome) throws IOException;
  }

  private record Batch(Future<List<Outcome>> outcomes, long chars) {}

  /** Reads to the end. */
  void run(RecordReader reader, Taker taker) throws IOException {
    List<ReadOutcome> batch = new ArrayList<>();
    long chars = 0;
    while (true) {
      Optional<ReadOutcome> next = reader.next();
      if (next.isPresent()) {
        batch.add(next.get());
        chars += next.get() instanceof ReadOutcome.Read read ? read.record().text().length() : 0;
        if (batch.size() < BATCH_RECORDS && chars < BATCH_CHARS) {
          continue;
        }
      }
      if (!batch.isEmpty()) {
        submit(List.copyOf(batch), chars);
        batch.clear();
        chars = 0;
      }
      while (!window.isEmpty() && (next.isEmpty() || isFull() || window.peek().outcomes.isDone())) {
        hand(taker);
      }
      if (next.isEmpty()) {
        return;
      }
    }
  }

  private boolean isFull() {
    return window.size() >= mostBatches || charsInWindow >= WINDOW_CHARS;
  }

  private void submit(List<ReadOutcome> batch, long chars) {
    window.add(new Batch(pool.submit(() -> batch.stream().map(this::lint).toList()), chars));
    charsInWindow += chars;
  }

  private void hand(Taker taker) throws IOException {
    Batch oldest = window.remove();
    charsInWindow -= oldest.chars;
    for (Outcome outcome : outcomes(oldest)) {
      taker.take(outcome);
    }
  }

  private static List<Outcome> outcomes(Batch batch) {
    try {
      return batch.outcomes.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while linting", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("linting failed", e.getCause());
    }
  }

  private Outcome lint(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Unreadable unreadable) {
      return new Outcome.Failed(unreadable);
    }
    ReadOutcome.Read read = (ReadOutcome.Read) outcome;
    try {
      return new Outcome.Linted(read.record(), read.where(), linter.apply(read.record()));
    } catch (RuntimeException | StackOverflowError e) {
      OptionalInt line =
          read.where().wholeFile() ? OptionalInt.empty() : OptionalInt.of(read.where().line());
      return new Outcome.Failed(
          new Unreadable(
              read.where().path(),
              line,
              OptionalInt.empty(),
              "the record "
                  + read.record().id()
                  + " could not be linted: "
                  + Failures.describe(e)));
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
