package org.recordlint.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.internal.analysis.Terms;

class LiteralAutomatonProperties {

  private static Set<String> found(List<String> literals, String text) {
    Set<String> found = new TreeSet<>();
    LiteralAutomaton.of(literals, false)
        .scan(
            text,
            (literal, offset) -> {
              assertThat(offset).isBetween(0, Math.max(0, text.length() - 1));
              found.add(literals.get(literal));
            });
    return found;
  }

  /** What does not part a word, and so may stand between its last letter and the hyphen. */
  private static final String IGNORABLE = "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\u0300-\\u036f]";

  /** Folds the text to words, joined and apart where a line break parts one, and looks for each. */
  private static Set<String> naive(List<String> literals, String text) {
    List<String> readings = new ArrayList<>();
    readings.add(folded(text));
    readings.add(folded(text.replaceAll("(?<![\\p{L}\\p{Nd}])(\\p{Lu})\\.(?=\\p{Lu})", "$1")));
    readings.add(
        folded(
            text.replaceAll(
                "(?<=[\\p{L}\\p{Nd}]" + IGNORABLE + "{0,8})-[ \\t\\r]*\\n[ \\t\\r\\n]*(?=\\p{L})",
                "")));
    Set<String> found = new TreeSet<>();
    for (String literal : literals) {
      boolean open = literal.endsWith("*");
      String wanted = " " + (open ? literal.substring(0, literal.length() - 1) : literal + " ");
      if (readings.stream().anyMatch(reading -> reading.contains(wanted))) {
        found.add(literal);
      }
    }
    return found;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Terms.fold(String.valueOf(c)));
      } else if (!Terms.isIgnorable(c)) {
        folded.append(' ');
      }
    }
    return folded.append(' ').toString().replaceAll(" +", " ");
  }

  @Property(tries = 5000)
  void findsWhatASearchInTheFoldedTextFinds(
      @ForAll("literals") Set<String> literals, @ForAll("texts") String text) {
    List<String> list = List.copyOf(literals);
    assertThat(found(list, text)).isEqualTo(naive(list, text));
  }

  @Provide
  Arbitrary<Set<String>> literals() {
    Arbitrary<String> word = Arbitraries.of("a", "ab", "aba", "ba", "b", "bab", "aab", "c1");
    Arbitrary<String> pair = word.flatMap(left -> word.map(right -> left + " " + right));
    return Arbitraries.oneOf(word, pair, Arbitraries.of("ab*", "ba a*", "a*", "bab*"))
        .set()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** One broken word in a text at most: two in a row have more readings than this search tries. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a",
            "b",
            "ab",
            "A",
            "\u00c0",
            "B",
            "c1",
            " ",
            " ",
            "  ",
            "-",
            "\n",
            "\r\n",
            ".",
            "'",
            "\u2019",
            "\u00ad",
            "\u0301",
            "\u200b",
            "\u00e6",
            "\u044f",
            "\uD83D\uDE00",
            "1",
            "_");
    Arbitrary<String> plain = piece.list().ofMaxSize(14).map(list -> String.join("", list));
    return Arbitraries.oneOf(
        plain.map(text -> text.replace("-\n", "- ").replace("-\r\n", "- ")),
        plain
            .map(text -> text.replace("-", "").replace(".", "") + "a-\nb")
            .map(text -> text.replace("\u00ada-", "a-")),
        plain.map(text -> "ab-\r\n  a" + text.replace("-", " ").replace(".", " ")));
  }

  @Example
  void foldsCaseAccentsLigaturesAndWhatDoesNotCount() {
    List<String> literals = List.of("hostile", "difficult", "mixed race", "aggress*");
    assertThat(found(literals, "H\u00d3STILE")).containsExactly("hostile");
    assertThat(found(literals, "ho\u0301s\u00adtile")).containsExactly("hostile");
    assertThat(found(literals, "di\uFB03cult")).containsExactly("difficult");
    assertThat(found(literals, "mixed-race, Mixed\r\n Race")).containsExactly("mixed race");
    assertThat(found(literals, "aggressively")).containsExactly("aggress*");
    assertThat(found(literals, "unhostile hostiles hostile\u044f mixedrace")).isEmpty();
  }

  @Example
  void readsInitialsAsOneWordToo() {
    List<String> literals = List.of("esn", "esn school", "s n", "n school");
    assertThat(found(literals, "an E.S.N. school"))
        .containsExactlyElementsOf(new TreeSet<>(literals));
    assertThat(found(literals, "an E. S. N. school, e.s.n. school"))
        .containsExactlyInAnyOrder("s n", "n school");
    assertThat(found(literals, "E.S.Norton")).isEmpty();
  }

  @Example
  void readsAWordThatALineBreakPartsAsOneWord() {
    List<String> literals = List.of("aggressive", "verbally aggressive", "aggressive man", "verb");
    assertThat(found(literals, "verbally aggres-\nsive man"))
        .containsExactlyInAnyOrder("aggressive", "verbally aggressive", "aggressive man");
    assertThat(found(literals, "aggres- \r\n\t sive.")).containsExactly("aggressive");
    assertThat(found(literals, "aggres-\n(sive)")).isEmpty();
    assertThat(found(literals, "aggres - \nsive")).isEmpty();
    assertThat(found(literals, "aggres-")).isEmpty();
    assertThat(found(literals, "aggressive-\n")).containsExactly("aggressive");
  }

  @Example
  void literalsThatOverlapAreAllFound() {
    List<String> literals = List.of("a b", "b c", "b", "c", "a", "b*");
    assertThat(found(literals, "a b c")).containsExactlyInAnyOrderElementsOf(literals);
  }

  @Example
  void anExclamationMarkOnAScannedPageIsNoLetter() {
    List<String> hits = new ArrayList<>();
    LiteralAutomaton.of(List.of("hostile"), true)
        .scan("hosti1e! |", (literal, offset) -> hits.add("hostile"));
    assertThat(hits).containsExactly("hostile");
  }

  @Example
  void withoutLiteralsNothingIsFound() {
    assertThat(found(List.of(), "anything at all")).isEmpty();
  }
}
