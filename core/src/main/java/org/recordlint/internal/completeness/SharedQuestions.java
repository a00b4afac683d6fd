package org.recordlint.internal.completeness;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Marks;

/**
 * Finds several questions with one answer to all of them: {@code Q3 Ethnic group Q4 Faith -> not
 * asked}, {@code Their faith, language and culture? Hindu}.
 */
final class SharedQuestions {

  private static final int LONGEST_LABEL = 110;
  private static final int LONGEST_QUESTION = 28;

  /** The number of a question. */
  private static final Pattern NUMBER = Pattern.compile("\\(?[Qq]?\\.?\\d{1,2}[.)]?\\s*");

  private static final List<String> ARROWS = List.of("->", "=>", "\u2192");

  private final Marks marks;
  private final String text;
  private final int from;
  private final int to;
  private final int limit;
  private final List<Integer> starts;
  private final Predicate<Span> asking;

  private SharedQuestions(
      Marks marks, int from, int to, List<Integer> starts, Predicate<Span> asking) {
    this.marks = marks;
    this.text = marks.text();
    this.from = from;
    this.to = to;
    this.limit = Math.min(to, from + LONGEST_LABEL);
    this.starts = starts;
    this.asking = asking;
  }

  /**
   * The questions of one line with their answer, if that is how the line is written.
   *
   * @param starts where the pieces of the line begin
   * @param asking whether a label begins a place
   */
  static Optional<Slot> read(
      Marks marks, int from, int to, List<Integer> starts, Predicate<Span> asking) {
    SharedQuestions line = new SharedQuestions(marks, from, to, starts, asking);
    return line.arrow().or(line::apart).or(line::list);
  }

  private Optional<Slot> arrow() {
    for (String arrow : ARROWS) {
      int at = first(arrow);
      if (at >= 0 && LineScan.first(text, ':', from, at) < 0) {
        return Optional.of(slot(at, at + arrow.length()));
      }
    }
    return Optional.empty();
  }

  /** Where an arrow stands behind the beginning of a label, or -1. */
  private int first(String arrow) {
    for (int at = marks.from(from + 1); at + arrow.length() <= limit; at = marks.from(at + 1)) {
      if (text.startsWith(arrow, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Questions between gaps, before a colon. */
  private Optional<Slot> apart() {
    int colon = starts.size() > 1 ? LineScan.first(text, ':', starts.get(1), limit) : -1;
    boolean label = colon > 0 && LineScan.first(text, ':', from, colon) < 0;
    int asked = 0;
    for (int i = 0; label && i < starts.size() && starts.get(i) < colon; i++) {
      int next = i + 1 < starts.size() ? Math.min(colon, starts.get(i + 1)) : colon;
      Matcher number = NUMBER.matcher(text).region(starts.get(i), next);
      int start = number.lookingAt() ? number.end() : starts.get(i);
      label =
          start < next
              && Character.isUpperCase(text.charAt(start))
              && next - start <= LONGEST_QUESTION;
      asked += label && asking.test(new Span(start, next)) ? 1 : 0;
    }
    return label && asked > 1 ? Optional.of(slot(colon, colon + 1)) : Optional.empty();
  }

  /** One question that lists what it asks for: each part ends with a label. */
  private Optional<Slot> list() {
    int end = marks.from(from);
    while (end < limit && ":?=;.".indexOf(text.charAt(end)) < 0) {
      end = marks.from(end + 1);
    }
    if (end >= limit
        || ":?".indexOf(text.charAt(end)) < 0
        || LineScan.first(text, ',', from, end) < 0) {
      return Optional.empty();
    }
    int piece = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == ',' || text.charAt(i) == '/') {
        int word = LineScan.last(text, ' ', piece, i - 1) + 1;
        if (!asking.test(new Span(Math.max(piece, word), i))) {
          return Optional.empty();
        }
        piece = i + 1;
      }
    }
    return Optional.of(slot(end, end + 1));
  }

  private Slot slot(int label, int value) {
    return Slot.field(new Span(from, label), new Span(value, Math.max(value, to)));
  }
}
