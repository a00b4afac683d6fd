package org.recordlint.internal.completeness;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;

/** Reads the value of a field for one aspect: whose it is, where it ends, what it says. */
final class FieldValue {

  private static final int LONGEST_TICK = 3;

  /** How a label ends that asks only whether something is known. */
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?i)(?:recorded|obtained|collected|captured|known|asked|completed|given|provided|checked"
              + "|confirmed|established|discussed|explored)\\W*$");

  /** An initial or a title, after which a full stop ends nothing. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:[\\s.,(]\\p{L}|(?:^|[\\s.,(])(?:Mrs?|Ms|Dr|Rev|Revd|Fr|St|Prof))$");

  /** How a sentence begins in which writers tell of themselves. */
  private static final Pattern WRITER =
      Pattern.compile("[.;|]\\s+(?:I|I['\u2019]\\w+|[Mm]y|[Mm]yself)\\s");

  /** Where the clause ends that begins a value. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[.;)]\\s+|[,|/]\\s*(?=(?i:the |his |her )?(?i:famil|child|mum|mother|dad|father|parent|yp))");

  /** How the words for somebody end after whom a value may go on. */
  private static final List<String> PERSONS =
      List.of(
          "child",
          "children",
          "yp",
          "mum",
          "mother",
          "mo",
          "dad",
          "father",
          "fa",
          "parent",
          "parents",
          "family",
          "victim",
          "subject",
          "self",
          "patient",
          "sibling",
          "siblings");

  /** Where a value goes on to the next person: {@code Mum: tbc. Dad: Somali}. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:^|[.;,|/]\\s*|\\s+)(?i:"
              + String.join("|", PERSONS)
              + ")(?: \\([^)]{1,20}\\))?\\s?[:=\\u2013-]\\s*(?=\\S)");

  private static final Pattern CHOICE =
      Pattern.compile("(?i)circle|delete|underline|choose|select");
  private static final Pattern OPTIONS =
      Pattern.compile("[^/*_<>\\[\\]\\n]{1,40}(?:/[^/*_<>\\[\\]\\n]{1,40}){2,20}");
  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_OPENING = 120;

  private final String text;
  private final AspectProbe probe;
  private final ValueJudge judge;

  FieldValue(String text, AspectProbe probe, ValueJudge judge) {
    this.text = text;
    this.probe = probe;
    this.judge = judge;
  }

  /**
   * What a field says.
   *
   * @param shared whether it asks for several aspects, so that words must answer this one
   */
  FormAnswers.Reply read(Slot slot, boolean shared) {
    Span written = slot.value();
    int first = leaders(written);
    Span whole = new Span(first, written.end());
    boolean sentence =
        probe.isNamed()
            && !shared
            && !(mayPart(first, written.end())
                && PARTS.matcher(text).region(first, written.end()).find());
    Span answer = sentence ? new Span(first, firstSentence(whole, text)) : whole;
    if (isLeftEmpty(written)) {
      answer = new Span(written.start(), written.start());
    }
    Span place = new Span(slot.label().start(), Math.max(slot.label().end(), answer.end()));
    boolean outside = isOutside(answer);
    if (shared && outside) {
      // A story that begins with somebody else may go on to the family: it is read as prose.
      place = slot.label();
    }
    Optional<MissingState> missing =
        isTick(slot.label(), answer) || isUnchosen(slot.label(), answer)
            ? Optional.of(MissingState.NOT_ASKED)
            : said(answer, shared, outside);
    if (answer.in(text).isBlank() && slot.below().isPresent()) {
      String below = slot.below().get().in(text);
      if (judge.judge(probe, below, Optional.empty(), true).missing().isEmpty()) {
        missing = Optional.empty();
        place = new Span(place.start(), slot.below().get().end());
      }
    }
    return new FormAnswers.Reply(Optional.of(place), slot.label(), missing);
  }

  /** Whether a value begins with somebody outside the family; its first words tell. */
  private boolean isOutside(Span value) {
    Span first = new Span(value.start(), Math.min(value.end(), value.start() + LONGEST_OPENING));
    return probe.outsiders.isPresent() && judge.excerpt(first.in(text)).startsWith(probe.outsiders);
  }

  /** Whether a field tells only if something is known, as in {@code Faith recorded? Y}. */
  private boolean isTick(Span label, Span value) {
    return value.length() > 0
        && value.length() <= LONGEST_TICK
        && RECORDED.matcher(text).region(label.start(), label.end()).find()
        && (probe.isNamed() || "nN".indexOf(text.charAt(value.start())) >= 0);
  }

  /** Whether options stand there of which none was marked, as in {@code Faith (circle): A / B}. */
  private boolean isUnchosen(Span label, Span value) {
    return LineScan.first(text, '/', value.start(), value.end()) >= 0
        && CHOICE.matcher(text).region(label.start(), label.end()).find()
        && OPTIONS.matcher(text).region(value.start(), value.end()).matches();
  }

  /** What a value says, which may tell of one person after the other. */
  private Optional<MissingState> said(Span value, boolean shared, boolean outside) {
    Optional<MissingState> missing = Optional.empty();
    boolean first = true;
    int from = value.start();
    if (outside) {
      Matcher end = CLAUSE.matcher(text).region(from, value.end());
      from = end.find() ? end.end() : value.end();
      missing = Optional.of(MissingState.ABSENT);
      first = false;
    }
    Matcher next = PARTS.matcher(text).region(from, value.end());
    boolean parted = mayPart(from, value.end());
    while (from < value.end() || first) {
      int to = parted && next.find() ? next.start() : value.end();
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

  /** Whether a sign stands in a value after which it may go on to the next person; a quick look. */
  private boolean mayPart(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '=' || c == '-' || c == '\u2013') && isAfterPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPerson(int sign) {
    int end = sign > 0 && Character.isWhitespace(text.charAt(sign - 1)) ? sign - 1 : sign;
    if (end > 0 && text.charAt(end - 1) == ')') {
      return true;
    }
    for (String person : PERSONS) {
      if (text.regionMatches(true, end - person.length(), person, 0, person.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Culture - . Religion - none}: a stop where the value should be, and something else. */
  private boolean isLeftEmpty(Span value) {
    int stop = value.start();
    return stop + 2 < value.end()
        && text.charAt(stop) == '.'
        && text.charAt(stop + 1) == ' '
        && Character.isUpperCase(text.charAt(stop + 2));
  }

  /** Where a value begins after the dots that lead to it. */
  private int leaders(Span value) {
    int start = value.start();
    while (start < value.end() && " ._\u2026:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < value.end() ? start : value.start();
  }

  /** The end of the first sentence and of those after it in which the writer goes on about self. */
  static int ofWriter(Span value, String text) {
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
      boolean dotted = i > value.start() && text.charAt(i - 1) == '.';
      boolean stop = c == '.' && !dotted || c == ';' || c == '|';
      if (stop
          && Character.isWhitespace(text.charAt(i + 1))
          && !Character.isLowerCase(text.charAt(i + 2))
          && !isAbbreviated(Math.max(value.start(), i - LONGEST_TITLE), i, text)) {
        return i;
      }
    }
    return value.end();
  }

  private static boolean isAbbreviated(int from, int to, String text) {
    return ABBREVIATED.matcher(text).region(from, to).find();
  }
}
