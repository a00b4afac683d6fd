package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recordlint.api.Span;

/**
 * Breaks long lines at a width, as mail programs and old systems do: a blank becomes a line end.
 *
 * <p>Held fixed: every other character and every place, lines that are short enough, rows of
 * tables, lines that wide gaps part into columns, which a break would tear, and notes in which
 * every break would stand before a capital: nothing then tells a wrap from the end of a line,
 * neither to a reader nor to a program.
 */
final class WrapSwap {

  private static final String HOLDS =
      "every other character and place, short lines, table rows, lines in columns,"
          + " notes with no break before a small letter";

  /** Blanks that line up what stands below each other. */
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

  private WrapSwap() {}

  static List<Transformation> all() {
    return List.of(at(40), at(72));
  }

  private static Transformation at(int width) {
    return new Transformation(
        "line wraps", "at " + width, "line end", HOLDS, (note, random) -> edits(note, width));
  }

  private static List<Edit> edits(Note note, int width) {
    List<Edit> edits = new ArrayList<>();
    String text = note.text();
    int line = 0;
    int blank = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = i + 1;
        blank = -1;
      } else if (c == ' ' && i > line) {
        blank = i;
      }
      if (i - line >= width && blank > line && !inTable(text, i)) {
        edits.add(new Edit(new Span(blank, blank + 1), "\n"));
        line = blank + 1;
        blank = -1;
      }
    }
    boolean tells =
        edits.stream()
            .map(edit -> edit.span().end())
            .anyMatch(next -> next < text.length() && Character.isLowerCase(text.charAt(next)));
    return tells ? edits : List.of();
  }

  private static boolean inTable(String text, int index) {
    int start = text.lastIndexOf('\n', index) + 1;
    int end = text.indexOf('\n', index);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.indexOf('|') >= 0 || line.indexOf('\t') >= 0 || COLUMNS.matcher(line).find();
  }
}
