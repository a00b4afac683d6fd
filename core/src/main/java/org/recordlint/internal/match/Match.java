package org.recordlint.internal.match;

/**
 * Where a phrase matches in a sentence, as positions of tokens.
 *
 * @param from the first token of the match
 * @param to the token after the last
 * @param markFrom the first token to flag
 * @param markTo the token after the last to flag
 * @param phrase which of the program's phrases it was, counted from 0
 */
public record Match(int from, int to, int markFrom, int markTo, int phrase) {

  /** Whether the flagged parts of two matches share a token. */
  public boolean overlaps(Match other) {
    return markFrom < other.markTo && other.markFrom < markTo;
  }
}
