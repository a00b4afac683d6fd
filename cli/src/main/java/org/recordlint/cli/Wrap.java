package org.recordlint.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {

  private Wrap() {}

  /** The words of {@code text} in lines of at most {@code width} columns, longer words alone. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The text in lines that fit into {@code width} columns together with what stands before them.
   *
   * @param first stands before the first line
   * @param rest stands before the others
   */
  static List<String> indented(String text, String first, String rest, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : lines(text, Math.max(20, width - rest.length()))) {
      lines.add((lines.isEmpty() ? first : rest) + line);
    }
    return lines;
  }
}
