package org.recordlint.internal.markup;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.recordlint.api.Span;

/** Finds the markup inside one paragraph of a Markdown text; not thread-safe, used once. */
final class MarkdownInline {

  /** No honest link is longer; the bound keeps broken ones cheap. */
  private static final int LONGEST_TARGET = 2_000;

  private final String text;
  private final int to;
  private final Set<String> definitions;
  private final BitSet hidden;
  private final BitSet separating;
  private final MarkdownEmphasis emphasis;
  private final Deque<Integer> brackets = new ArrayDeque<>();
  private final Map<Integer, Deque<Integer>> backticks = new HashMap<>();
  private int at;

  MarkdownInline(
      String text, Span paragraph, Set<String> definitions, BitSet hidden, BitSet separating) {
    this.text = text;
    this.at = paragraph.start();
    this.to = paragraph.end();
    this.definitions = definitions;
    this.hidden = hidden;
    this.separating = separating;
    this.emphasis = new MarkdownEmphasis(text, paragraph, hidden);
  }

  void hideMarkup() {
    for (int from = at; from < to; ) {
      int length = run(from);
      if (text.charAt(from) == '`') {
        backticks.computeIfAbsent(length, key -> new ArrayDeque<>()).add(from);
      }
      from += length;
    }
    while (at < to) {
      step(text.charAt(at));
    }
    emphasis.hideMatched();
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> escape();
      case '`' -> codeSpan();
      case '<' -> angle();
      case '[' -> brackets.push(at++);
      case ']' -> closeBracket();
      case '*', '_', '~' -> {
        int length = run(at);
        emphasis.addRun(at, length);
        at += length;
      }
      default -> at++;
    }
  }

  private int run(int from) {
    int end = from + 1;
    while (end < to && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end - from;
  }

  private void escape() {
    if (at + 1 < to && isPunctuation(text.charAt(at + 1))) {
      hidden.set(at);
      at += 2;
    } else {
      at++;
    }
  }

  private void codeSpan() {
    int length = run(at);
    Deque<Integer> sameLength = backticks.getOrDefault(length, new ArrayDeque<>());
    while (!sameLength.isEmpty() && sameLength.peek() <= at) {
      sameLength.remove();
    }
    if (sameLength.isEmpty()) {
      at += length;
      return;
    }
    int closing = sameLength.remove();
    hidden.set(at, at + length);
    hidden.set(closing, closing + length);
    at = closing + length;
  }

  /** Hides a tag, a comment or the brackets round an address. */
  private void angle() {
    int close = at + 1;
    int limit = Math.min(to, at + LONGEST_TARGET);
    while (close < limit && text.charAt(close) != '>' && text.charAt(close) != '<') {
      close++;
    }
    if (close == limit || text.charAt(close) != '>' || close == at + 1) {
      at++;
      return;
    }
    String inside = text.substring(at + 1, close);
    boolean spaced = inside.chars().anyMatch(Character::isWhitespace);
    if (!spaced
        && (inside.indexOf("://") > 0 || inside.indexOf('@') > 0 || inside.startsWith("mailto:"))) {
      hidden.set(at);
      hidden.set(close);
    } else if (inside.startsWith("!--") && inside.endsWith("--")) {
      hidden.set(at, close + 1);
    } else {
      HtmlTag tag = HtmlTag.read(text, at, close + 1);
      if (!tag.isKnown()) {
        at++;
        return;
      }
      hidden.set(at, close + 1);
      if (tag.breaks() > 0 || tag.isCell() || tag.name().equals("br")) {
        separating.set(at);
      }
    }
    at = close + 1;
  }

  private void closeBracket() {
    int close = at++;
    if (brackets.isEmpty()) {
      return;
    }
    int open = brackets.pop();
    int end = new MarkdownTarget(text, to, LONGEST_TARGET).end(close + 1);
    if (end < 0) {
      end = reference(open, close);
    }
    if (end >= 0) {
      boolean image = open > 0 && text.charAt(open - 1) == '!';
      hidden.set(image ? open - 1 : open, open + 1);
      hidden.set(close, end);
      at = end;
    }
  }

  /** The offset after a link that points to one of the definitions, or -1. */
  private int reference(int open, int close) {
    if (definitions.isEmpty()) {
      return -1;
    }
    if (close + 1 < to && text.charAt(close + 1) == '[') {
      int end = text.indexOf(']', close + 2);
      if (end < 0 || end >= to || end - close > LONGEST_TARGET) {
        return -1;
      }
      boolean full = end > close + 2;
      return isDefined(full ? close + 2 : open + 1, full ? end : close) ? end + 1 : -1;
    }
    return isDefined(open + 1, close) ? close + 1 : -1;
  }

  private boolean isDefined(int from, int end) {
    return end - from < LONGEST_TARGET
        && definitions.contains(MarkdownText.label(text.substring(from, end)));
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
