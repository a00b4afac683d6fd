package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Aspect;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.api.Subject;
import org.recordlint.internal.condition.Reading;

/** What a record's form fields, in its text and beside it, say of each aspect. */
final class FormAnswers {

  /** A label without a colon is only believed when it is this short. */
  private static final int LONGEST_LOOSE = 5;

  private static final int LONGEST_LABEL = 16;

  /** An initial or a title, after which a full stop ends nothing. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:[\\s.,(]\\p{L}|(?:^|[\\s.,(])(?:Mrs?|Ms|Dr|Rev|Revd|Fr|St|Prof))$");

  /** How a sentence begins in which writers tell of themselves. */
  private static final Pattern WRITER =
      Pattern.compile("[.;|]\\s+(?:I|I['\u2019]\\w+|[Mm]y|[Mm]yself)\\s");

  /** Where a value goes on to the next person: {@code Mum: tbc. Dad: Somali}. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:^|[.;,|/]\\s*|\\s+)(?i:child(?:ren)?|yp|mum|mother|mo|dad|father|fa|parents?|family|victim"
              + "|subject|self|patient|siblings?)(?: \\([^)]{1,20}\\))?\\s?[:=\\u2013-]\\s*(?=\\S)");

  /**
   * What one field says.
   *
   * @param place the field in the text, or empty for one beside it
   */
  record Reply(Optional<Span> place, Span label, Optional<MissingState> missing) {}

  /**
   * Words of labels.
   *
   * @param asking of those that ask for an aspect
   * @param other of those whose values tell of something else
   */
  record Labels(LabelWords asking, LabelWords other) {}

  private final Map<Aspect, List<Reply>> replies = new EnumMap<>(Aspect.class);
  private final Map<Aspect, List<Span>> elsewhere = new EnumMap<>(Aspect.class);

  private FormAnswers() {}

  /** Reads all fields. */
  static FormAnswers read(
      Reading reading, List<AspectProbe> probes, Labels labels, ValueJudge judge) {
    FormAnswers form = new FormAnswers();
    String text = reading.text().text();
    Subject subject = reading.facts().record().subject();
    for (AspectProbe probe : probes) {
      for (String value : beside(probe.aspect(), subject)) {
        Optional<MissingState> missing =
            judge.judge(probe, value, subject.ethnicityScheme(), false).missing();
        form.add(probe, new Reply(Optional.empty(), new Span(0, 0), missing));
      }
    }
    LabelWords.Places asking = labels.asking().in(text);
    LabelWords.Places other = labels.other().in(text);
    Predicate<Span> begins = span -> asking.touch(span) && begins(span.in(text), probes, judge);
    List<Slot> slots =
        new ArrayList<>(
            FormReader.read(text, span -> asking.touch(span) || other.touch(span), begins));
    slots.addAll(FormTable.read(text, asking, words -> isOutsider(words, probes, judge)));
    slots.addAll(RunTogetherForm.read(text, asking, begins, probes, judge));
    Map<Integer, Slot> byLabel = new HashMap<>();
    for (Slot slot : slots) {
      if (slot.firm() && !asking.touch(slot.label()) && !other.touch(slot.label())) {
        byLabel.put(slot.label().start(), slot);
      }
    }
    for (Slot read : slots) {
      Slot slot = joined(read, byLabel);
      if (slot.kind() == Slot.Kind.SOMEBODY_ELSE) {
        form.readOther(slot, text, probes, judge);
      } else if (asking.touch(slot.label()) || slot.value().length() > 0 && other.touch(slot.label())) {
        form.readSlot(slot, text, probes, judge);
      }
    }
    for (Slot slot : CamelCaseForm.read(text, probes, judge)) {
      form.readSlot(slot, text, probes, judge);
    }
    return form;
  }

  /** Whether words begin with a label. */
  private static boolean begins(String words, List<AspectProbe> probes, ValueJudge judge) {
    Excerpt excerpt = judge.excerpt(words);
    return probes.stream().anyMatch(probe -> excerpt.startsWith(probe.fields));
  }

  /** Whether words name somebody outside the family. */
  private static boolean isOutsider(String words, List<AspectProbe> probes, ValueJudge judge) {
    Excerpt excerpt = judge.excerpt(words);
    return probes.stream()
        .filter(probe -> probe.outsiders.isPresent())
        .mapToInt(probe -> excerpt.startsWith(probe.outsiders) ? 1 : 0)
        .min()
        .orElse(0) > 0;
  }

  private void readOther(Slot slot, String text, List<AspectProbe> probes, ValueJudge judge) {
    Excerpt label = judge.excerpt(slot.label().in(text));
    for (AspectProbe probe : probes) {
      if (label.has(probe.fields)) {
        shut(probe.aspect(), slot.value());
      }
    }
  }

  private void shut(Aspect aspect, Span place) {
    elsewhere.computeIfAbsent(aspect, any -> new ArrayList<>()).add(place);
  }

  List<Reply> replies(Aspect aspect) {
    return replies.getOrDefault(aspect, List.of());
  }

  /** Places of the text that cannot speak of an aspect. */
  List<Span> elsewhere(Aspect aspect) {
    return elsewhere.getOrDefault(aspect, List.of());
  }

  private void readSlot(Slot slot, String text, List<AspectProbe> probes, ValueJudge judge) {
    Excerpt label = judge.excerpt(slot.label().in(text));
    int words = label.words();
    boolean filled = slot.value().length() > 0;
    if (words == 0 || words > LONGEST_LABEL || !slot.firm() && words > LONGEST_LOOSE) {
      return;
    }
    List<AspectProbe> asked = new ArrayList<>();
    for (AspectProbe probe : probes) {
      int at = label.first(probe.fields);
      boolean alone = filled || slot.firm() || isAlone(slot, text, at, label, probe);
      if (at >= 0 && alone && (slot.firm() || at <= 1 || words <= 3)) {
        asked.add(probe);
      } else if (at < 0
          && filled
          && words <= LONGEST_LOOSE
          && (slot.firm() || words <= 2)
          && label.startsWith(probe.otherFields)) {
        shut(probe.aspect(), new Span(slot.label().start(), ofWriter(slot.value(), text)));
      }
    }
    for (AspectProbe probe : asked) {
      if (label.has(probe.notAsked) || label.has(probe.exceptions)) {
        continue;
      }
      if (label.has(probe.outsiders)) {
        shut(probe.aspect(), slot.whole());
        continue;
      }
      boolean shared = asked.size() > 1 || slot.kind() == Slot.Kind.ASIDE;
      add(probe, reply(cleared(slot, text, probes, judge), text, probe, shared, judge));
    }
  }

  /** A slot whose value holds a colon, as in {@code Interpreter: booked: Farsi}. */
  private static Slot joined(Slot slot, Map<Integer, Slot> byLabel) {
    Slot inner = byLabel.get(slot.value().start());
    return slot.value().length() > 0 || inner == null
        ? slot
        : new Slot(slot.label(), inner.whole(), Optional.empty(), slot.kind());
  }

  /** The end of the first sentence and of those after it in which the writer goes on about self. */
  private static int ofWriter(Span value, String text) {
    int end = firstSentence(value, text);
    while (end + 2 < value.end() && WRITER.matcher(text).region(end, value.end()).lookingAt()) {
      end = firstSentence(new Span(end + 2, value.end()), text);
    }
    return end;
  }

  /** The end of the first sentence of a value; what follows need not belong to the field. */
  private static int firstSentence(Span value, String text) {
    for (int i = value.start(); i + 2 < value.end(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == ';' || c == '|';
      boolean abbreviated = ABBREVIATED.matcher(text).region(value.start(), i).find();
      if (stop
          && !abbreviated
          && Character.isWhitespace(text.charAt(i + 1))
          && !Character.isLowerCase(text.charAt(i + 2))) {
        return i;
      }
    }
    return value.end();
  }

  /** Whether a label without anything beside it is a label and no sentence. */
  private static boolean isAlone(Slot slot, String text, int at, Excerpt label, AspectProbe probe) {
    String written = slot.label().in(text);
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    boolean free = !probe.isNamed();
    return free && at == 0 && (capitals || slot.below().isPresent())
        || !label.has(probe.answers) && (capitals || label.consistsOf(probe.fields));
  }

  /** A slot whose value is but the next label has no value. */
  private static Slot cleared(Slot slot, String text, List<AspectProbe> probes, ValueJudge judge) {
    if (slot.value().length() == 0 || slot.value().length() > 60) {
      return slot;
    }
    Excerpt value = judge.excerpt(slot.value().in(text));
    for (AspectProbe probe : probes) {
      if (value.consistsOf(probe.fields) && !value.has(probe.answers)) {
        Span none = new Span(slot.label().end(), slot.label().end());
        return slot.withValue(none);
      }
    }
    return slot;
  }

  private static Reply reply(
      Slot slot, String text, AspectProbe probe, boolean shared, ValueJudge judge) {
    Span written = slot.value();
    int first = leaders(written, text);
    Span whole = new Span(first, written.end());
    boolean sentence = probe.isNamed() && !shared && !PARTS.matcher(text).region(first, written.end()).find();
    Span answer = sentence ? new Span(first, firstSentence(whole, text)) : whole;
    Span place = new Span(slot.label().start(), Math.max(slot.label().end(), answer.end()));
    Optional<MissingState> missing = said(answer, text, probe, shared, judge);
    if (answer.in(text).isBlank() && slot.below().isPresent()) {
      String below = slot.below().get().in(text);
      if (judge.judge(probe, below, Optional.empty(), true).missing().isEmpty()) {
        missing = Optional.empty();
        place = new Span(place.start(), slot.below().get().end());
      }
    }
    return new Reply(Optional.of(place), slot.label(), missing);
  }

  /** What a value says, which may tell of one person after the other. */
  private static Optional<MissingState> said(
      Span value, String text, AspectProbe probe, boolean shared, ValueJudge judge) {
    Optional<MissingState> missing = Optional.empty();
    boolean first = true;
    int from = value.start();
    Matcher next = PARTS.matcher(text).region(from, value.end());
    while (from < value.end() || first) {
      int to = next.find() ? next.start() : value.end();
      if (to > from || first && to == value.end()) {
        String part = text.substring(from, to);
        Optional<MissingState> state =
            judge.judge(probe, part, Optional.empty(), shared || !first).missing();
        if (state.isEmpty()) {
          return state;
        }
        missing = first ? state : missing;
        first = false;
      }
      from = to == value.end() ? to : next.end();
    }
    return missing;
  }

  /** Where a value begins after the dots that lead to it. */
  private static int leaders(Span value, String text) {
    int start = value.start();
    while (start < value.end() && " ._\u2026:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < value.end() ? start : value.start();
  }

  private void add(AspectProbe probe, Reply reply) {
    replies.computeIfAbsent(probe.aspect(), any -> new ArrayList<>()).add(reply);
  }

  private static List<String> beside(Aspect aspect, Subject subject) {
    List<Optional<String>> values =
        switch (aspect) {
          case ETHNICITY -> List.of(subject.ethnicity());
          case CULTURE -> List.of(subject.culture());
          case RELIGION -> List.of(subject.religion());
          case LANGUAGE -> List.of(subject.firstLanguage(), subject.interpreter());
          case LIVED_EXPERIENCE -> List.of(subject.livedExperience());
        };
    return values.stream().flatMap(Optional::stream).toList();
  }

  @Override
  public String toString() {
    return "FormAnswers";
  }
}
