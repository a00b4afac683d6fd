package org.recordlint.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns, each as wide as its widest cell; not thread-safe. */
final class Columns {

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row with as many cells as the rows before it. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** The rows without blanks at their ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(width(column) - cell.length() + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
