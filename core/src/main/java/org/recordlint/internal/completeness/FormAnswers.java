package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.recordlint.api.Aspect;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.api.Subject;
import org.recordlint.internal.analysis.Marks;
import org.recordlint.internal.condition.Reading;

/** What a record's form fields, in its text and beside it, say of each aspect. */
final class FormAnswers {

  /** A label without a colon is only believed when it is this short. */
  private static final int LONGEST_LOOSE = 5;

  private static final int LONGEST_LABEL = 16;

  private static final List<String> YOURS = List.of("your ", "my ");
  private static final Pattern CHILDS =
      Pattern.compile(
          "(?i)(?:the )?(?:child|young person|pupil|patient|baby)(?:['\u2019]s|s['\u2019])? ");

  /**
   * What one field says.
   *
   * @param place the field in the text, or empty for one beside it
   */
  record Reply(Optional<Span> place, Span label, Optional<MissingState> missing) {}

  private final Map<Aspect, List<Reply>> replies = new EnumMap<>(Aspect.class);
  private final Map<Aspect, List<Span>> elsewhere = new EnumMap<>(Aspect.class);

  /** Places that speak of no aspect. */
  private final List<Span> nowhere = new ArrayList<>();

  /** Options that nobody chose among. */
  private final List<Span> unchosen;

  private FormAnswers(String text) {
    this.unchosen = UnmarkedOptions.unchosen(text);
    nowhere.addAll(unchosen);
  }

  /** Reads all fields. */
  static FormAnswers read(
      Reading reading, List<AspectProbe> probes, LabelWords.Places labels, ValueJudge judge) {
    Marks marks = reading.text().marks();
    String text = marks.text();
    FormAnswers form = new FormAnswers(text);
    Subject subject = reading.facts().record().subject();
    for (AspectProbe probe : probes) {
      for (String value : beside(probe.aspect(), subject)) {
        Optional<MissingState> missing =
            judge.judge(probe, value, subject.ethnicityScheme(), false).missing();
        form.add(probe, new Reply(Optional.empty(), new Span(0, 0), missing));
      }
    }
    FormWords words = new FormWords(text, labels, probes, judge);
    List<Slot> slots =
        new ArrayList<>(FormReader.read(marks, span -> mayHold(labels, span, marks), words::begin));
    slots.addAll(FormTable.read(text, words));
    slots.addAll(new RunTogetherForm(marks, labels, words::begin, probes, judge).read());
    Map<Integer, Slot> byLabel = new HashMap<>();
    for (Slot slot : slots) {
      if (slot.firm() && !labels.mayAsk(slot.label()) && !labels.mayTellOther(slot.label())) {
        byLabel.put(slot.label().start(), slot);
      }
    }
    for (Slot read : slots) {
      Slot slot = joined(read, byLabel);
      if (slot.kind() == Slot.Kind.SOMEBODY_ELSE) {
        form.readOther(slot, text, probes, judge);
      } else if (labels.mayAsk(slot.label())
          || slot.value().length() > 0 && labels.mayTellOther(slot.label())) {
        form.readSlot(slot, labels.in(slot.label()), text, probes, judge);
      }
    }
    for (Slot slot : CamelCaseForm.read(text, probes, judge)) {
      form.readSlot(slot, LabelWords.ANY, text, probes, judge);
    }
    form.partWriter(text);
    form.partBeside(text);
    UnmarkedOptions.in(text).forEach(form.nowhere::add);
    return form;
  }

  /** Whether a label that matters may stand there: one of something else needs a value. */
  private static boolean mayHold(LabelWords.Places labels, Span span, Marks marks) {
    return labels.mayAsk(span)
        || labels.mayTellOther(span) && Separators.mayStand(marks, span.start(), span.end());
  }

  /** Where a form asks for the child's and for "your" details, the latter are the writer's. */
  private void partWriter(String text) {
    if (hasLabel(label -> isYours(label, text)) && hasLabel(label -> isChilds(label, text))) {
      replies.forEach((aspect, all) -> leave(aspect, all, label -> isYours(label, text)));
    }
  }

  private boolean hasLabel(Predicate<Span> which) {
    for (List<Reply> all : replies.values()) {
      if (all.stream().anyMatch(reply -> which.test(reply.label()))) {
        return true;
      }
    }
    return false;
  }

  /** Takes back what was read of the fields with such labels. */
  private void leave(Aspect aspect, List<Reply> all, Predicate<Span> which) {
    for (Reply reply : List.copyOf(all)) {
      if (which.test(reply.label())) {
        all.remove(reply);
        reply.place().ifPresent(place -> shut(aspect, place));
      }
    }
  }

  /**
   * Where a form asks for the child's and for a half-sibling's details, the latter do not count.
   */
  private void partBeside(String text) {
    replies.forEach(
        (aspect, all) -> {
          if (all.size() > 1
              && all.stream().anyMatch(reply -> Bearer.isSubject(reply.label().in(text)))) {
            leave(aspect, all, label -> Bearer.isBeside(label.in(text)));
          }
        });
  }

  private static boolean isYours(Span label, String text) {
    return YOURS.stream()
        .anyMatch(
            own ->
                own.length() <= label.length()
                    && text.regionMatches(true, label.start(), own, 0, own.length()));
  }

  private static boolean isChilds(Span label, String text) {
    return CHILDS.matcher(text).region(label.start(), label.end()).lookingAt();
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

  /** Whether some field answers an aspect. */
  boolean isAnswered(Aspect aspect) {
    return replies(aspect).stream().anyMatch(reply -> reply.missing().isEmpty());
  }

  /** Places of the text that cannot speak of an aspect. */
  List<Span> elsewhere(Aspect aspect) {
    List<Span> places = new ArrayList<>(nowhere);
    places.addAll(elsewhere.getOrDefault(aspect, List.of()));
    return places;
  }

  /**
   * Reads one field.
   *
   * @param may what its label may ask for
   */
  private void readSlot(
      Slot slot, int may, String text, List<AspectProbe> probes, ValueJudge judge) {
    Excerpt label = judge.excerpt(slot.label().in(text));
    int words = slot.firm() ? label.words() : unbracketed(slot.label().in(text), judge);
    boolean filled = slot.value().length() > 0;
    if (words == 0 || words > LONGEST_LABEL || !slot.firm() && words > LONGEST_LOOSE) {
      return;
    }
    List<AspectProbe> asked = new ArrayList<>();
    for (AspectProbe probe : probes) {
      int at = probe.isIn(may) ? label.first(probe.fields) : -1;
      if (at >= 0
          && (slot.firm() || at <= 1 || words <= 3)
          && (filled || slot.firm() || isAlone(slot, text, at, label, probe))) {
        asked.add(probe);
      } else if (at < 0
          && (may & LabelWords.OTHER) != 0
          && filled
          && words <= LONGEST_LOOSE
          && (slot.firm() || words <= 2)
          && label.startsWith(probe.otherFields)) {
        shut(
            probe.aspect(),
            new Span(slot.label().start(), FieldValue.ofWriter(slot.value(), text)));
      }
    }
    Slot read = asked.isEmpty() ? slot : afterOptions(cleared(slot, text, probes, judge));
    for (AspectProbe probe : asked) {
      if (label.has(probe.notAsked) || label.has(probe.exceptions)) {
        continue;
      }
      if (label.has(probe.outsiders)) {
        shut(probe.aspect(), slot.whole());
        continue;
      }
      boolean shared = asked.size() > 1 || slot.kind() == Slot.Kind.ASIDE;
      add(probe, new FieldValue(text, probe, judge).read(read, shared));
    }
  }

  /** How many words a label has without what stands in brackets at its end. */
  private static int unbracketed(String label, ValueJudge judge) {
    int open = label.endsWith(")") ? label.lastIndexOf(" (") : -1;
    return judge.excerpt(open > 0 ? label.substring(0, open) : label).words();
  }

  /** A slot whose value holds a colon, as in {@code Interpreter: booked: Farsi}. */
  private static Slot joined(Slot slot, Map<Integer, Slot> byLabel) {
    Slot inner = byLabel.get(slot.value().start());
    return slot.value().length() > 0 || inner == null
        ? slot
        : new Slot(slot.label(), inner.whole(), Optional.empty(), slot.kind());
  }

  /** Whether a label without anything beside it is a label and no sentence. */
  private static boolean isAlone(Slot slot, String text, int at, Excerpt label, AspectProbe probe) {
    String written = slot.label().in(text);
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    boolean free = !probe.isNamed();
    return free && at == 0 && (capitals || slot.below().isPresent())
        || (capitals || label.consistsOf(probe.fields)) && !label.has(probe.answers);
  }

  /**
   * A slot whose value begins with options that nobody chose among, with what stands behind them.
   */
  private Slot afterOptions(Slot slot) {
    Span value = slot.value();
    for (Span options : unchosen) {
      if (options.start() <= value.start() && value.start() < options.end()) {
        int end = Math.max(options.end(), value.end());
        return slot.withValue(new Span(options.end(), end));
      }
    }
    return slot;
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
