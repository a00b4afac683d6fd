package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * Writes a note in capitals or in small letters.
 *
 * <p>Held fixed: every place, and letters whose other case is longer. The variant with names held
 * leaves capitalised words inside sentences, names of organisations and codes as they are; the
 * others take away what capitals told: which words are names, titles and codes.
 */
final class CaseSwap {

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
    if (word.isAllCaps() || note.isOrganisation(word.span())) {
      return false;
    }
    int before = word.span().start() - 1;
    String text = note.text();
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean begins = before < 0 || ".!?:\n\r\"“-•".indexOf(text.charAt(before)) >= 0;
    return begins && note.gold().expect().stream().noneMatch(g -> g.span().overlaps(word.span()));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
