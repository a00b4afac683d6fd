package org.recordlint.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import org.recordlint.api.Span;

/**
 * A record's plain text, analysed only around the offsets that somebody asks about. Used by one
 * thread.
 */
public final class AnalyzedText {

  /**
   * A paragraph that goes on for longer is cut, so that a text without blank lines costs no more
   * than its length.
   */
  static final int LONGEST_PARAGRAPH = 50_000;

  private final String text;
  private final Stops ends;
  private final Marks marks;
  private final Stops quotes;
  private final SentenceTokenizer tokenizer;
  private final boolean scanned;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int cutUpTo;

  /** The line break that was found last, or the end of the text. */
  private int lastBreak = -1;

  /**
   * @param scanned whether the text may come from a scanner
   */
  public AnalyzedText(String text, SentenceTokenizer tokenizer, boolean scanned) {
    this(new Marks(text), tokenizer, scanned);
  }

  /**
   * @param marks of the text that is analysed
   * @param scanned whether the text may come from a scanner
   */
  public AnalyzedText(Marks marks, SentenceTokenizer tokenizer, boolean scanned) {
    this.text = marks.text();
    this.marks = marks;
    this.ends = SentenceCutter.ends(marks);
    this.quotes = Quotations.marks(marks);
    this.tokenizer = tokenizer;
    this.scanned = scanned;
  }

  /** The record's plain text. */
  public String text() {
    return text;
  }

  /** The text's marks. */
  public Marks marks() {
    return marks;
  }

  /** The sentence that {@code offset} lies in. */
  public Sentence sentenceAt(int offset) {
    Paragraph paragraph = paragraphAt(offset);
    return paragraph.sentence(paragraph.indexAt(offset));
  }

  /** The paragraph that {@code offset} lies in. */
  public Paragraph paragraphAt(int offset) {
    while (cutUpTo <= offset && cutUpTo < text.length()) {
      int end = paragraphEnd(cutUpTo);
      paragraphs.add(
          new Paragraph(marks, ends, quotes, new Span(cutUpTo, end), tokenizer, scanned));
      cutUpTo = end;
    }
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return paragraphs.get(low);
  }

  /** Every paragraph. */
  public List<Paragraph> paragraphs() {
    if (text.isEmpty()) {
      return List.of();
    }
    paragraphAt(text.length());
    return List.copyOf(paragraphs);
  }

  /** A paragraph ends after a blank line. */
  private int paragraphEnd(int from) {
    int limit = Math.min(text.length(), from + LONGEST_PARAGRAPH);
    int at = from;
    while (true) {
      int newline = newlineFrom(at, limit);
      if (newline < 0) {
        return limit < text.length() ? spaceBefore(limit, from) : limit;
      }
      int next = newline + 1;
      while (next < text.length() && isBlank(text.charAt(next))) {
        next++;
      }
      if (next >= text.length()) {
        return text.length();
      }
      if (text.charAt(next) == '\n') {
        int end = next + 1;
        while (end < text.length() && (isBlank(text.charAt(end)) || text.charAt(end) == '\n')) {
          end++;
        }
        return end;
      }
      at = next;
    }
  }

  /** The next line break before {@code limit}, or -1; a text is read for it once, not often. */
  private int newlineFrom(int from, int limit) {
    if (lastBreak < from) {
      int found = text.indexOf('\n', from);
      lastBreak = found < 0 ? text.length() : found;
    }
    return lastBreak < limit ? lastBreak : -1;
  }

  private int spaceBefore(int limit, int from) {
    for (int i = limit; i > from + LONGEST_PARAGRAPH / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
  }

  @Override
  public String toString() {
    return "AnalyzedText[" + text.length() + "]";
  }
}
