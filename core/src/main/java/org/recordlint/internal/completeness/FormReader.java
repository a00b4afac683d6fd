package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Marks;

/**
 * Finds the fields of forms in plain text, whatever they ask for: {@code Label: value}, {@code
 * Label - value}, {@code Label = value}, {@code Label? value}, {@code Label ......}, {@code Label [
 * ]}, a label that fills its line, several of them on one line or parted by bars. Which of them are
 * of interest is for others to say. Every pattern is bounded, so reading is linear.
 */
final class FormReader {

  private static final int LONGEST_LABEL = 110;
  private static final int LONGEST_BELOW = 240;
  private static final int LONGEST_SEPARATOR = 8;
  private static final int LONGEST_BRACKET = 28;
  private static final int NEXT_LABEL = 16;

  /** Labels within a value: whose answer follows, or that it is told in short. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)(?:the )?(?:child(?:ren)?|yp|young person|baby|pupil|patient|pt|client|subject|victim|self"
              + "|mum|mother|mo|dad|father|fa|parents?|both|famil(?:y|ies)|siblings?|sibs|gran|mgm|pgm"
              + "|in (?:short|brief|summary|essence)|briefly|summary|gist|note|nb|i\\.?e\\.?|e\\.?g\\.?)");

  /** What tells the language that a label asks for. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?i)(?:home|first|1st|main|preferred|spoken|native|second|2nd|other) ");

  private static final String TICKS = "\u2713\u2714\u2715\u2716\u2717\u2718";

  private final Marks marks;
  private final String text;
  private final Predicate<Span> labels;
  private final Predicate<Span> asking;
  private final List<Slot> slots = new ArrayList<>();

  private FormReader(Marks marks, Predicate<Span> labels, Predicate<Span> asking) {
    this.marks = marks;
    this.text = marks.text();
    this.labels = labels;
    this.asking = asking;
  }

  /**
   * Every field that the lines in which {@code labels} stand may hold, in order, but for labels
   * without any value that do not matter.
   *
   * @param labels whether a label that matters may stand in a place
   * @param asking whether one that asks for an aspect begins a place
   */
  static List<Slot> read(Marks marks, Predicate<Span> labels, Predicate<Span> asking) {
    FormReader reader = new FormReader(marks, labels, asking);
    String text = marks.text();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && labels.test(new Span(start, end))) {
        reader.line(start, end);
      }
      start = end + 1;
    }
    return reader.slots;
  }

  private void line(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Integer> starts = new ArrayList<>();
    starts.add(from);
    int open = LineScan.first(text, '(', from, end);
    FieldBreaks breaks = new FieldBreaks(marks, from, end);
    while (breaks.next()) {
      if (breaks.end() < end && (open < 0 || !isBracketed(open, breaks.start(), end))) {
        starts.add(breaks.end());
      }
    }
    List<Slot> found = new ArrayList<>();
    boolean alone = starts.size() == 1 && text.charAt(Math.max(from, end - 1)) != '|';
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
      if (found.isEmpty() || matters(starts.get(i), Math.min(end, next + LONGEST_SEPARATOR))) {
        segment(starts.get(i), next, end, alone, found);
      }
    }
    trimValues(found, starts, end);
    Optional<Slot> shared = SharedQuestions.read(marks, from, end, starts, asking);
    shared.ifPresent(all -> slots.add(ended(all, found)));
    shared.ifPresent(all -> found.removeIf(slot -> all.label().contains(slot.label())));
    slots.addAll(found);
  }

  /** Whether a piece may hold a label that matters, or one at which the value before it ends. */
  private boolean matters(int from, int to) {
    return Separators.mayStand(marks, from, to) || labels.test(new Span(from, to));
  }

  /** The answer to several questions ends where that to the last of them does. */
  private static Slot ended(Slot shared, List<Slot> found) {
    int end = shared.value().start();
    for (Slot slot : found) {
      boolean within = shared.label().contains(slot.label());
      end = within ? Math.max(end, slot.value().end()) : end;
    }
    return shared.withValue(
        new Span(shared.value().start(), Math.max(shared.value().start(), end)));
  }

  /**
   * Whether a place of a line stands in brackets that close soon.
   *
   * @param first where the first of the line opens
   */
  private boolean isBracketed(int first, int at, int end) {
    int open = LineScan.last(text, '(', Math.max(first, at - LONGEST_BRACKET), at);
    return open >= 0
        && LineScan.first(text, ')', open, at) < 0
        && LineScan.first(text, ')', at, Math.min(end, at + LONGEST_BRACKET)) >= 0;
  }

  /** A field that begins at {@code from}; its label ends before {@code next}. */
  private void segment(int from, int next, int lineEnd, boolean alone, List<Slot> found) {
    if (Leads.isBox(text, from, lineEnd)) {
      return;
    }
    int start = Leads.after(text, from, lineEnd);
    int limit = Math.min(next, start + LONGEST_LABEL);
    int last = Math.min(lineEnd, limit + LONGEST_SEPARATOR);
    Separators separator = new Separators(marks, start, last);
    boolean any = false;
    int before = found.size();
    while (separator.next() && separator.start() <= limit) {
      boolean nested = found.size() > before && found.get(found.size() - 1).firm();
      boolean counts = !nested || isColon(separator.start(), separator.end());
      if (counts && separator.start() > start && hasLetter(start, separator.start())) {
        any = true;
        boolean firm = isFirm(separator.start(), separator.end());
        start = nested ? labelStart(start, separator.start()) : start;
        Span value = new Span(separator.end(), Math.max(separator.end(), lineEnd));
        found.add(
            new Slot(
                new Span(start, separator.start()),
                value,
                value.length() == 0 ? below(lineEnd) : Optional.empty(),
                firm ? Slot.Kind.FIELD : Slot.Kind.LOOSE));
        start = firm ? separator.end() : start;
      }
      if (any
          && text.charAt(Math.min(separator.end(), lineEnd) - 1) == ' '
          && text.substring(separator.start(), separator.end()).indexOf('?') >= 0) {
        break;
      }
      if (separator.end() == separator.start()) {
        if (separator.end() >= last) {
          break;
        }
        separator.goOn(separator.end() + 1);
      }
    }
    int end = trimmed(start, next);
    if (!any && end > start && end - start <= LONGEST_LABEL / 2 && hasLetter(start, end)) {
      Optional<Span> below = alone ? below(lineEnd) : Optional.empty();
      found.add(new Slot(new Span(start, end), new Span(end, end), below, Slot.Kind.LOOSE));
    }
  }

  /**
   * Where a label begins that stands behind the value before it: {@code Faith: none Lang: Urdu}.
   */
  private int labelStart(int from, int to) {
    int capital = from;
    for (int i = from; i < to; i++) {
      boolean word = i == from || text.charAt(i - 1) == ' ';
      if (word && asking.test(new Span(i, to))) {
        return FIRST_WORD.matcher(text).region(capital, i).matches() ? capital : i;
      }
      capital = word && Character.isUpperCase(text.charAt(i)) ? i : capital;
    }
    return capital;
  }

  private boolean isFirm(int from, int to) {
    for (int i = from; i < Math.min(to + 1, text.length()); i++) {
      char c = text.charAt(i);
      if (":=?._[\u2026".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isColon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '=') {
        return true;
      }
    }
    return false;
  }

  /** A value reaches up to where the next label begins. */
  private void trimValues(List<Slot> found, List<Integer> starts, int lineEnd) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (int i = 0; i < found.size(); i++) {
      Span label = found.get(i).label();
      if (found.get(i).firm()
          && label.length() <= LONGEST_LABEL / 2
          && (i == 0 || !WITHIN.matcher(text).region(label.start(), label.end()).matches())) {
        ends.add(label.start());
      }
    }
    for (int start : starts.subList(1, starts.size())) {
      boolean apart = " |/\t".indexOf(text.charAt(start - 1)) >= 0 && !isAfterStop(start);
      apart &= Character.isLetterOrDigit(text.charAt(start)) || text.charAt(start) == '(';
      if (apart && asking.test(new Span(start, Math.min(start + NEXT_LABEL, lineEnd)))) {
        ends.add(start);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Slot slot = found.get(i);
      Integer next = ends.ceiling(slot.value().start());
      int end = next == null ? slot.value().end() : Math.min(slot.value().end(), next);
      int from = slot.value().start();
      found.set(i, slot.withValue(new Span(from, trimmedValue(from, end))));
    }
  }

  private boolean isAfterStop(int start) {
    int i = start - 1;
    while (i > 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return start - i <= 2 && ".,!?)".indexOf(text.charAt(i)) >= 0;
  }

  /** The next line, if it is not itself a field. */
  private Optional<Span> below(int lineEnd) {
    int start = lineEnd;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    if (start >= end || end - start > LONGEST_BELOW) {
      return Optional.empty();
    }
    Separators separator = new Separators(marks, start, Math.min(end, start + 45));
    boolean field = separator.next() && isFirm(separator.start(), separator.end());
    int first = Leads.after(text, start, end);
    boolean ticked = first > start && TICKS.indexOf(text.charAt(start)) >= 0;
    return field || ticked ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** The end of a value without the bars and spaces that part it from the next field. */
  private int trimmedValue(int from, int to) {
    int end = Math.max(from, to);
    while (end > from && " |/\u2022\t;,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean hasLetter(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
