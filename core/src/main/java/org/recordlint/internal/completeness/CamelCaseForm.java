package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recordlint.api.Span;

/**
 * Finds the fields of an export that lost every separator, as in {@code NameTobiEthnicityBlack
 * AfricanReligionNone}: labels and values show only where a capital follows a small letter.
 */
final class CamelCaseForm {

  /** Fewer joins are names such as McKay. */
  private static final int FEWEST_JOINS = 6;

  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_VALUE = 160;

  /** Words that go on with a label. */
  private static final Set<String> TAILS =
      Set.of(
          "background",
          "category",
          "code",
          "description",
          "factors",
          "group",
          "identity",
          "needs",
          "of",
          "origin",
          "required",
          "spoken",
          "type");

  /** Words that begin a label which asks for something else. */
  private static final Set<String> OTHERS =
      Set.of(
          "action",
          "actions",
          "age",
          "concern",
          "concerns",
          "consent",
          "date",
          "disability",
          "gender",
          "health",
          "name",
          "notes",
          "outcome",
          "plan",
          "reason",
          "referral",
          "risk",
          "school",
          "sex",
          "status",
          "summary",
          "views",
          "worker");

  private final String text;

  /** The text again, since every one of its signs is asked for. */
  private final char[] signs;

  private final List<AspectProbe> probes;
  private final ValueJudge judge;

  private CamelCaseForm(String text, List<AspectProbe> probes, ValueJudge judge) {
    this.text = text;
    this.signs = text.toCharArray();
    this.probes = probes;
    this.judge = judge;
  }

  /** The fields of every line that lost its separators. */
  static List<Slot> read(String text, List<AspectProbe> probes, ValueJudge judge) {
    CamelCaseForm form = new CamelCaseForm(text, probes, judge);
    List<Slot> slots = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      slots.addAll(form.line(start, end));
      start = end + 1;
    }
    return slots;
  }

  private List<Slot> line(int from, int to) {
    List<Slot> slots = new ArrayList<>();
    List<Integer> starts = joins(from, to);
    if (starts.size() < FEWEST_JOINS) {
      return slots;
    }
    List<Span> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      pieces.add(new Span(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : to));
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (!asks(pieces.get(i))) {
        continue;
      }
      int label = i;
      while (i + 1 < pieces.size() && isTail(pieces.get(i + 1))) {
        i++;
      }
      int end = pieces.get(i).end();
      boolean empty = holdsOther(pieces.get(label)) || i + 1 == pieces.size();
      empty = empty || asks(pieces.get(i + 1)) || OTHERS.contains(firstWord(pieces.get(i + 1)));
      int last = empty ? end : Math.min(pieces.get(i + 1).end(), end + LONGEST_VALUE);
      slots.add(Slot.field(pieces.get(label), new Span(end, last)));
    }
    return slots;
  }

  /** Whether a piece begins with, or is, a label. */
  private boolean asks(Span piece) {
    if (piece.length() > LONGEST_LABEL) {
      return false;
    }
    Excerpt excerpt = judge.excerpt(piece.in(text));
    for (AspectProbe probe : probes) {
      int at = excerpt.first(probe.fields);
      if (at == 0 || at == 1 && excerpt.words() == 2) {
        return true;
      }
    }
    return false;
  }

  private boolean isTail(Span piece) {
    return TAILS.contains(firstWord(piece)) || asks(piece);
  }

  /** Whether the label of something else follows at once, so that this one has no value. */
  private boolean holdsOther(Span piece) {
    for (String word : piece.in(text).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String firstWord(Span piece) {
    int end = piece.start();
    while (end < piece.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(piece.start(), end).toLowerCase(Locale.ROOT);
  }

  /** Where pieces begin: at the line's start, and where a capital follows what ends a word. */
  private List<Integer> joins(int from, int to) {
    List<Integer> joins = new ArrayList<>();
    joins.add(from);
    for (int i = from + 1; i + 1 < to; i++) {
      char c = signs[i];
      char before = signs[i - 1];
      // Capitals mostly stand after a blank.
      if (c < 'A' || c >= 'a' && c <= 'z' || before == ' ' || !Character.isUpperCase(c)) {
        continue;
      }
      boolean small = Character.isLowerCase(signs[i + 1]);
      boolean code =
          Character.isUpperCase(before) && Character.isUpperCase(signs[i - 2 < from ? i : i - 2]);
      if (Character.isLowerCase(before)
          || small && (code || Character.isDigit(before) || before == '.' || before == ')')) {
        joins.add(i);
      }
    }
    return joins;
  }
}
