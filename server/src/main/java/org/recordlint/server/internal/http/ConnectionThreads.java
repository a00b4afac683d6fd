package org.recordlint.server.internal.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read requests and write answers, and the watch over them.
 *
 * <p>A blocking channel is closed when its thread is interrupted, so a client that is too slow with
 * its headers, its body or in taking the answer is cut off by interrupting the thread that waits
 * for it. While others wait for a thread, patience with slow clients is short.
 */
final class ConnectionThreads implements Executor, AutoCloseable {

  private static final long TICK_MILLIS = 100;
  private static final int WAITING = 1_024;
  private static final int SHORTER = 20;

  private final ThreadPoolExecutor pool;
  private final Thread watch;
  private final Map<Thread, Turn> turns = new ConcurrentHashMap<>();
  private final long limitNanos;

  ConnectionThreads(int most, Duration limit) {
    limitNanos = limit.toNanos();
    pool =
        new ThreadPoolExecutor(
            most,
            most,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            daemons("recordlint-connection"));
    pool.allowCoreThreadTimeOut(true);
    watch = daemons("recordlint-watch").newThread(this::watch);
    watch.start();
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** One thread's work on one request. */
  private static final class Turn {
    private final Thread thread;
    private long waitsSince;
    private boolean waits;
    private boolean over;

    Turn(Thread thread) {
      this.thread = thread;
      waitForClient();
    }

    synchronized void waitForClient() {
      waits = true;
      waitsSince = System.nanoTime();
    }

    synchronized void work() {
      waits = false;
    }

    synchronized void end() {
      over = true;
      // Whoever comes next on this thread must not be cut off for this one.
      Thread.interrupted();
    }

    synchronized long waited() {
      return waits && !over ? System.nanoTime() - waitsSince : 0;
    }

    synchronized void cutOff() {
      if (waits && !over) {
        waits = false;
        thread.interrupt();
      }
    }
  }

  @Override
  public void execute(Runnable task) {
    pool.execute(
        () -> {
          Thread thread = Thread.currentThread();
          Turn turn = new Turn(thread);
          turns.put(thread, turn);
          try {
            task.run();
          } finally {
            turns.remove(thread);
            turn.end();
          }
        });
  }

  /** Called by a thread that now waits for its client again, whose time begins anew. */
  void waitForClient() {
    Turn turn = turns.get(Thread.currentThread());
    if (turn != null) {
      turn.waitForClient();
    }
  }

  /** Called by a thread that does not wait for its client now. */
  void work() {
    Turn turn = turns.get(Thread.currentThread());
    if (turn != null) {
      turn.work();
    }
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLIS);
        cutOffTheSlow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cutOffTheSlow() {
    long patience = pool.getQueue().isEmpty() ? limitNanos : limitNanos / SHORTER;
    for (Turn turn : turns.values()) {
      if (turn.waited() > patience) {
        turn.cutOff();
      }
    }
  }

  @Override
  public void close() {
    watch.interrupt();
    pool.shutdownNow();
  }
}
