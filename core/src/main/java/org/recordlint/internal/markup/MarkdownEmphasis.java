package org.recordlint.internal.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.recordlint.api.Span;

/**
 * Pairs the asterisks, underscores and tildes of one paragraph; not thread-safe, used once.
 *
 * <p>Two rules are stricter than CommonMark's, because case notes blank out letters: runs of more
 * than three are never emphasis, and two runs that both stand inside words are no pair. Otherwise
 * {@code n****r and c**t} would lose its asterisks.
 */
final class MarkdownEmphasis {

  private static final int LONGEST_RUN = 3;
  private static final String MARKS = "*_~";

  private final String text;
  private final Span paragraph;
  private final BitSet hidden;
  private final List<Run> runs = new ArrayList<>();

  MarkdownEmphasis(String text, Span paragraph, BitSet hidden) {
    this.text = text;
    this.paragraph = paragraph;
    this.hidden = hidden;
  }

  /**
   * Some marks of one kind in a row; the unmatched ones are those from {@code from} to {@code to}.
   */
  private static final class Run {
    private final char mark;
    private final boolean opens;
    private final boolean closes;
    private final boolean insideWord;
    private int from;
    private int to;

    Run(char mark, int from, int to, boolean opens, boolean closes, boolean insideWord) {
      this.mark = mark;
      this.from = from;
      this.to = to;
      this.opens = opens;
      this.closes = closes;
      this.insideWord = insideWord;
    }

    int left() {
      return to - from;
    }
  }

  void addRun(int from, int length) {
    char mark = text.charAt(from);
    if (length > LONGEST_RUN || (mark == '~' && length != 2)) {
      return;
    }
    int to = from + length;
    int before = from > paragraph.start() ? text.codePointBefore(from) : ' ';
    int after = to < paragraph.end() ? text.codePointAt(to) : ' ';
    boolean leftFlanking =
        !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    boolean rightFlanking =
        !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    boolean underscore = mark == '_';
    boolean opens = leftFlanking && (!underscore || !rightFlanking || isPunctuation(before));
    boolean closes = rightFlanking && (!underscore || !leftFlanking || isPunctuation(after));
    boolean insideWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    if (opens || closes) {
      runs.add(new Run(mark, from, to, opens, closes, insideWord));
    }
  }

  void hideMatched() {
    // One stack for each mark inside words and one for each at their edges, so that no search is
    // ever needed.
    List<Deque<Run>> openers = new ArrayList<>();
    for (int i = 0; i < MARKS.length() * 2; i++) {
      openers.add(new ArrayDeque<>());
    }
    for (Run run : runs) {
      int stack = MARKS.indexOf(run.mark) * 2;
      Deque<Run> atEdges = openers.get(stack);
      Deque<Run> insideWords = openers.get(stack + 1);
      while (run.closes && run.left() > 0) {
        Deque<Run> nearest = atEdges;
        if (!run.insideWord
            && !insideWords.isEmpty()
            && (atEdges.isEmpty() || atEdges.peek().from < insideWords.peek().from)) {
          nearest = insideWords;
        }
        if (nearest.isEmpty()) {
          break;
        }
        Run opener = nearest.peek();
        match(opener, run);
        for (Deque<Run> others : openers) {
          while (!others.isEmpty()
              && (others.peek().from > opener.from || others.peek().left() == 0)) {
            others.pop();
          }
        }
      }
      if (run.opens && run.left() > 0) {
        (run.insideWord ? insideWords : atEdges).push(run);
      }
    }
  }

  private void match(Run opener, Run closer) {
    int marks = opener.left() > 1 && closer.left() > 1 ? 2 : 1;
    hidden.set(opener.to - marks, opener.to);
    opener.to -= marks;
    hidden.set(closer.from, closer.from + marks);
    closer.from += marks;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || c == 0xA0;
  }

  private static boolean isPunctuation(int c) {
    return !Character.isLetterOrDigit(c) && !isSpace(c);
  }
}
