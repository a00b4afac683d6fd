package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;

/**
 * Writes quotation marks in another style: curly or straight, double or single.
 *
 * <p>Held fixed: every letter and every place, apostrophes, marks of feet and inches, and marks
 * without a partner on the same line.
 */
final class QuoteSwap {

  private static final String HOLDS =
      "every letter and place, apostrophes, inches, marks without a partner on their line";

  private static final Pattern DOUBLE = Pattern.compile("(?<![\\d\"“])[\"“]([^\"“”\\n]+)[\"”]");

  /**
   * An opening mark stands after a blank or bracket, a closing one after a word and before none.
   */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<![\\p{L}\\d.!?,])['‘](?=[\\p{L}\\d])([^\"“”\\n]*?[\\p{L}\\d.,!?])['’](?![\\p{L}\\d])");

  private QuoteSwap() {}

  static List<Transformation> all() {
    return List.of(
        of("double, curly", DOUBLE, '“', '”'),
        of("double to single, straight", DOUBLE, '\'', '\''),
        of("double to single, curly", DOUBLE, '‘', '’'),
        of("single, curly", SINGLE, '‘', '’'),
        of("single to double, straight", SINGLE, '"', '"'));
  }

  private static Transformation of(String variant, Pattern from, char open, char close) {
    return new Transformation(
        "quote style",
        variant,
        "pair of marks",
        HOLDS,
        (note, random) -> {
          List<Edit> edits = new ArrayList<>();
          Matcher matcher = from.matcher(note.text());
          while (matcher.find()) {
            edits.add(
                new Edit(
                    new Span(matcher.start(), matcher.end()), open + matcher.group(1) + close));
          }
          return edits;
        });
  }
}
