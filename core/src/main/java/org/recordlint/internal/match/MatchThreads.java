package org.recordlint.internal.match;

import java.util.Arrays;

/**
 * The threads of a program's run: those that move now and those that wait for the next token. Used
 * again and again by one thread, so that matching makes no garbage.
 */
final class MatchThreads {

  /** What a thread may cross takes fewer bits. */
  private static final long GENERATION = 1L << Short.SIZE;

  int[] pc = new int[0];
  int[] markFrom = new int[0];
  int[] markTo = new int[0];
  int count;
  private int[] nextPc = new int[0];
  private int[] nextMarkFrom = new int[0];
  private int[] nextMarkTo = new int[0];
  private int nextCount;

  /**
   * For each instruction the generation in which a thread last came there, and as the lowest bits
   * what those of that generation may cross.
   */
  private long[] visited = new long[0];

  private long generation;

  /** Makes room for a program of {@code size} instructions. */
  void ensure(int size) {
    if (visited.length < size) {
      pc = new int[size];
      markFrom = new int[size];
      markTo = new int[size];
      nextPc = new int[size];
      nextMarkFrom = new int[size];
      nextMarkTo = new int[size];
      visited = new long[size];
      generation = 0;
    }
  }

  void clear() {
    count = 0;
    nextCount = 0;
    generation += GENERATION;
  }

  /**
   * Whether a thread that comes to {@code at} may find anything that an earlier one does not: it is
   * the first there, or it may cross punctuation that the others may not.
   */
  boolean visit(int at, int bits) {
    long before = visited[at];
    boolean first = before < generation;
    if (!first && (bits & ~before) == 0) {
      return false;
    }
    visited[at] = (first ? generation : before) | bits;
    return true;
  }

  void wait(int at, int from, int to) {
    if (nextCount == nextPc.length) {
      int grown = nextCount * 2;
      nextPc = Arrays.copyOf(nextPc, grown);
      nextMarkFrom = Arrays.copyOf(nextMarkFrom, grown);
      nextMarkTo = Arrays.copyOf(nextMarkTo, grown);
    }
    nextPc[nextCount] = at;
    nextMarkFrom[nextCount] = from;
    nextMarkTo[nextCount++] = to;
  }

  /** Makes the waiting threads move; false if there are none. */
  boolean swap() {
    int[] swap = pc;
    pc = nextPc;
    nextPc = swap;
    swap = markFrom;
    markFrom = nextMarkFrom;
    nextMarkFrom = swap;
    swap = markTo;
    markTo = nextMarkTo;
    nextMarkTo = swap;
    count = nextCount;
    nextCount = 0;
    generation += GENERATION;
    return count > 0;
  }
}
