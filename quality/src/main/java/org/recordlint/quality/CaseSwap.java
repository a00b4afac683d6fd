package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Writes a note in capitals or in small letters.
 *
 * <p>Held fixed: every place, and letters whose other case is longer. The variant with names held
 * leaves names as they are, wherever they stand, capitalised words inside sentences, names of
 * organisations, and codes: words in capitals, single letters, letters with figures. The others
 * take away what capitals told: which words are names, titles and codes.
 */
final class CaseSwap {

  private static final Names NAMES = Names.bundled();

  private CaseSwap() {}

  static List<Transformation> all() {
    return List.of(
        of("ALL CAPITALS", "nothing but places", CaseSwap::upper, (note, index) -> true),
        of("all small", "nothing but places", CaseSwap::lower, (note, index) -> true),
        of(
            "small, names held",
            "names, organisations and codes",
            CaseSwap::lower,
            CaseSwap::isOrdinary));
  }

  private static Transformation of(
      String variant,
      String holds,
      UnaryOperator<String> change,
      BiPredicate<Note, Integer> chosen) {
    return new Transformation(
        "letter case", variant, "word", holds, (note, random) -> edits(note, change, chosen));
  }

  private static List<Edit> edits(
      Note note, UnaryOperator<String> change, BiPredicate<Note, Integer> chosen) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < note.words().size(); i++) {
      Word word = note.words().get(i);
      String changed = change.apply(word.text());
      if (!changed.equals(word.text())
          && changed.length() == word.text().length()
          && chosen.test(note, i)) {
        edits.add(new Edit(word.span(), changed));
      }
    }
    return edits;
  }

  /** Whether the word is capitalised only because it begins a sentence, line or field. */
  private static boolean isOrdinary(Note note, int index) {
    Word word = note.words().get(index);
    if (word.isAllCaps()
        || note.isOrganisation(word.span())
        || isCode(note, word)
        || isName(note, word)) {
      return false;
    }
    return begins(note.text(), word.span().start())
        && note.gold().expect().stream().noneMatch(g -> g.span().overlaps(word.span()));
  }

  private static boolean begins(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".!?:\n\r\"“-•".indexOf(text.charAt(before)) >= 0;
  }

  /** A listed name, or one that stands with its capital inside a sentence of this note too. */
  private static boolean isName(Note note, Word word) {
    return NAMES.given(word.text()).isPresent()
        || NAMES.isSurname(word.text())
        || IntStream.range(0, note.words().size())
            .anyMatch(
                i ->
                    note.words().get(i).text().equals(word.text())
                        && !begins(note.text(), note.words().get(i).span().start()));
  }

  /** A single letter that is no word, or letters beside a figure, as in {@code B1}. */
  private static boolean isCode(Note note, Word word) {
    int end = word.span().end();
    boolean figure = end < note.text().length() && Character.isDigit(note.text().charAt(end));
    return figure || word.text().length() == 1 && !word.text().equals("A");
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
