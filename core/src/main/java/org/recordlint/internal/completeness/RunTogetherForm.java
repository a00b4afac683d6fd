package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Aspect;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Marks;

/**
 * Finds the fields of a form that lost its separators, as in {@code ETHNICITY ALBANIAN RELIGION
 * NONE LANGUAGE ALBANIAN}: a line without colons in which labels of several aspects stand written
 * with a capital. Made for one text, used by one thread.
 */
final class RunTogetherForm {

  private static final int FEWEST_ASPECTS = 3;
  private static final int FEWEST_VALUES = 2;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_SEGMENT = 7;
  private static final int LONGEST_PIECE = 74;
  private static final int NEXT_LABEL = 16;
  private static final Pattern BRACKET = Pattern.compile(" ?\\([^)]{1,30}\\)");
  private static final int SHORTEST_PIECE = 12;
  private static final int LONGEST_INLINE = 300;

  private final Marks marks;
  private final LabelWords.Places labels;
  private final Predicate<Span> begins;
  private final List<AspectProbe> probes;
  private final ValueJudge judge;
  private final List<Slot> slots = new ArrayList<>();

  /** Looks at a text; {@code begins} tells whether a label begins in a span. */
  RunTogetherForm(
      Marks marks,
      LabelWords.Places labels,
      Predicate<Span> begins,
      List<AspectProbe> probes,
      ValueJudge judge) {
    this.marks = marks;
    this.labels = labels;
    this.begins = begins;
    this.probes = probes;
    this.judge = judge;
  }

  /** The fields of the text's run-together lines. */
  List<Slot> read() {
    String text = marks.text();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span whole = new Span(start, end);
      if (labels.mayAsk(whole)) {
        String line = whole.in(text);
        boolean several = labels.mayAsk(whole, FEWEST_ASPECTS);
        if (several) {
          inline(line, start);
        }
        segments(line, start);
        if (several && whole.length() < LONGEST_LINE && !isSeparated(start, end)) {
          slots.addAll(line(line, start));
        }
      }
      start = end + 1;
    }
    return slots;
  }

  /** Short pieces that begin with a label, as in {@code Ethnicity N. Religion none / Lang ?} */
  private void segments(String line, int offset) {
    List<Span> pieces = pieces(line, offset);
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Span next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      char first = line.charAt(piece.start());
      if (piece.length() > LONGEST_PIECE
          || !Character.isUpperCase(first) && first != '*'
          || !labels.mayAsk(new Span(offset + piece.start(), offset + piece.end()))) {
        continue;
      }
      String segment = piece.in(line);
      Excerpt excerpt = judge.excerpt(segment);
      if (excerpt.words() == 0 || excerpt.words() > LONGEST_SEGMENT) {
        continue;
      }
      int asked = labels.in(new Span(offset + piece.start(), offset + piece.end()));
      for (AspectProbe probe : probes) {
        if (!probe.isIn(asked) || !excerpt.startsWith(probe.fields)) {
          continue;
        }
        int label = labelEnd(segment, excerpt.places(probe.fields));
        boolean whole = label > 0 && label == segment.length();
        boolean alone = whole && next != null && isGap(line, piece, next);
        Span value = alone ? next : new Span(piece.start() + label, piece.end());
        boolean beside = label > 0 && !whole && segment.charAt(label) == ' ';
        if ((beside || alone) && answers(line, value, pieces.size() == 2 && alone, probe)) {
          int from = offset + piece.start();
          slots.add(slot(from, from + label, offset + value.start(), offset + value.end()));
        }
      }
    }
  }

  /**
   * Whether a piece is the value of the label before it.
   *
   * @param alone whether the label and the piece fill their line; then it may be told in any words
   */
  private boolean answers(String line, Span value, boolean alone, AspectProbe probe) {
    String written = value.in(line);
    boolean empty = written.chars().noneMatch(Character::isLetterOrDigit);
    return empty
        || judge.isValue(probe, written) && !Separators.followWord(line, value)
        || alone && !probe.isNamed();
  }

  private static boolean isGap(String line, Span piece, Span next) {
    return line.substring(piece.end(), next.start()).isBlank();
  }

  /** What stands between wide gaps, stops, bars and strokes, and commas before a label. */
  private List<Span> pieces(String line, int offset) {
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    int length = line.length();
    int i = -1;
    while (i < length) {
      i = Math.min(length, marks.from(offset + i + 1) - offset);
      char c = i < length ? line.charAt(i) : '.';
      boolean spaced = i + 1 >= length || line.charAt(i + 1) == ' ';
      boolean parts =
          i == length
              || c == ' ' && spaced
              || ".;".indexOf(c) >= 0 && spaced
              || c == ','
                  && begins.test(
                      new Span(offset + i + 1, offset + Math.min(length, i + NEXT_LABEL)))
              || "|:=\t".indexOf(c) >= 0
              || c == '/' && spaced && i > 0 && line.charAt(i - 1) == ' ';
      if (parts) {
        int from = start;
        int to = i;
        while (from < to && line.charAt(from) == ' ') {
          from++;
        }
        while (to > from && line.charAt(to - 1) == ' ') {
          to--;
        }
        if (to > from) {
          pieces.add(new Span(from, to));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** Labels within a note, as in {@code B.R. Y10 eth WBRI lang Eng rel none}. */
  private void inline(String line, int offset) {
    int start = 0;
    while (start < line.length()) {
      int end = inlineEnd(line, start, offset);
      if (end - start >= SHORTEST_PIECE
          && labels.mayAsk(new Span(offset + start, offset + end), FEWEST_ASPECTS)) {
        piece(line.substring(start, end), offset + start);
      }
      start = Math.max(end, start + 1);
    }
  }

  /** Where a piece ends of which no sign parts what begins with labels. */
  private int inlineEnd(String line, int from, int offset) {
    int limit = Math.min(line.length(), from + LONGEST_INLINE);
    int end = marks.from(offset + from) - offset;
    while (end < limit && !parts(line.charAt(end))) {
      end = marks.from(offset + end + 1) - offset;
    }
    return Math.min(end, limit);
  }

  private static boolean parts(char c) {
    return (c < 'A' || c == '|') && ".;:=?|\t".indexOf(c) >= 0;
  }

  private void piece(String piece, int offset) {
    Excerpt excerpt = judge.excerpt(piece);
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    TreeMap<Integer, AspectProbe> asked = new TreeMap<>();
    for (AspectProbe probe : probes) {
      for (Span place : excerpt.places(probe.fields)) {
        asked.putIfAbsent(place.start(), probe);
        ends.merge(place.start(), place.end(), Math::max);
      }
    }
    if (asked.values().stream().distinct().count() < FEWEST_ASPECTS) {
      return;
    }
    List<Slot> found = new ArrayList<>();
    asked.forEach(
        (start, probe) -> {
          Integer next = asked.higherKey(start);
          int label = ends.get(start);
          int end = next == null ? piece.length() : next;
          if (label < end && judge.isValue(probe, piece.substring(label, end))) {
            found.add(slot(offset + start, offset + label, offset + end));
          }
        });
    if (found.size() >= FEWEST_ASPECTS) {
      slots.addAll(found);
    }
  }

  private static Slot slot(int label, int value, int end) {
    return slot(label, value, value, end);
  }

  private static Slot slot(int label, int labelEnd, int value, int end) {
    return Slot.field(new Span(label, labelEnd), new Span(value, end));
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

  private boolean isSeparated(int from, int to) {
    String text = marks.text();
    for (int i = marks.from(from); i < to; i = marks.from(i + 1)) {
      char c = text.charAt(i);
      boolean ends = i + 1 < to && text.charAt(i + 1) == ' ';
      boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
      if (c == ':' || c == '=' || c == '|' || c == '\t' || c == '[' && ends) {
        return true;
      }
      if (dash && ends && i > from && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private List<Slot> line(String line, int offset) {
    Excerpt excerpt = judge.excerpt(line);
    TreeMap<Integer, Span> places = new TreeMap<>();
    Set<Aspect> aspects = new HashSet<>();
    for (AspectProbe probe : probes) {
      for (Span place : excerpt.places(probe.fields)) {
        if (Character.isUpperCase(line.charAt(place.start()))) {
          aspects.add(probe.aspect());
          places.merge(
              place.start(), place, (one, two) -> one.length() >= two.length() ? one : two);
        }
      }
    }
    if (aspects.size() < FEWEST_ASPECTS) {
      return List.of();
    }
    List<Slot> found = new ArrayList<>();
    List<Span> sorted = new ArrayList<>(places.values());
    int values = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Span label = sorted.get(i);
      int end = i + 1 < sorted.size() ? sorted.get(i + 1).start() : line.length();
      // "English first language." is said, and asks nothing.
      if (end > label.end() && !line.substring(label.end(), end).strip().equals(".")) {
        String value = line.substring(label.end(), end);
        values += probes.stream().anyMatch(probe -> judge.isValue(probe, value)) ? 1 : 0;
        found.add(slot(offset + label.start(), offset + label.end(), offset + end));
      }
    }
    return values >= FEWEST_VALUES ? found : List.of();
  }

  @Override
  public String toString() {
    return "RunTogetherForm";
  }
}
