package org.recordlint.server.internal.languagetool;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recordlint.api.Span;

/** The sentences of a text, as far as clients show them. */
final class Sentences {

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  Sentences(String text) {
    this.text = text;
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int trimmed = end;
      while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
        trimmed--;
      }
      if (trimmed > start) {
        spans.add(new Span(start, trimmed));
      }
      start = end;
    }
  }

  List<Span> spans() {
    return spans;
  }

  /** The words of the sentence, or sentences, that the span is in. */
  String around(Span span) {
    int i = firstEndingAfter(span.start());
    boolean inside = i < spans.size() && spans.get(i).start() <= span.start();
    int start = inside ? spans.get(i).start() : span.start();
    int end = span.end();
    while (i < spans.size() && spans.get(i).start() < span.end()) {
      end = Math.max(end, spans.get(i).end());
      i++;
    }
    return text.substring(start, end);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
