package org.recordlint.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.recordlint.internal.pattern.Misspellings;

/** Texts at random that look like notes to a machine, though not to a reader. */
final class RoughNotes {

  private RoughNotes() {}

  /** Texts made of the words, with connecting words and punctuation between them. */
  static Arbitrary<String> madeOf(List<String> words) {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(words)),
            Tuple.of(4, Arbitraries.of(words).flatMap(RoughNotes::disfigured)),
            Tuple.of(
                5,
                Arbitraries.of(
                    "the",
                    "a",
                    "was",
                    "is",
                    "not",
                    "but",
                    "said",
                    "Mum",
                    "he",
                    "and",
                    "of",
                    "to",
                    "Kofi",
                    "very",
                    "didn't",
                    "wasn\u2019t",
                    "couldnt",
                    "mum's",
                    "14",
                    "14yo",
                    "DNA",
                    "\uD83D\uDE00",
                    "Ella\u2019s",
                    "\u00e9t\u00e9",
                    "o'clock",
                    "J.",
                    "E.S.N.",
                    "w/",
                    "with",
                    "Black")));
    Arbitrary<String> gap =
        Arbitraries.frequencyOf(
            Tuple.of(14, Arbitraries.just(" ")),
            Tuple.of(
                6,
                Arbitraries.of(
                    ", ",
                    ". ",
                    ": ",
                    "; ",
                    " - ",
                    "-",
                    "/",
                    " \u2013 ",
                    "? ",
                    "! ",
                    "\n",
                    "\r\n",
                    "\n\n",
                    "\r\n\r\n",
                    "\n- ",
                    "\n\u2022 ",
                    " \"",
                    "\" ",
                    " '",
                    "' ",
                    " \u201c",
                    "\u201d ",
                    " \u2018",
                    "\u2019 ",
                    " (",
                    ") ",
                    "  ",
                    "\t",
                    "\u00a0",
                    " | ",
                    "...",
                    " + ",
                    " & ",
                    "\n2. ",
                    "\u2028")));
    return Combinators.combine(word, gap)
        .as((left, right) -> left + right)
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  /** The word as somebody might type, break or paste it. */
  private static Arbitrary<String> disfigured(String word) {
    List<String> forms = new ArrayList<>();
    forms.add(word.toUpperCase(Locale.ROOT));
    forms.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    forms.add(word + "'s");
    forms.add(word + "n't");
    forms.add("\u201c" + word + "\u201d");
    if (word.length() > 2) {
      int middle = word.length() / 2;
      String first = word.substring(0, middle);
      String second = word.substring(middle);
      forms.add(first + "-\n" + second);
      forms.add(first + "- \r\n  " + second);
      forms.add(first + "\u00ad" + second);
      forms.add(first + "\u200b" + second);
      forms.add(first + "\u0301" + second);
      forms.add(first + second.replaceFirst("^.", "$0$0"));
      forms.add(word.replace("fi", "\uFB01").replace("ff", "\uFB00").replace("ss", "\u00DF"));
      forms.addAll(Misspellings.of(word).stream().limit(3).toList());
    }
    return Arbitraries.of(forms);
  }
}
