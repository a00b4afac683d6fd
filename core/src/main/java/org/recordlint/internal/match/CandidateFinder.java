package org.recordlint.internal.match;

import java.util.Map;
import java.util.Set;

/**
 * Finds where phrases may match: the literals they require, and which requires which. Immutable and
 * thread-safe.
 */
public final class CandidateFinder {

  /** Takes what a scan finds. */
  @FunctionalInterface
  public interface CandidateConsumer {
    /**
     * Takes a place where phrases may match.
     *
     * @param phrases their numbers; not to be changed
     * @param offset an offset inside the literal's last word
     */
    void candidate(int[] phrases, int offset);
  }

  private final LiteralAutomaton automaton;
  private final int[][] owners;

  private CandidateFinder(Literals.Table table, boolean scanned) {
    this.automaton = LiteralAutomaton.of(table.literals(), scanned);
    this.owners = table.owners();
  }

  /**
   * A finder for text that was typed.
   *
   * @param owners for each literal, the numbers of the phrases that need it
   */
  public static CandidateFinder forTyped(Map<String, Set<Integer>> owners) {
    return new CandidateFinder(Literals.table(owners), false);
  }

  /** A finder for text that came from a scanner, which takes more to build and to run. */
  public static CandidateFinder forScanned(Map<String, Set<Integer>> owners) {
    return new CandidateFinder(Literals.scannedTable(owners), true);
  }

  /** Reads the text once and hands over each place, in order. */
  public void scan(String text, CandidateConsumer candidates) {
    automaton.scan(text, (literal, offset) -> candidates.candidate(owners[literal], offset));
  }

  @Override
  public String toString() {
    return "CandidateFinder[" + owners.length + " literals]";
  }
}
