package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in columns: the first column to the left, the others to the right; not thread-safe.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row with as many cells as the rows before it. */
  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The rows, each ended by a line feed and without blanks at its end. */
  String render() {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(width(column) - cell.length());
        line.append(column == 0 ? cell + padding : GAP + padding + cell);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
