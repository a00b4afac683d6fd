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
  private static final int FEWEST_VALUES = 2;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_SEGMENT = 7;
  private static final Pattern SEGMENT =
      Pattern.compile("(?:^|(?<=[.;]) |  +)([A-Z][^.;:=?]{3,70})(?=[.;]|$)");
  private static final Pattern BRACKET = Pattern.compile(" ?\\([^)]{1,30}\\)");
  private static final Pattern PIECE = Pattern.compile("[^.;:=?|\\t]{12,300}");
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
        inline(line, start, probes, judge, slots);
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
        int label = labelEnd(segment, excerpt.places(probe.fields));
        if (label > 0
            && label < segment.length()
            && segment.charAt(label) == ' '
            && judge.isValue(probe, segment.substring(label))) {
          int from = offset + matcher.start(1);
          slots.add(slot(from, from + label, offset + matcher.end(1)));
        }
      }
    }
  }

  /** Labels within a note, as in {@code B.R. Y10 eth WBRI lang Eng rel none}. */
  private static void inline(
      String line, int offset, List<AspectProbe> probes, ValueJudge judge, List<Slot> slots) {
    Matcher piece = PIECE.matcher(line);
    while (piece.find()) {
      Excerpt excerpt = judge.excerpt(piece.group());
      TreeMap<Integer, Integer> ends = new TreeMap<>();
      TreeMap<Integer, AspectProbe> asked = new TreeMap<>();
      for (AspectProbe probe : probes) {
        for (Span place : excerpt.places(probe.fields)) {
          asked.putIfAbsent(place.start(), probe);
          ends.merge(place.start(), place.end(), Math::max);
        }
      }
      if (asked.values().stream().distinct().count() < FEWEST_ASPECTS) {
        continue;
      }
      List<Slot> found = new ArrayList<>();
      asked.forEach(
          (start, probe) -> {
            Integer next = asked.higherKey(start);
            int label = ends.get(start);
            int end = next == null ? piece.group().length() : next;
            if (label < end && judge.isValue(probe, piece.group().substring(label, end))) {
              int from = offset + piece.start();
              found.add(slot(from + start, from + label, from + end));
            }
          });
      if (found.size() >= FEWEST_ASPECTS) {
        slots.addAll(found);
      }
    }
  }

  private static Slot slot(int label, int value, int end) {
    return new Slot(new Span(label, value), new Span(value, end), Optional.empty(), true);
  }

  /** Where a label ends that begins the segment, with what stands in brackets; or 0. */
  private static int labelEnd(String segment, List<Span> places) {
    int end = 0;
    boolean grown = true;
    while (grown) {
      int before = end;
      for (Span place : places) {
        if (place.end() > end && (place.start() == 0 || end > 0 && place.start() <= end + 1)) {
          end = place.end();
        }
      }
      grown = end > before;
    }
    Matcher bracket = BRACKET.matcher(segment).region(end, segment.length());
    return end > 0 && bracket.lookingAt() ? bracket.end() : end;
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
    int values = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Span label = sorted.get(i);
      int end = i + 1 < sorted.size() ? sorted.get(i + 1).start() : line.length();
      if (end > label.end()) {
        String value = line.substring(label.end(), end);
        values += probes.stream().anyMatch(probe -> judge.isValue(probe, value)) ? 1 : 0;
        slots.add(slot(offset + label.start(), offset + label.end(), offset + end));
      }
    }
    return values >= FEWEST_VALUES ? slots : List.of();
  }
}
