package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;

/** Cuts a text into overlapping passages of four and of eight words that stay in a sentence. */
final class Passages {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’/-][\\p{L}\\p{N}]+)*");
  private static final Pattern BREAK = Pattern.compile("(?<=[.!?;:])\\s+|\\n+");
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private Passages() {}

  /** The passages of each sentence that has a word, in order. */
  static List<List<Span>> of(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    Matcher ends = BREAK.matcher(text);
    int from = 0;
    while (from <= text.length()) {
      boolean more = ends.find();
      List<Span> passages = passages(text, from, more ? ends.start() : text.length());
      if (!passages.isEmpty()) {
        sentences.add(passages);
      }
      from = more ? ends.end() : text.length() + 1;
    }
    return sentences;
  }

  private static List<Span> passages(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    List<Span> passages = new ArrayList<>();
    for (int i = 0; i < words.size() && (i == 0 || i + SHORT <= words.size()); i++) {
      passages.add(passage(words, i, SHORT));
    }
    for (int i = 0; i + SHORT < words.size() && (i == 0 || i + LONG <= words.size() + 1); i += 2) {
      passages.add(passage(words, i, LONG));
    }
    return passages;
  }

  private static Span passage(List<Span> words, int first, int count) {
    int last = Math.min(first + count, words.size()) - 1;
    return new Span(words.get(first).start(), words.get(last).end());
  }

  /** Whether a word of {@code passage} stands in double quotation marks that open on its line. */
  static boolean quoted(String text, Span passage) {
    boolean open = false;
    for (int i = text.lastIndexOf('\n', passage.start()) + 1; i < passage.end(); i++) {
      boolean mark = "\"“”".indexOf(text.charAt(i)) >= 0;
      open ^= mark;
      if (i >= passage.start() && (open || mark)) {
        return true;
      }
    }
    return false;
  }
}
