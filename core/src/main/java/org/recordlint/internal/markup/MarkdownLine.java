package org.recordlint.internal.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a Markdown text, without its line break, and what block it may be part of. */
final class MarkdownLine {

  private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*+|(~{3,}).*+");

  /**
   * Underlines of headings, breaks between sections and rows under table heads; underscores may be
   * a form's blanks.
   */
  private static final Pattern RULE =
      Pattern.compile("={3,}\\s*+|(?:-\\s*+){3,}+|(?:\\*\\s*+){3,}+");

  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t].*+)?");
  private static final Pattern ITEM =
      Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)]|>)(?:[ \\t>].*+)?", Pattern.DOTALL);

  /** Only what points somewhere is a definition; {@code [Mum]: No} is somebody speaking. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\[([^\\[\\]]{1,999})\\]:[ \\t]*+"
              + "(?:<[^<>]*+>|\\.{0,2}/\\S*+|mailto:\\S++|www\\.\\S++|[a-z]++://\\S++)"
              + "(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?[ \\t]*+",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final int indented;
  private final int to;
  private final String content;

  MarkdownLine(String text, int from, int to) {
    int start = from;
    while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    this.text = text;
    this.indented = start;
    this.to = to;
    this.content = text.substring(start, to);
  }

  /** The offset of the first character that is not indentation. */
  int indented() {
    return indented;
  }

  boolean isBlank() {
    return content.isBlank();
  }

  /** The run of backticks or tildes that opens a code block here, or an empty text. */
  String fence() {
    Matcher matcher = FENCE.matcher(content);
    if (!matcher.matches()) {
      return "";
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  boolean closes(String fence) {
    String run = content.stripTrailing();
    return run.length() >= fence.length() && run.chars().allMatch(c -> c == fence.charAt(0));
  }

  boolean isRule() {
    return RULE.matcher(content).matches() || isTableRule();
  }

  private boolean isTableRule() {
    return content.indexOf('|') >= 0
        && content.indexOf('-') >= 0
        && content.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t');
  }

  /** From 1 to 6, or 0 if this is no heading. */
  int headingLevel() {
    Matcher matcher = HEADING.matcher(content);
    return matcher.matches() ? matcher.group(1).length() : 0;
  }

  /** The offset of the number signs that close a heading, or the line's end. */
  int closingMarks() {
    int end = indented + content.stripTrailing().length();
    int marks = end;
    while (marks > indented && text.charAt(marks - 1) == '#') {
      marks--;
    }
    boolean apart = marks > indented && Character.isWhitespace(text.charAt(marks - 1));
    return marks < end && apart ? marks : to;
  }

  boolean startsItem() {
    return ITEM.matcher(content).matches();
  }

  /** The label that this line defines, if it is a link reference definition. */
  Optional<String> definition() {
    if (content.charAt(0) != '[') {
      return Optional.empty();
    }
    Matcher matcher = DEFINITION.matcher(content);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
