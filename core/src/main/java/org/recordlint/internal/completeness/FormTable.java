package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordlint.api.Span;
import org.recordlint.internal.completeness.TableRows.Border;

/**
 * Finds the fields of tables: a label with its value in the next cell, a column for each person, or
 * a row for each person under heads that ask. Columns and rows about somebody outside the family
 * are told apart.
 */
final class FormTable {

  private static final int LONGEST_LABEL = 55;

  /** A cell longer than this tells a story and not whose row it is. */
  private static final int LONGEST_NAME = 45;

  private static final int LONGEST_TABLE = 60;
  private static final int LONGEST_TICK = 3;
  private static final Pattern TICK =
      Pattern.compile("(?i)recorded|completed|asked|checked|known|given|y ?/ ?n|yes ?/ ?no|\\?$");

  /** The head of a column that tells who or when, and no answer to the column before. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?i)(?:(?:child|first|full|sur)?\\s?names?|initials|age|yr|year|dob|d\\.o\\.b\\.?|gender|sex|m/f"
              + "|class|school|relationship|role|address|notes?|comments?|nhs no\\.?|upn|status"
              + "|ref|id|person|who|consent|reason|concerns?|needs?|sen|disability)");

  private final String text;
  private final FormWords words;
  private final TableRows rows;
  private final List<Slot> slots = new ArrayList<>();

  private FormTable(String text, FormWords words) {
    this.text = text;
    this.words = words;
    this.rows = new TableRows(text);
  }

  /** Every field that the tables of {@code text} hold. */
  static List<Slot> read(String text, FormWords words) {
    FormTable tables = new FormTable(text, words);
    int start = 0;
    while (start < text.length()) {
      start = tables.block(start);
    }
    return tables.slots;
  }

  /** Reads the table that begins in this line, if one does; the start of the line after it. */
  private int block(int from) {
    int to = LineScan.lineEnd(text, from);
    Optional<Border> border = rows.border(from, to);
    if (border.isEmpty()) {
      return to + 1;
    }
    List<List<Span>> table = new ArrayList<>();
    int start = from;
    int end = to;
    while (start < text.length()
        && table.size() < LONGEST_TABLE
        && rows.continues(start, end, border.get())) {
      if (!rows.isRule(start, end)) {
        table.add(rows.cells(start, end, border.get()));
      }
      start = end + 1;
      end = LineScan.lineEnd(text, Math.min(start, text.length()));
    }
    if (start > from && words.mayAsk(new Span(from, Math.min(start, text.length())))) {
      table(table, border.get());
    }
    return Math.max(start, to + 1);
  }

  private void table(List<List<Span>> table, Border border) {
    if (table.isEmpty()) {
      return;
    }
    List<Span> head = table.get(0);
    boolean heads = isHead(table, border);
    if (border == Border.COMMA || border == Border.SEMICOLON || border == Border.GAP) {
      if (heads) {
        people(table, border);
      } else if (border == Border.GAP) {
        columns(table);
      }
      return;
    }
    int first = heads ? people(table, border) : 0;
    for (int i = first; i < table.size(); i++) {
      List<Span> row = table.get(i);
      if (i > 0 && row.size() > 2 && row.size() == head.size() && !isAny(head)) {
        column(head, row);
      } else if (i > 0 && row.size() == 2 && head.size() == 2 && !isAny(head)) {
        beside(head, row);
      } else {
        pairs(row);
      }
    }
  }

  /** Whether the first row asks and the rows below it answer. */
  private boolean isHead(List<List<Span>> table, Border border) {
    if (table.size() < 2) {
      return false;
    }
    List<Span> head = table.get(0);
    List<Span> next = table.get(1);
    int asked = 0;
    boolean answered = true;
    for (int i = 0; i < head.size(); i++) {
      if (asks(head.get(i)) && !isFilled(head.get(i))) {
        asked++;
        answered &= i + 1 < head.size() && !asks(head.get(i + 1)) && !isColumn(head.get(i + 1));
      }
    }
    boolean even = next.size() == head.size();
    boolean fits = even || border == Border.GAP && next.size() > 1 || next.size() > head.size();
    boolean enough = asked > 1 || asked == 1 && even && border != Border.GAP;
    return enough && fits && !answered && !isAny(next);
  }

  /** Whether a cell holds a label and, behind a colon, its value. */
  private boolean isFilled(Span cell) {
    int colon = LineScan.first(text, ':', cell.start(), cell.end());
    return colon >= 0 && LineScan.skipBlanks(text, colon + 1, cell.end()) < cell.end();
  }

  /** Whether a column tells only that something was asked. */
  private boolean isTick(Span cell) {
    return TICK.matcher(cell.in(text)).find();
  }

  private boolean isColumn(Span cell) {
    return COLUMN.matcher(cell.in(text)).matches();
  }

  /** A row for each person; the number of the first row that is none. */
  private int people(List<List<Span>> table, Border border) {
    List<Span> head = table.get(0);
    boolean subject = table.stream().skip(1).anyMatch(this::namesSubject);
    for (int i = 1; i < table.size(); i++) {
      List<Span> row = table.get(i);
      if (row.size() < 2 || asks(row.get(0))) {
        return i;
      }
      boolean even = row.size() == head.size() || border != Border.GAP;
      boolean foreign = false;
      for (int j = 0; j < row.size(); j++) {
        int column = even ? j : under(head, row.get(j));
        boolean names = column >= head.size() || !asks(head.get(column));
        foreign |= names && (isOutsider(row.get(j)) || subject && isBeside(row.get(j)));
      }
      for (int j = 0; j < head.size(); j++) {
        if (asks(head.get(j))) {
          Span value = even ? at(row, j, head.get(j)) : aligned(head, j, row);
          add(head.get(j), value, foreign ? Slot.Kind.SOMEBODY_ELSE : Slot.Kind.FIELD);
        }
      }
    }
    return table.size();
  }

  private static Span at(List<Span> row, int column, Span label) {
    return column < row.size() ? row.get(column) : new Span(label.end(), label.end());
  }

  /** The cell that stands under a head, by where both begin in their lines. */
  private Span aligned(List<Span> head, int column, List<Span> row) {
    for (Span cell : row) {
      if (under(head, cell) == column) {
        return cell;
      }
    }
    Span label = head.get(column);
    return new Span(label.end(), label.end());
  }

  private int under(List<Span> head, Span cell) {
    int best = 0;
    for (int i = 0; i < head.size(); i++) {
      if (indent(head.get(i)) <= indent(cell) + 2) {
        best = i;
      }
    }
    return best;
  }

  private int indent(Span cell) {
    return cell.start() - 1 - text.lastIndexOf('\n', Math.max(0, cell.start() - 1));
  }

  /** Columns of people without borders: only where a head names somebody outside the family. */
  private void columns(List<List<Span>> table) {
    List<Span> head = table.get(0);
    if (isAny(head) || head.stream().noneMatch(this::isOutsider)) {
      return;
    }
    for (List<Span> row : table.subList(1, table.size())) {
      Span label = row.get(0);
      for (int j = 1; j < row.size() && asks(label); j++) {
        boolean foreign = isOutsider(head.get(under(head, row.get(j))));
        add(label, row.get(j), foreign ? Slot.Kind.SOMEBODY_ELSE : Slot.Kind.FIELD);
      }
    }
  }

  /** A row that asks once and answers in a column for each person. */
  private void column(List<Span> head, List<Span> row) {
    Span label = row.get(0);
    if (!asks(label) || row.subList(1, row.size()).stream().anyMatch(this::asks)) {
      pairs(row);
      return;
    }
    boolean first = true;
    boolean subject = namesSubject(head);
    for (int j = 1; j < row.size(); j++) {
      if (isOutsider(head.get(j)) || subject && isBeside(head.get(j))) {
        add(label, row.get(j), Slot.Kind.SOMEBODY_ELSE);
      } else if (row.get(j).length() > LONGEST_TICK || !isTick(head.get(j))) {
        add(label, row.get(j), first ? Slot.Kind.FIELD : Slot.Kind.ASIDE);
        first = false;
      }
    }
  }

  /** A label and its value in one cell, and in the next what is told of somebody else. */
  private void beside(List<Span> head, List<Span> row) {
    Span cell = row.get(0);
    int gap = LineScan.first(text, "  ", cell.start(), cell.end());
    Span label = gap < 0 ? cell : new Span(cell.start(), gap);
    if (gap > 0 && isOutsider(head.get(1)) && asks(label)) {
      int value = gap;
      while (value < cell.end() && text.charAt(value) == ' ') {
        value++;
      }
      add(label, new Span(value, cell.end()), Slot.Kind.FIELD);
      add(label, row.get(1), Slot.Kind.SOMEBODY_ELSE);
    } else {
      pairs(row);
    }
  }

  private boolean namesSubject(List<Span> cells) {
    return cells.stream()
        .anyMatch(cell -> cell.length() <= LONGEST_NAME && Bearer.isSubject(cell.in(text)));
  }

  private boolean isBeside(Span cell) {
    return cell.length() <= LONGEST_NAME && Bearer.isBeside(cell.in(text));
  }

  /** In each row a label, its value, and perhaps the next label. */
  private void pairs(List<Span> row) {
    for (int i = 0; i < row.size() && row.size() > 1; i++) {
      Span label = row.get(i);
      if (!holdsField(label) && asks(label)) {
        Span value = at(row, i + 1, label);
        boolean empty = isColumn(value) || holdsField(value) && asks(value);
        add(label, empty ? at(row, row.size(), label) : value, Slot.Kind.FIELD);
      }
    }
  }

  /** Whether a cell holds a label and its value. */
  private boolean holdsField(Span cell) {
    for (int i = cell.start(); i < cell.end() - 1; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '=') {
        return true;
      }
    }
    return false;
  }

  private void add(Span label, Span value, Slot.Kind kind) {
    slots.add(new Slot(label, value, Optional.empty(), kind));
  }

  private boolean isAny(List<Span> row) {
    return row.stream().anyMatch(this::asks);
  }

  private boolean asks(Span cell) {
    return cell.length() > 0
        && cell.length() <= LONGEST_LABEL
        && words.ask(cell)
        && !isOutsider(cell);
  }

  private boolean isOutsider(Span cell) {
    return cell.length() > 0 && cell.length() <= LONGEST_NAME && words.nameOutsider(cell);
  }
}
