package org.recordlint.internal.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People's names in a text whose letters are all capitals, or all small, so that only the words
 * beside them tell: a title before; an age, a verb or an 's after a word that nobody knows. What is
 * a name in one place is one throughout the text.
 */
final class BareNames {

  private static final String NAME = "([\\p{L}][\\p{L}'\u2019-]{1,29})";

  /** Every part is bounded, so reading is linear. */
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:mrs?|ms|mx|dr|prof|cllr|[dw]?pc|d[cs]|sgt)\\.? " + NAME, Pattern.CASE_INSENSITIVE);

  /** Words of which the one in the middle is a name, unless everybody knows it. */
  private static final Pattern FRAMED =
      Pattern.compile(
          "\\b"
              + NAME
              + "(?: ?\\(\\d{1,2}\\)|(?=['\u2019]s )|(?=, \\d{1,2}\\b))"
              + "|\\b(?:speaks|speaking|follows|worships|called|named|known as|child|pupil|yp|re|subject|name|miss)(?: ?[:|>=])? "
              + NAME
              + "|(?:\\b(?:that|and|but|when|because|if|while|whether|says|said|think|thinks"
              + "|find|finds|found|me|us)|^|[.,;:!?]| [-=>]|\\R) ?"
              + NAME
              + "(?= (?:is|was|has|had|does|did|continues|remains|remained|seems|seemed|presents|presented"
              + "|said|says|told|tells|were|are|have|can|could|will|would)\\b)"
              + "|\\b(?:describes?|described|regards?|views?|sees?) "
              + NAME
              + "(?= as\\b)"
              + "|\\b(?:says|said|that|thinks?|feels?|reports?) "
              + NAME
              + "(?= [a-z]{3,}(?:s|ed)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> NO_NAMES =
      Set.of(
          "who",
          "which",
          "there",
          "it",
          "this",
          "that",
          "what",
          "all",
          "both",
          "each",
          "these",
          "those",
          "one",
          "some",
          "none",
          "nothing",
          "everything",
          "something");

  private final String text;
  private final Predicate<String> known;
  private final Set<String> names = new TreeSet<>();

  private BareNames(String text, Predicate<String> known) {
    this.text = text;
    this.known = known;
  }

  /**
   * Writes the names that {@code text} gives away with a capital first.
   *
   * @param known whether a folded word is an everyday word
   */
  static String capitalised(String text, Predicate<String> known) {
    return new BareNames(text, known).capitalised();
  }

  private String capitalised() {
    gather();
    if (names.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (names.contains(Terms.fold(text.substring(start, i)))) {
          capitalise(out, start, i);
        }
        start = -1;
      }
    }
    return out.toString();
  }

  private static void capitalise(StringBuilder out, int from, int to) {
    out.setCharAt(from, Character.toUpperCase(out.charAt(from)));
    for (int i = from + 1; i < to; i++) {
      out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
    }
  }

  private void gather() {
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      add(titled.group(1), false);
    }
    Matcher framed = FRAMED.matcher(text);
    while (framed.find()) {
      for (int group = 1; group <= framed.groupCount(); group++) {
        if (framed.group(group) != null) {
          add(framed.group(group), true);
        }
      }
    }
  }

  /** Every part of {@code adeyemi-clarke} is a name. */
  private void add(String written, boolean guessed) {
    for (String part : written.split("[^\\p{L}]+")) {
      String name = Terms.fold(part.toLowerCase(Locale.ROOT));
      boolean word = name.length() < 2 || NO_NAMES.contains(name) || guessed && known.test(name);
      if (!word) {
        names.add(name);
      }
    }
  }
}
