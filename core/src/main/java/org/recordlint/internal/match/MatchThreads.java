package org.recordlint.internal.match;

import java.util.Arrays;

/**
 * The threads of a program's run: those that move now and those that wait for the next token. Used
 * again and again by one thread, so that matching makes no garbage.
 */
final class MatchThreads {
  int[] pc = new int[0];
  int[] markFrom = new int[0];
  int[] markTo = new int[0];
  int count;
  private int[] nextPc = new int[0];
  private int[] nextMarkFrom = new int[0];
  private int[] nextMarkTo = new int[0];
  private int nextCount;
  private int[] visited = new int[0];
  private int[] visitedAllowed = new int[0];
  private int generation;

  /** Makes room for a program of {@code size} instructions. */
  void ensure(int size) {
    if (visited.length < size) {
      pc = new int[size];
      markFrom = new int[size];
      markTo = new int[size];
      nextPc = new int[size];
      nextMarkFrom = new int[size];
      nextMarkTo = new int[size];
      visited = new int[size];
      visitedAllowed = new int[size];
      generation = 0;
    }
  }

  void clear() {
    count = 0;
    nextCount = 0;
    generation++;
  }

  /**
   * Whether a thread that comes to {@code at} may find anything that an earlier one does not: it is
   * the first there, or it may cross punctuation that the others may not.
   */
  boolean visit(int at, int bits) {
    if (visited[at] != generation) {
      visited[at] = generation;
      visitedAllowed[at] = bits;
      return true;
    }
    if ((bits & ~visitedAllowed[at]) == 0) {
      return false;
    }
    visitedAllowed[at] |= bits;
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
    generation++;
    return count > 0;
  }
}
