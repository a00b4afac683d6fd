package org.recordlint.server.internal.http;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory all large bodies together may take; thread-safe. */
final class MemoryBudget {

  private final AtomicLong left;

  MemoryBudget(long bytes) {
    left = new AtomicLong(bytes);
  }

  /** Takes a share if so much is left. */
  boolean take(long bytes) {
    if (left.addAndGet(-bytes) >= 0) {
      return true;
    }
    left.addAndGet(bytes);
    return false;
  }

  /** Gives a share back. */
  void giveBack(long bytes) {
    left.addAndGet(bytes);
  }
}
