package org.recordlint.lsp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One thread that does things in order, and puts off what will be asked for again; thread-safe. */
final class Work implements AutoCloseable {

  private final ScheduledExecutorService thread;
  private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
  private final Consumer<Throwable> failed;

  /**
   * @param failed is told when a task fails that nobody waits for
   */
  Work(String name, Consumer<Throwable> failed) {
    this.failed = failed;
    thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread made = new Thread(task, name);
              made.setDaemon(true);
              return made;
            });
  }

  /** Does something after a while, in place of what waits under the same key. */
  void later(String key, int millis, Runnable task) {
    cancel(key);
    try {
      waiting.put(key, thread.schedule(() -> attempt(task), millis, TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      // The server has ended: nobody waits for this any more.
    }
  }

  /** Forgets what waits under a key; what has begun goes on. */
  void cancel(String key) {
    Future<?> old = waiting.remove(key);
    if (old != null) {
      old.cancel(false);
    }
  }

  /** Does something as soon as the thread is free. */
  <T> CompletableFuture<T> now(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, thread);
  }

  private void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failed.accept(e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
