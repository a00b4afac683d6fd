package org.recordlint.internal.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Marks;

/** What is written out for speed finds what the regular expressions find that tell it in short. */
class FormPartsProperties {

  private static final Pattern BREAK =
      Pattern.compile(
          "\\t+|  +|\\s*[|\\u2022;]\\s*"
              + "|(?<=[!?)]|[^.][.])\\s+(?=[A-Z\\d(])|,\\s+| +/{1,3} +(?=[A-Z])");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<=\\b(?i:ethn?|lang|relig|cult|interp|intrp))\\.\\s+(?=\\S)(?!(?i:code|cat|gr|orig|obs|status|need|req|spok|pref|backgr|belief|ident|\\p{L}{1,7}\\.))|"
              + "\\s*:(?!\\d\\d)(?:[-\\u2013](?=\\s))?[*_]{0,3}\\s*|\\s*=\\s*|\\s+[-\\u2013\\u2014]++(?! *[|\\t])\\s*"
              + "|\\s*\\?[*_]{0,3}\\s+|\\s*\\?[*_]{0,3}$"
              + "|\\s*(?=\\.{3,}|\\u2026|_{3,}|\\[|[\\u2610-\\u2612])|(?<=[A-Za-z])-\\s+");

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> signs =
        Arbitraries.of(
            " ",
            " ",
            "  ",
            "\t",
            "\r",
            "\f",
            "|",
            ";",
            "\u2022",
            ",",
            "/",
            "///",
            ".",
            "...",
            "!",
            "?",
            ")",
            "(",
            ":",
            "=",
            "-",
            "\u2013",
            "\u2014",
            "_",
            "__",
            "*",
            "[",
            "\u2610",
            "\u2026",
            "\u0085",
            "\u2028",
            "7",
            "10:30",
            "\u0001",
            "\ud83d\ude00");
    Arbitrary<String> words =
        Arbitraries.of(
            "Eth", "ethn", "Lang", "xlang", "relig", "Cult", "status", "Orig.", "a", "B", "Faith",
            "none", "\u00e9", "\u00c9");
    return Arbitraries.oneOf(signs, words)
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 4000)
  void breaksAreThoseOfTheExpression(@ForAll("lines") String line) {
    int from = Math.min(2, line.length());
    List<Span> expected = new ArrayList<>();
    Matcher matcher = BREAK.matcher(line).region(from, line.length());
    while (matcher.find()) {
      expected.add(new Span(matcher.start(), matcher.end()));
    }
    List<Span> found = new ArrayList<>();
    FieldBreaks breaks = new FieldBreaks(new Marks(line), from, line.length());
    while (breaks.next()) {
      found.add(new Span(breaks.start(), breaks.end()));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 4000)
  void separatorsAreThoseOfTheExpression(@ForAll("lines") String line) {
    int to = line.length();
    List<Span> expected = new ArrayList<>();
    Matcher matcher = SEPARATOR.matcher(line).region(Math.min(1, to), to);
    while (matcher.find()) {
      expected.add(new Span(matcher.start(), matcher.end()));
      if (matcher.end() == matcher.start() && matcher.end() < to) {
        matcher.region(matcher.end() + 1, to);
      }
    }
    List<Span> found = new ArrayList<>();
    Separators separators = new Separators(new Marks(line), Math.min(1, to), to);
    while (separators.next()) {
      found.add(new Span(separators.start(), separators.end()));
      if (separators.end() == separators.start()) {
        separators.goOn(separators.end() + 1);
      }
    }
    assertThat(found).isEqualTo(expected);
  }
}
