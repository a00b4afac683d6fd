package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.Span;

/** Cuts the lines of a text into the cells of a table. Immutable. */
final class TableRows {

  /** What parts the cells of a row. */
  enum Border {
    BAR,
    TAB,
    COMMA,
    SEMICOLON,
    GAP
  }

  private static final int FEWEST_LISTED = 4;
  private static final int WIDEST_HEAD = 30;

  private final String text;

  /** Whether such borders stand anywhere in the text: in most there are none. */
  private final boolean bars;

  private final boolean tabs;
  private final boolean gaps;

  TableRows(String text) {
    this.text = text;
    this.bars = text.indexOf('|') >= 0;
    this.tabs = text.indexOf('\t') >= 0;
    this.gaps = text.contains("  ");
  }

  /** What parts the cells of a line that may begin a table. */
  Optional<Border> border(int from, int to) {
    if (bars && has('|', from, to)) {
      return Optional.of(Border.BAR);
    }
    if (tabs && has('\t', from, to)) {
      return Optional.of(Border.TAB);
    }
    for (Border border : List.of(Border.COMMA, Border.SEMICOLON)) {
      if (isListed(from, to, border)) {
        return Optional.of(border);
      }
    }
    boolean gap = gaps && LineScan.first(text, "  ", skip(from, to), to) >= 0;
    return gap ? Optional.of(Border.GAP) : Optional.empty();
  }

  /** Whether a line goes on with a table that began above it. */
  boolean continues(int from, int to, Border border) {
    return switch (border) {
      case BAR -> has('|', from, to);
      case TAB -> has('\t', from, to);
      case COMMA -> has(',', from, to);
      case SEMICOLON -> has(';', from, to);
      case GAP -> cells(from, to, Border.GAP).size() > 1;
    };
  }

  /** Whether nothing but dashes and bars stands in a line. */
  boolean isRule(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return has('-', from, to) || has('=', from, to);
  }

  /** Whether a line is the head of comma-separated values: several short cells without a stop. */
  private boolean isListed(int from, int to, Border border) {
    char mark = border == Border.COMMA ? ',' : ';';
    int cells = 1;
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        cells++;
        start = i + 1;
      } else if (c == ':' || i - start > WIDEST_HEAD) {
        return false;
      }
    }
    return cells >= FEWEST_LISTED;
  }

  /** The cells of a line, without the spaces and quotation marks around them. */
  List<Span> cells(int from, int to, Border border) {
    return switch (border) {
      case BAR -> parted(from, to, '|');
      case TAB -> parted(from, to, '\t');
      case COMMA -> quoted(from, to, ',');
      case SEMICOLON -> quoted(from, to, ';');
      case GAP -> gapped(from, to);
    };
  }

  private List<Span> parted(int from, int to, char border) {
    List<Span> cells = new ArrayList<>();
    int start = border == '|' ? skip(from, to) : from;
    int end = to;
    if (border == '|') {
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    boolean framed = border == '|' && start < end && text.charAt(start) == '|';
    int cell = framed ? start + 1 : start;
    for (int i = cell; i <= end; i++) {
      boolean last = i == end && (cell < end || !framed);
      if (last || i < end && text.charAt(i) == border) {
        cells.add(trimmed(cell, i));
        cell = i + 1;
      }
    }
    return cells;
  }

  private List<Span> quoted(int from, int to, char mark) {
    List<Span> cells = new ArrayList<>();
    int cell = from;
    boolean open = false;
    for (int i = from; i <= to; i++) {
      if (i < to && text.charAt(i) == '"') {
        open = !open;
      } else if (i == to || !open && text.charAt(i) == mark) {
        Span span = trimmed(cell, i);
        boolean wrapped =
            span.length() > 1
                && text.charAt(span.start()) == '"'
                && text.charAt(span.end() - 1) == '"';
        cells.add(wrapped ? trimmed(span.start() + 1, span.end() - 1) : span);
        cell = i + 1;
      }
    }
    return cells;
  }

  private List<Span> gapped(int from, int to) {
    List<Span> cells = new ArrayList<>();
    int start = skip(from, to);
    while (start < to) {
      int gap = LineScan.first(text, "  ", start, to);
      int end = gap < 0 ? to : gap;
      cells.add(trimmed(start, end));
      start = skip(end, to);
    }
    return cells;
  }

  private int skip(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private Span trimmed(int from, int to) {
    int start = skip(from, to);
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean has(char c, int from, int to) {
    return LineScan.first(text, c, from, to) >= 0;
  }
}
