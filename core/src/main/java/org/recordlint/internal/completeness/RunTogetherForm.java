package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Aspect;
import org.recordlint.api.Span;

/**
 * Finds the fields of a form that lost its separators, as in {@code ETHNICITY ALBANIAN RELIGION
 * NONE LANGUAGE ALBANIAN}: a line without colons in which labels of several aspects stand written
 * with a capital.
 */
final class RunTogetherForm {

  private static final int FEWEST_ASPECTS = 3;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_SEGMENT = 7;
  private static final Pattern SEGMENT =
      Pattern.compile("(?:^|(?<=[.;]) |  +)([A-Z][^.;:=?]{3,70})(?=[.;]|$)");
  private static final Pattern SEPARATED = Pattern.compile("[:=|\\t]| [-\\u2013\\u2014] |\\[ ");

  private RunTogetherForm() {}

  static List<Slot> read(
      String text, LabelWords.Places asking, List<AspectProbe> probes, ValueJudge judge) {
    List<Slot> slots = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (asking.touch(new Span(start, end))) {
        segments(line, start, asking, probes, judge, slots);
        if (end - start < LONGEST_LINE && !SEPARATED.matcher(line).find()) {
          slots.addAll(line(line, start, probes, judge));
        }
      }
      start = end + 1;
    }
    return slots;
  }

  /** Short sentences that begin with a label, as in {@code Ethnicity N. Religion none.} */
  private static void segments(
      String line,
      int offset,
      LabelWords.Places asking,
      List<AspectProbe> probes,
      ValueJudge judge,
      List<Slot> slots) {
    Matcher matcher = SEGMENT.matcher(line);
    while (matcher.find()) {
      if (!asking.touch(new Span(offset + matcher.start(1), offset + matcher.end(1)))) {
        continue;
      }
      String segment = matcher.group(1);
      Excerpt excerpt = judge.excerpt(segment);
      if (excerpt.words() < 2 || excerpt.words() > LONGEST_SEGMENT) {
        continue;
      }
      for (AspectProbe probe : probes) {
        List<Span> places = excerpt.places(probe.fields);
        if (!places.isEmpty() && places.get(0).start() == 0) {
          int label = places.get(0).end();
          if (label < segment.length()
              && segment.charAt(label) == ' '
              && judge.isValue(probe, segment.substring(label))) {
            int from = offset + matcher.start(1);
            slots.add(
                new Slot(
                    new Span(from, from + label),
                    new Span(from + label, offset + matcher.end(1)),
                    Optional.empty(),
                    true));
          }
        }
      }
    }
  }

  private static List<Slot> line(
      String line, int offset, List<AspectProbe> probes, ValueJudge judge) {
    Excerpt excerpt = judge.excerpt(line);
    TreeMap<Integer, Span> labels = new TreeMap<>();
    Set<Aspect> aspects = new HashSet<>();
    for (AspectProbe probe : probes) {
      for (Span place : excerpt.places(probe.fields)) {
        if (Character.isUpperCase(line.charAt(place.start()))) {
          aspects.add(probe.aspect());
          labels.merge(
              place.start(), place, (one, two) -> one.length() >= two.length() ? one : two);
        }
      }
    }
    List<Slot> slots = new ArrayList<>();
    if (aspects.size() < FEWEST_ASPECTS) {
      return slots;
    }
    List<Span> sorted = new ArrayList<>(labels.values());
    for (int i = 0; i < sorted.size(); i++) {
      Span label = sorted.get(i);
      int end = i + 1 < sorted.size() ? sorted.get(i + 1).start() : line.length();
      if (end > label.end()) {
        slots.add(
            new Slot(
                new Span(offset + label.start(), offset + label.end()),
                new Span(offset + label.end(), offset + end),
                Optional.empty(),
                true));
      }
    }
    return slots;
  }
}
