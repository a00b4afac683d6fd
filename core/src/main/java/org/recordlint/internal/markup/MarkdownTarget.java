package org.recordlint.internal.markup;

/**
 * What follows the text of an inline link: {@code (address "title")}.
 *
 * @param text the whole text
 * @param to the end of the paragraph
 * @param longest how many code units are looked at, at most
 */
record MarkdownTarget(String text, int to, int longest) {

  private static final int DEEPEST = 32;

  /**
   * The offset after the target whose opening parenthesis is at {@code open}, or -1 if there is
   * none.
   */
  int end(int open) {
    if (open >= to || text.charAt(open) != '(') {
      return -1;
    }
    int limit = Math.min(to, open + longest);
    int at = address(blanks(open + 1, limit), limit);
    if (at < 0) {
      return -1;
    }
    int afterBlanks = blanks(at, limit);
    if (afterBlanks > at && afterBlanks < limit) {
      at = title(afterBlanks, limit);
    } else {
      at = afterBlanks;
    }
    at = blanks(at, limit);
    return at < limit && text.charAt(at) == ')' ? at + 1 : -1;
  }

  private int blanks(int from, int limit) {
    int at = from;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int address(int from, int limit) {
    if (from < limit && text.charAt(from) == '<') {
      int close = find('>', from, limit);
      return close < 0 ? -1 : close + 1;
    }
    int depth = 0;
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || (c == ')' && depth == 0)) {
        return at;
      }
      if (c == '\\') {
        at++;
      } else if (c == '(' && ++depth > DEEPEST) {
        return -1;
      } else if (c == ')') {
        depth--;
      }
    }
    return -1;
  }

  /** The offset after a title at {@code from}, or {@code from} if there is none. */
  private int title(int from, int limit) {
    char open = text.charAt(from);
    if (open != '"' && open != '\'' && open != '(') {
      return from;
    }
    int close = find(open == '(' ? ')' : open, from + 1, limit);
    return close < 0 ? from : close + 1;
  }

  /** Looks no further than {@code limit}, however far the next one is. */
  private int find(char wanted, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }
}
