package org.recordlint.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;
import org.recordlint.corpus.PlainFinding;

/**
 * The simplest tool that could do the work: a caseless search for whole words of a list, and for
 * completeness a search for keywords. A blank in a term matches blanks, line ends and hyphens.
 */
final class WordList {

  private static final String TOOL = "word-list";

  private final Map<Category, Pattern> categories = new EnumMap<>(Category.class);
  private final Map<Aspect, Pattern> aspects = new EnumMap<>(Aspect.class);
  private int size;

  WordList() {
    for (String line : Resource.lines("word-list.txt")) {
      String[] cells = line.split(" *; *");
      List<String> terms = terms(cells[1]);
      size += terms.size();
      categories.put(Category.of(cells[0]).orElseThrow(), pattern(terms));
    }
    for (String line : Resource.lines("keywords.txt")) {
      String[] cells = line.split(" *; *");
      aspects.put(Aspect.of(cells[0]).orElseThrow(), pattern(terms(cells[1])));
    }
  }

  /** How many terms the list for spans has. */
  int size() {
    return size;
  }

  Tool tool() {
    return new Tool(
        "word list of " + size + " terms, keywords", true, true, gold -> find(gold.record()));
  }

  private List<Finding> find(CaseRecord record) {
    List<Finding> findings = new ArrayList<>();
    categories.forEach(
        (category, pattern) -> {
          Matcher matcher = pattern.matcher(record.text());
          while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            findings.add(PlainFinding.at(record, TOOL, category, span));
          }
        });
    aspects.forEach(
        (aspect, pattern) -> {
          if (!pattern.matcher(record.text()).find()) {
            findings.add(PlainFinding.missing(record, TOOL, aspect));
          }
        });
    return findings;
  }

  private static List<String> terms(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).toList();
  }

  private static Pattern pattern(List<String> terms) {
    String longestFirst =
        terms.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(term -> Pattern.quote(term).replace(" ", "\\E[\\s-]+\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
