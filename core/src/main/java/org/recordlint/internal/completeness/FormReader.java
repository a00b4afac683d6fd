package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;

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

  /** Where a field may begin within a line. */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\t+|  +|\\s*[|\\u2022;]\\s*|(?<=[.!?)])\\s+(?=[A-Z\\d(])|,\\s+| +/ +(?=[A-Z])");

  /** What stands before a label: bullets, numbers, {@code Section B}. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\s*(?:[-*#>\\u2013\\u2014\\u00b7\\u25aa\\u25cf\\u2610\\u2611\\u2612]+\\s*)?"
              + "(?:\\(?\\d{1,2}[.)]\\d{0,2}\\s+|\\(?[a-z]\\)\\s+"
              + "|(?i:section|part|box|question|q|item|field)\\s?[A-Z\\d]{1,2}\\b[.:)]?\\s*(?:[-\\u2013]\\s*)?)?");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*:(?!\\d\\d)(?:[-\\u2013](?=\\s))?\\s*|\\s*=\\s*|\\s+[-\\u2013\\u2014]+\\s*|\\s*\\?\\s+|\\s*\\?$"
              + "|\\s*(?=\\.{3,}|\\u2026|_{3,}|\\[|[\\u2610-\\u2612])|(?<=[A-Za-z])-\\s+");

  /** An answer that can be ticked, which is no label. */
  private static final Pattern BOX =
      Pattern.compile("\\s*(?:\\[\\s?[xXyY\\u2713\\u2714]?\\s?]|\\([xX\\u2713\\u2714]\\))");

  /** The head of a column that tells who or when, and no answer to the column before. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?i)(?:(?:child|first|full|sur)?\\s?names?|age|yr|year|dob|d\\.o\\.b\\.?|gender|sex|m/f|class|school|relationship|role|address|notes?|comments?|nhs"
              + " no\\.?|upn|status)");

  private final String text;
  private final List<Slot> slots = new ArrayList<>();

  private FormReader(String text) {
    this.text = text;
  }

  /** Every field that {@code text} may hold, in order. */
  static List<Slot> read(String text) {
    FormReader reader = new FormReader(text);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      reader.line(start, end);
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
    Matcher matcher = BREAK.matcher(text).region(from, end);
    while (matcher.find()) {
      if (matcher.end() < end) {
        starts.add(matcher.end());
      }
    }
    List<Slot> found = new ArrayList<>();
    boolean alone = starts.size() == 1 && text.charAt(Math.max(from, end - 1)) != '|';
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
      segment(starts.get(i), next, end, alone, found);
    }
    trimValues(found);
    slots.addAll(found);
    cells(from, end);
  }

  /** A field that begins at {@code from}; its label ends before {@code next}. */
  private void segment(int from, int next, int lineEnd, boolean alone, List<Slot> found) {
    if (BOX.matcher(text).region(from, lineEnd).lookingAt()) {
      return;
    }
    Matcher lead = LEAD.matcher(text).region(from, lineEnd);
    int start = lead.lookingAt() ? lead.end() : from;
    int limit = Math.min(next, start + LONGEST_LABEL);
    int last = Math.min(lineEnd, limit + LONGEST_SEPARATOR);
    Matcher separator = SEPARATOR.matcher(text).region(start, last);
    boolean any = false;
    int before = found.size();
    while (separator.find() && separator.start() <= limit) {
      boolean nested = found.size() > before && found.get(found.size() - 1).firm();
      boolean counts = !nested || isColon(separator.start(), separator.end());
      if (counts && separator.start() > start && hasLetter(start, separator.start())) {
        any = true;
        boolean firm = isFirm(separator.start(), separator.end());
        Span value = new Span(separator.end(), Math.max(separator.end(), lineEnd));
        found.add(
            new Slot(
                new Span(start, separator.start()),
                value,
                value.length() == 0 ? below(lineEnd) : Optional.empty(),
                firm));
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
        separator.region(separator.end() + 1, last);
      }
    }
    int end = trimmed(start, next);
    if (!any && end > start && end - start <= LONGEST_LABEL / 2 && hasLetter(start, end)) {
      Optional<Span> below = alone ? below(lineEnd) : Optional.empty();
      found.add(new Slot(new Span(start, end), new Span(end, end), below, false));
    }
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

  /** In a table the value stands in the next cell, or below in the same column. */
  private void cells(int from, int to) {
    List<Span> cells = cellsOf(from, to);
    if (cells.size() < 2) {
      return;
    }
    List<Span> below = rowBelow(to);
    boolean bordered = isBordered(from, to);
    if (!bordered && (below.size() != cells.size() && cells.size() > 2 || isColon(from, to))) {
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      Span label = cells.get(i);
      if (label.length() <= LONGEST_LABEL / 2 && hasLetter(label.start(), label.end())) {
        Span none = new Span(label.end(), label.end());
        Span value = i + 1 < cells.size() ? cells.get(i + 1) : none;
        value = COLUMN.matcher(value.in(text)).matches() ? none : value;
        Optional<Span> under =
            below.size() == cells.size() && (bordered || cells.size() > 2)
                ? Optional.of(below.get(i))
                : Optional.empty();
        slots.add(new Slot(label, value, under, true));
      }
    }
  }

  private boolean isBordered(int from, int to) {
    String row = text.substring(from, to).strip();
    return row.startsWith("|") || row.indexOf('\t') >= 0;
  }

  /** The cells of a row with bars or tabs; empty for any other line. */
  private List<Span> cellsOf(int from, int to) {
    List<Span> cells = new ArrayList<>();
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    boolean bars = text.substring(start, to).indexOf('|') >= 0;
    if (!bars && text.substring(start, to).indexOf('\t') < 0) {
      return cells;
    }
    char border = bars ? '|' : '\t';
    int cell = bars && text.charAt(start) == '|' ? start + 1 : start;
    for (int i = cell; i <= to; i++) {
      boolean last = i == to && (cell < to || text.charAt(start) != border);
      if (last || i < to && text.charAt(i) == border) {
        int a = cell;
        int b = i;
        while (a < b && text.charAt(a) == ' ') {
          a++;
        }
        while (b > a && text.charAt(b - 1) == ' ') {
          b--;
        }
        cells.add(new Span(a, b));
        cell = i + 1;
      }
    }
    return cells;
  }

  private List<Span> rowBelow(int lineEnd) {
    int start = lineEnd + 1;
    for (int row = 0; row < 2 && start < text.length(); row++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (hasLetter(start, end)) {
        return cellsOf(start, end);
      }
      start = end + 1;
    }
    return List.of();
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
  private void trimValues(List<Slot> found) {
    TreeSet<Integer> labels = new TreeSet<>();
    for (Slot slot : found) {
      if (slot.firm() && slot.label().length() <= LONGEST_LABEL / 2) {
        labels.add(slot.label().start());
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Slot slot = found.get(i);
      Integer next = labels.ceiling(slot.value().start());
      int end = next == null ? slot.value().end() : Math.min(slot.value().end(), next);
      found.set(
          i,
          new Slot(
              slot.label(),
              new Span(slot.value().start(), trimmedValue(slot.value().start(), end)),
              slot.below(),
              slot.firm()));
    }
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
    Matcher separator = SEPARATOR.matcher(text).region(start, Math.min(end, start + 45));
    boolean field = separator.find() && isFirm(separator.start(), separator.end());
    return field ? Optional.empty() : Optional.of(new Span(start, end));
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
