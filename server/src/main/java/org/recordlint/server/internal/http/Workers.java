package org.recordlint.server.internal.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.recordlint.server.web.RequestException;

/**
 * Does the work that takes time, a few pieces at once however many clients there are; thread-safe.
 */
public final class Workers implements AutoCloseable {

  private static final Map<String, String> SOON = Map.of("Retry-After", "1");

  private final ThreadPoolExecutor pool;
  private final Duration limit;

  /**
   * Idle workers.
   *
   * @param count how many work at the same time
   * @param waiting how many pieces of work may wait
   * @param limit how long a piece may take, waiting included
   */
  public Workers(int count, int waiting, Duration limit) {
    this.limit = limit;
    this.pool =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            task -> {
              Thread thread = new Thread(task, "recordlint-worker");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
  }

  /**
   * Has a piece of work done and waits for it. A piece of several parts should stop between two
   * when its thread is interrupted.
   *
   * @throws RequestException if there is too much to do, or it takes too long
   */
  public <T> T run(Callable<T> work) throws IOException {
    Future<T> future;
    try {
      future = pool.submit(work);
    } catch (RejectedExecutionException e) {
      throw new RequestException(503, "the service is busy; try again", SOON);
    }
    try {
      return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new RequestException(503, "this takes too long; ask for less at a time", SOON);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new RequestException(503, "the service is stopping", SOON);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RequestException wrong) {
        throw wrong;
      }
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException("the work failed", e.getCause());
    }
  }

  /** Stops; work that is being done is interrupted. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}
