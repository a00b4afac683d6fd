package org.recordlint.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;

/**
 * Where in a YAML text a position stands, as far as indentation tells: what is being typed is
 * seldom valid.
 *
 * @param path the keys that lead there; {@code []} stands for an item of a list
 * @param keyPossible whether a key may stand here, beside a value
 * @param partial what of the word stands before the position
 */
record YamlCursor(List<String> path, boolean keyPossible, String partial) {

  static final String ITEM = "[]";

  private static final Pattern KEY =
      Pattern.compile(
          "(\"[^\"]*\"|'[^']*'|[^\\s:#\\[\\]{},\"'&*!|>%`-][^:#\\[\\]{}]*?)\\s*:(?=\\s|$)");
  private static final Pattern COMMENT = Pattern.compile("^\\s*#|\\s#");
  private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][-+0-9]*\\s*");
  private static final Pattern WORD = Pattern.compile("[@\\p{Alnum}_./-]*$");

  /** A key, or the mark of an item, where it begins. */
  private record Entry(int column, String name, String value) {
    boolean isItem() {
      return name.equals(ITEM);
    }
  }

  /** The keys and marks that a line begins with, and the column of what follows. */
  private record Parts(List<Entry> entries, int restColumn, String rest) {}

  /** The place before the position; empty in a comment or in running text. */
  static Optional<YamlCursor> at(Lines lines, Position position) {
    String line = lines.line(position.getLine());
    String before = line.substring(0, Math.min(position.getCharacter(), line.length()));
    if (COMMENT.matcher(before).find()) {
      return Optional.empty();
    }
    Parts parts = parts(before);
    List<String> path = new ArrayList<>();
    parts.entries.forEach(entry -> path.add(entry.name));
    boolean inItem = !parts.entries.isEmpty() && parts.entries.get(0).isItem();
    int column = parts.entries.isEmpty() ? parts.restColumn : parts.entries.get(0).column;
    Optional<List<String>> above = above(lines, position.getLine(), column, inItem);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    path.addAll(0, above.get());
    boolean afterKey =
        !parts.entries.isEmpty() && !parts.entries.get(parts.entries.size() - 1).isItem();
    return Optional.of(inFlow(path, afterKey, parts.rest));
  }

  /** The path of the key that stands at the position; empty if none does. */
  static Optional<List<String>> keyAt(Lines lines, Position position) {
    Parts parts = parts(lines.line(position.getLine()));
    List<String> path = new ArrayList<>();
    for (Entry entry : parts.entries) {
      path.add(entry.name);
      boolean here =
          entry.column <= position.getCharacter()
              && position.getCharacter() <= entry.column + entry.name.length();
      if (here && !entry.isItem()) {
        Entry first = parts.entries.get(0);
        return above(lines, position.getLine(), first.column, first.isItem())
            .map(
                above -> {
                  path.addAll(0, above);
                  return path;
                });
      }
    }
    return Optional.empty();
  }

  /** The keys of the mapping that a line belongs to, as far as they stand at its own column. */
  static List<String> siblings(Lines lines, Position position) {
    Parts own = parts(lines.line(position.getLine()));
    int column = own.restColumn;
    if (!own.entries.isEmpty()) {
      Entry last = own.entries.get(own.entries.size() - 1);
      column = last.isItem() ? own.restColumn : last.column;
    }
    List<String> names = new ArrayList<>();
    for (int step : new int[] {-1, 1}) {
      boolean inside = true;
      for (int i = position.getLine() + step; inside && i >= 0 && i < lines.count(); i += step) {
        Parts parts = parts(lines.line(i));
        boolean blank = parts.entries.isEmpty() && parts.rest.isBlank();
        for (Entry entry : parts.entries) {
          if (entry.column == column && !entry.isItem()) {
            names.add(entry.name);
          }
        }
        int first = parts.entries.isEmpty() ? parts.restColumn : parts.entries.get(0).column;
        inside = blank || first >= column;
      }
    }
    return names;
  }

  /** The keys that lead to a column of a line; empty if the line is running text. */
  private static Optional<List<String>> above(
      Lines lines, int line, int column, boolean startsItem) {
    Deque<String> path = new ArrayDeque<>();
    int limit = column;
    boolean item = startsItem;
    for (int i = line - 1; i >= 0 && (limit > 0 || item); i--) {
      List<Entry> entries = parts(lines.line(i)).entries;
      for (int j = entries.size() - 1; j >= 0; j--) {
        Entry entry = entries.get(j);
        // A list may stand as far to the left as the key that it belongs to.
        boolean owner = item && entry.column == limit && !entry.isItem();
        if (entry.column < limit || owner) {
          if (BLOCK_TEXT.matcher(entry.value).matches()) {
            return Optional.empty();
          }
          path.addFirst(entry.name);
          limit = entry.column;
          item = entry.isItem();
        }
      }
    }
    return Optional.of(List.copyOf(path));
  }

  private static Parts parts(String line) {
    List<Entry> entries = new ArrayList<>();
    int column = blanks(line, 0);
    while (column < line.length()
        && line.charAt(column) == '-'
        && (column + 1 == line.length() || line.charAt(column + 1) == ' ')) {
      entries.add(new Entry(column, ITEM, ""));
      column = blanks(line, column + 1);
    }
    Matcher key = KEY.matcher(line).region(column, line.length());
    if (key.lookingAt()) {
      String name = key.group(1).replaceAll("^[\"']|[\"']$", "");
      String value = line.substring(key.end());
      entries.add(new Entry(column, name, value.strip()));
      return new Parts(entries, key.end(), value);
    }
    return new Parts(entries, column, line.substring(column));
  }

  private static int blanks(String line, int from) {
    int column = from;
    while (column < line.length() && line.charAt(column) == ' ') {
      column++;
    }
    return column;
  }

  /** Follows brackets and braces that are still open at the end of {@code rest}. */
  private static YamlCursor inFlow(List<String> outer, boolean afterKey, String rest) {
    Deque<Character> open = new ArrayDeque<>();
    List<String> path = new ArrayList<>(outer);
    int from = 0;
    char quote = 0;
    boolean keyed = afterKey;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && rest.substring(from, i).isBlank()) {
        quote = c;
      } else if (c == '[' && rest.substring(from, i).isBlank()) {
        open.push(c);
        path.add(ITEM);
        keyed = true;
        from = i + 1;
      } else if (c == '{' && rest.substring(from, i).isBlank()) {
        open.push(c);
        keyed = false;
        from = i + 1;
      } else if (c == ':' && !open.isEmpty() && open.peek() == '{' && !keyed) {
        path.add(rest.substring(from, i).strip());
        keyed = true;
        from = i + 1;
      } else if (c == ',' && !open.isEmpty()) {
        if (open.peek() == '{' && keyed) {
          path.remove(path.size() - 1);
          keyed = false;
        }
        from = i + 1;
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        boolean named = open.pop() == '[' || keyed;
        if (named) {
          path.remove(path.size() - 1);
        }
        keyed = true;
        from = i + 1;
      }
    }
    String word = rest.substring(from);
    Matcher partial = WORD.matcher(word);
    String typed = partial.find() ? partial.group() : "";
    boolean alone = word.strip().equals(typed);
    return new YamlCursor(List.copyOf(path), !keyed && alone && quote == 0, typed);
  }
}
