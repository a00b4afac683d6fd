package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;

/**
 * Finds options that stand in a line to be marked and were not, as in {@code White: British X Irish
 * _ Roma _}: they say nothing.
 */
final class UnmarkedOptions {

  private static final int FEWEST = 2;

  /** What a place to be marked may look like. */
  private static final List<String> MARKS = List.of(" _", "( )", "()", "[ ]", "\u2610");

  /** An option and its mark, which stands behind it. */
  private static final Pattern OPTION =
      Pattern.compile(
          "([A-Za-z][A-Za-z/&' -]{1,40}?)[ :]{1,3}(_{1,12}|\\(\\s*\\)|\\[\\s*]|\\u2610|[xX\\u2713\\u2714\\u2611\\u2612]"
              + "|[(\\[]\\s*[xX\\u2713\\u2714]\\s*[)\\]])(?=\\s|$|[,;|])");

  /** What a form says behind options. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?i)\\((?:please |pls )?(?:circle|delete|underline|strike|tick|select|choose)\\b[^()\\n]{0,40}\\)(?! ?[:=])");

  private static final int LONGEST_CHOICE = 120;

  private UnmarkedOptions() {}

  /**
   * Options that nobody chose among, with what asks to, as in {@code White / Black (please
   * circle)}.
   */
  static List<Span> unchosen(String text) {
    List<Span> found = new ArrayList<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      Matcher request = REQUEST.matcher(text).region(open, text.length());
      if (request.lookingAt()) {
        int start = firstOption(text, open);
        if (start < open) {
          found.add(new Span(start, request.end()));
        }
      }
    }
    return found;
  }

  /** Where options begin that end at {@code end}; {@code end} if one is marked or there is one. */
  private static int firstOption(String text, int end) {
    boolean several = false;
    int at = end;
    while (at > 0 && end - at < LONGEST_CHOICE && ":;.|)=\n".indexOf(text.charAt(at - 1)) < 0) {
      at--;
      if ("*_<>[]~".indexOf(text.charAt(at)) >= 0) {
        return end;
      }
      several |= text.charAt(at) == '/';
    }
    return several ? at : end;
  }

  /** The options without a mark, in lines that have several options. */
  static List<Span> in(String text) {
    List<Span> unmarked = new ArrayList<>();
    if (MARKS.stream().noneMatch(text::contains)) {
      return unmarked;
    }
    int start = 0;
    while (start < text.length()) {
      int end = LineScan.lineEnd(text, start);
      if (isBlank(text, start, end)) {
        line(text, start, end, unmarked);
      }
      start = end + 1;
    }
    return unmarked;
  }

  /** Whether a place to be marked may stand in a line; a quick look. */
  private static boolean isBlank(String text, int from, int to) {
    return MARKS.stream().anyMatch(mark -> LineScan.first(text, mark, from, to) >= 0);
  }

  private static void line(String text, int from, int to, List<Span> unmarked) {
    List<Span> found = new ArrayList<>();
    int options = 0;
    Matcher option = OPTION.matcher(text).region(from, to);
    while (option.find()) {
      options++;
      String mark = option.group(2);
      if (mark.chars().noneMatch(c -> "xX\u2713\u2714\u2611\u2612".indexOf(c) >= 0)) {
        found.add(new Span(option.start(1), option.end(1)));
      }
    }
    if (options >= FEWEST && LineScan.first(text, '[', from, from + 1) < 0) {
      unmarked.addAll(found);
    }
  }
}
