package org.recordlint.internal.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Aspect;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.internal.match.Scratch;

/** Tells an answer from what only fills a field. Used by one thread. */
final class ValueJudge {

  /** A box, ticked if it holds a letter or a tick, with the words after it. */
  private static final Pattern BOX =
      Pattern.compile(
          "(?:\\[\\s*([xXyY\\u2713\\u2714]?)\\s*]|\\(\\s*([xX\\u2713\\u2714]?)\\s*\\)|([\\u2610-\\u2612]))"
              + "\\s*((?:(?!\\(\\s*[xX]?\\s*\\))[^\\[\\u2610-\\u2612]){0,80})");

  /** A box at the end: it belongs to the words before it. */
  private static final Pattern LAST_BOX =
      Pattern.compile("(?:\\[\\s*[xXyY\\u2713\\u2714]?\\s*]|[\\u2610-\\u2612])\\s*$");

  /** A query mark before a word: somebody guessed. */
  private static final Pattern GUESS = Pattern.compile("^\\s*\\?+\\s*\\p{L}{3,}.*", Pattern.DOTALL);

  /** What a template or a spreadsheet leaves where it had nothing to put. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\s*(?:<<|<[\\w ]{2,30}>|\\{\\{|\\$\\{|\\[\\[|%\\w+%|#(?:N/?A|REF|VALUE|NAME|NULL|DIV)\\b)");

  /** What was struck out. */
  private static final Pattern STRUCK = Pattern.compile("~~[^~]{1,80}~~");

  /** A word with a capital that begins no sentence, or stands by itself before a comma. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[^.!?] |[('\"\u2018\u201c/-])\\p{Lu}\\p{L}|^\\p{Lu}\\p{L}+(?=[,;:(/]| \\()");

  /** A name that no list has is told in so many words. */
  private static final int LONGEST_NAME = 2;

  /** What is remarked in place of an answer is told in so many words. */
  private static final int LONGEST_REMARK = 12;

  /** Words that tell something of their own may end with where to read more. */
  private static final int LONGEST_POINTER = 8;

  /** Words told before this many are told first. */
  private static final int LATE = 6;

  /** Without one of these a value is not looked into for what is told by it: most have none. */
  private static final String BOX_MARKS = "[(\u2610\u2611\u2612";

  private static final String TEMPLATE_MARKS = "<{$[%#";

  private final Scratch scratch;
  private final boolean bare;
  private final Map<String, Excerpt> excerpts = new HashMap<>();

  /**
   * @param bare whether capitals tell no names in the text
   */
  ValueJudge(Scratch scratch, boolean bare) {
    this.scratch = scratch;
    this.bare = bare;
  }

  /** What a value says: nothing that is missing, or why it is. */
  record Outcome(Optional<MissingState> missing) {
    static final Outcome ANSWERED = new Outcome(Optional.empty());

    static Outcome missing(MissingState state) {
      return new Outcome(Optional.of(state));
    }
  }

  Excerpt excerpt(String text) {
    return excerpts.computeIfAbsent(text, any -> new Excerpt(text, scratch));
  }

  /**
   * Judges the value of a field.
   *
   * @param shared whether the field asks for several aspects, so that words must answer this one
   */
  Outcome judge(AspectProbe probe, String written, Optional<String> scheme, boolean shared) {
    boolean struck = written.indexOf('~') >= 0;
    String value = unwrapped(struck ? STRUCK.matcher(written).replaceAll(" ") : written);
    if (hasAny(written, TEMPLATE_MARKS) && TEMPLATE.matcher(written).lookingAt()) {
      return Outcome.missing(MissingState.PLACEHOLDER);
    }
    if (hasAny(value, BOX_MARKS) && BOX.matcher(value).find()) {
      Optional<String> ticked = ticked(value);
      if (ticked.isEmpty() || ticked.get().isBlank()) {
        return ticked.isEmpty() ? Outcome.missing(MissingState.PLACEHOLDER) : Outcome.ANSWERED;
      }
      value = ticked.get();
    }
    Optional<String> code = probe.schemeOf(value, scheme);
    if (code.isPresent()) {
      return code.get().equals("missing")
          ? Outcome.missing(MissingState.PLACEHOLDER)
          : Outcome.ANSWERED;
    }
    if (value.indexOf('?') >= 0 && GUESS.matcher(value).matches()) {
      return Outcome.missing(MissingState.ASSUMED);
    }
    return words(probe, excerpt(value), shared);
  }

  /** Whether words are surely the value of a field that asks for an aspect, and no sentence. */
  boolean isValue(AspectProbe probe, String written) {
    if (probe.schemeOf(written, Optional.empty()).isPresent()) {
      return true;
    }
    Excerpt value = excerpt(written);
    return value.startsWith(probe.none)
        || value.startsWith(probe.placeholders)
        || value.startsWith(probe.pointers)
        || value.startsWith(probe.declined)
        || value.startsWith(probe.notAsked)
        || probe.isNamed() && value.startsWith(probe.answers);
  }

  private Outcome words(AspectProbe probe, Excerpt value, boolean shared) {
    if (value.words() == 0) {
      return Outcome.missing(MissingState.PLACEHOLDER);
    }
    boolean none = value.startsWith(probe.none) && !value.startsWith(probe.notAsked);
    if (none || value.has(probe.declined)) {
      return Outcome.ANSWERED;
    }
    if (value.startsWith(probe.pointers) && value.first(probe.answers) < 0) {
      return Outcome.missing(MissingState.POINTER);
    }
    if (value.startsWith(probe.placeholders) && !value.has(probe.certain)) {
      return Outcome.missing(MissingState.PLACEHOLDER);
    }
    int unasked = value.first(probe.notAsked);
    if (isAside(probe, value, unasked)) {
      unasked = -1;
    }
    if (unasked >= 0
        && (value.first(probe.answers) < 0
            || unasked <= value.first(probe.answers)
            || value.has(probe.exceptions))) {
      return Outcome.missing(MissingState.NOT_ASKED);
    }
    int guessed = value.first(probe.assumed);
    if (guessed == 0 || guessed > 0 && guessed < value.first(probe.answers)) {
      return Outcome.missing(MissingState.ASSUMED);
    }
    if (value.consistsOf(probe.thin)) {
      return Outcome.missing(MissingState.PLACEHOLDER);
    }
    boolean pointed =
        value.has(probe.pointers) && (probe.isNamed() || value.words() <= LONGEST_POINTER);
    if ((shared || pointed) && !answers(probe, value)) {
      return Outcome.missing(pointed ? MissingState.POINTER : MissingState.ABSENT);
    }
    if (value.has(probe.answers) || probe.isNamed() && value.has(probe.certain)) {
      return Outcome.ANSWERED;
    }
    return says(value.text()) && (!probe.isNamed() || mayName(value))
        ? Outcome.ANSWERED
        : Outcome.missing(MissingState.PLACEHOLDER);
  }

  /** Whether a word answers that is no part of what only looks so, {@code Somali heritage}. */
  private static boolean answers(AspectProbe probe, Excerpt value) {
    if (!value.has(probe.answers) || !value.has(probe.exceptions)) {
      return value.has(probe.answers);
    }
    List<Span> none = value.places(probe.exceptions);
    return value.places(probe.answers).stream()
        .anyMatch(answer -> none.stream().noneMatch(answer::overlaps));
  }

  /**
   * Whether a value in which no list has a word may still name something: by being short, or by a
   * capital where no sentence begins, if capitals tell names. {@code Gran is out till six} names no
   * faith. A long value is no remark on the field and may be a story.
   */
  private boolean mayName(Excerpt value) {
    return bare
        || value.words() <= LONGEST_NAME
        || value.words() > LONGEST_REMARK
        || NAME.matcher(value.text()).find();
  }

  /** Whether a value has more than one letter. */
  private static boolean says(String value) {
    int letters = 0;
    for (int i = 0;
        i < value.length() && letters < 2;
        i += Character.charCount(value.codePointAt(i))) {
      letters += Character.isLetter(value.codePointAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether "did not ask" and the like is but a part of what a value tells. */
  private static boolean isAside(AspectProbe probe, Excerpt value, int unasked) {
    return probe.isNamed()
        ? probe.aspect() == Aspect.RELIGION
            && value.has(probe.certain)
            && !value.has(probe.exceptions)
        : unasked > LATE && value.words() > LONGEST_POINTER * 2;
  }

  /** The words after the ticked box; empty if no box is ticked. */
  private static Optional<String> ticked(String value) {
    Matcher box = BOX.matcher(value);
    boolean before = Character.isLetter(value.charAt(0)) && LAST_BOX.matcher(value).find();
    int from = 0;
    while (box.find()) {
      boolean tick =
          box.group(1) != null && !box.group(1).isEmpty()
              || box.group(2) != null && !box.group(2).isEmpty()
              || box.group(3) != null && !box.group(3).equals("\u2610");
      if (tick) {
        return Optional.of(before ? value.substring(from, box.start()) : box.group(4));
      }
      from = box.start(4);
    }
    return Optional.empty();
  }

  private static boolean hasAny(String value, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      if (value.indexOf(marks.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A value in brackets or quotation marks, without them. */
  private static String unwrapped(String written) {
    String value = written.strip();
    while (value.length() > 1
        && "[(<\"'\u201c\u2018".indexOf(value.charAt(0)) >= 0
        && "])>\"'\u201d\u2019".indexOf(value.charAt(value.length() - 1)) >= 0
        && closes(value)
        && value.substring(1, value.length() - 1).strip().length() > 1) {
      value = value.substring(1, value.length() - 1).strip();
    }
    return value;
  }

  /** Whether the first mark is closed by the last character and not before. */
  private static boolean closes(String value) {
    char open = value.charAt(0);
    int at = "[(<\"'\u201c\u2018".indexOf(open);
    char close = "])>\"'\u201d\u2019".charAt(at);
    return value.indexOf(close, 1) == value.length() - 1 && value.indexOf(open, 1) < 0
        || open == close && value.indexOf(close, 1) == value.length() - 1;
  }

  @Override
  public String toString() {
    return "ValueJudge";
  }
}
