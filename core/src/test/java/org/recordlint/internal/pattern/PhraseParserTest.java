package org.recordlint.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.internal.pattern.Phrase.LetterCase;

class PhraseParserTest {

  private static Phrase parse(String text) {
    return PhraseParser.parse(
        text,
        name -> {
          if (name.equals("kin")) {
            return word("mum", "dad");
          }
          throw new PhraseSyntaxException("no list @" + name);
        });
  }

  private static Phrase.Word word(String... terms) {
    return new Phrase.Word(Set.of(terms), LetterCase.ANY, false);
  }

  @Test
  void aRowOfWords() {
    assertThat(parse("failed  to Engage"))
        .isEqualTo(new Phrase.Sequence(List.of(word("failed"), word("to"), word("engage"))));
  }

  @Test
  void singleWordsOfAChoiceAreOneWord() {
    assertThat(parse("(rude|hostile)")).isEqualTo(word("rude", "hostile"));
  }

  @Test
  void aChoiceKeepsItsLongerOptions() {
    assertThat(parse("(rude|in a mood)"))
        .isEqualTo(
            new Phrase.Choice(
                List.of(
                    new Phrase.Sequence(List.of(word("in"), word("a"), word("mood"))),
                    word("rude"))));
  }

  @Test
  void aHyphenatedWordIsAlsoWrittenApartAndTogether() {
    assertThat(parse("half-caste"))
        .isEqualTo(
            new Phrase.Choice(
                List.of(
                    new Phrase.Sequence(List.of(word("half"), word("caste"))), word("halfcaste"))));
  }

  @Test
  void aContractionFallsApart() {
    assertThat(parse("wasn’t")).isEqualTo(new Phrase.Sequence(List.of(word("was"), word("n't"))));
  }

  @Test
  void signsBeforeAWordSayHowItMayBeWritten() {
    assertThat(parse("~aggressive"))
        .isEqualTo(new Phrase.Word(Set.of("aggressive"), LetterCase.ANY, true));
    assertThat(parse("=DNA")).isEqualTo(new Phrase.Word(Set.of("dna"), LetterCase.UPPER, false));
    assertThat(parse("=Black"))
        .isEqualTo(new Phrase.Word(Set.of("black"), LetterCase.CAPITALISED, false));
    assertThat(parse("=black"))
        .isEqualTo(new Phrase.Word(Set.of("black"), LetterCase.LOWER, false));
    assertThat(parse("aggress*")).isEqualTo(new Phrase.Prefix("aggress"));
  }

  @Test
  void anInflectedWordStandsForItsForms() {
    assertThat(((Phrase.Word) parse("<deny>")).terms())
        .containsExactlyInAnyOrder("deny", "denies", "denied", "denying");
  }

  @Test
  void gapsKindsListsTagsMarksAndPunctuation() {
    assertThat(parse("a ... b ...5 c"))
        .isEqualTo(
            new Phrase.Sequence(
                List.of(word("a"), new Phrase.Gap(3), word("b"), new Phrase.Gap(5), word("c"))));
    assertThat(parse("{adult-age}")).isEqualTo(new Phrase.Kind(Phrase.TokenKind.ADULT_AGE));
    assertThat(parse("@kin")).isEqualTo(word("mum", "dad"));
    assertThat(parse("race/noun"))
        .isEqualTo(new Phrase.Tagged(word("race"), Set.of("NOUN", "PROPN")));
    assertThat(parse("the [[young man]]?"))
        .isEqualTo(
            new Phrase.Sequence(
                List.of(
                    word("the"),
                    new Phrase.Optional(
                        new Phrase.Marked(
                            new Phrase.Sequence(List.of(word("young"), word("man"))))))));
    assertThat(parse("^ dad : $"))
        .isEqualTo(
            new Phrase.Sequence(
                List.of(
                    new Phrase.Edge(true),
                    word("dad"),
                    new Phrase.Punctuation(org.recordlint.internal.analysis.Gaps.COLON),
                    new Phrase.Edge(false))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "'' = empty",
        "( = empty",
        "(a = expected \")\"",
        "(a| = empty",
        "(a|) = empty",
        "a) = unexpected \")\"",
        "a|b = unexpected \"|\"",
        "[[a = expected \"]]\"",
        "[[a?]] b = must have a word",
        "[[...]] b = must have a word",
        "a ...0 = a gap is 1 to 12",
        "a ...13 b = a gap is 1 to 12",
        "a ...99999999999 b = a gap is 1 to 12",
        "{nonsense} = unknown kind",
        "{number = expected \"}\"",
        "<run = expected \">\"",
        "<> = not a word",
        "<look after> = not a word",
        "a/nown = unknown part of speech",
        "abc* = four letters",
        "~ = missing at the end",
        "@nobody = no list @nobody",
        "a?? = unexpected \"?\"",
        "\uD83D\uDE00 = unexpected",
        "half-caste* = not a word"
      })
  void whatIsNotWellFormedIsTold(String phrase, String cause) {
    assertThatThrownBy(() -> parse(phrase))
        .isInstanceOf(PhraseSyntaxException.class)
        .hasMessageContaining(cause);
  }

  @Test
  void aLoneEqualsSignIsNoWord() {
    assertThatThrownBy(() -> parse("=")).isInstanceOf(PhraseSyntaxException.class);
  }

  @Test
  void bracketsMayNotBeNestedWithoutEnd() {
    assertThatThrownBy(() -> parse("(".repeat(5000) + "a" + ")".repeat(5000)))
        .isInstanceOf(PhraseSyntaxException.class)
        .hasMessageContaining("nested");
  }

  @Test
  void aPhraseMayNotGrowWithoutEnd() {
    Phrase[] list = {word("a", "b")};
    for (int i = 0; i < 6; i++) {
      Phrase smaller = list[0];
      String ten = "@x c ".repeat(10);
      if (i < 3) {
        list[0] = PhraseParser.parse(ten, name -> smaller);
      } else {
        assertThatThrownBy(() -> PhraseParser.parse(ten, name -> smaller))
            .isInstanceOf(PhraseSyntaxException.class)
            .hasMessageContaining("parts");
        return;
      }
    }
  }

  @Property
  void nothingElseIsEverThrown(
      @ForAll
          @StringLength(max = 30)
          @Chars({'(', ')', '[', ']', '|', '?', '.', '<', '>', '@', '{', '}', '~', '=', '*', '/'})
          @Chars({'-', ',', ':', ';', '^', '$', '\'', '’', ' ', '+', '\u0130', '\u00df', '\uFB01'})
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = '0', to = '3')
          String text) {
    try {
      assertThat(parse(text).size()).isPositive();
    } catch (PhraseSyntaxException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agressive",
        "aggresive",
        "aggressivve",
        "aggerssive",
        "aggrassive",
        "aggrezsive",
        "aggressve"
      })
  void slipsOfTheHandAreMisspellings(String slip) {
    assertThat(Misspellings.of("aggressive")).contains(slip);
  }

  @Test
  void noMisspellingChangesTheFirstLetterOrTheWordItselfOrAShortWord() {
    assertThat(Misspellings.of("hostile"))
        .isNotEmpty()
        .doesNotContain("hostile")
        .allMatch(form -> form.startsWith("h"));
    assertThat(Misspellings.of("angry")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "manipulate, manipulates manipulated manipulating",
    "carry, carries carried carrying",
    "play, plays played playing",
    "miss, misses missed missing",
    "refuse, refuses refused refusing",
    "disengage, disengages disengaged disengaging",
    "travel, travels travelled travelling traveled traveling",
    "kick, kicks kicked kicking",
    "stop, stops stopped stopping",
    "child, children",
    "lie, lies lied lying",
    "agree, agrees agreed agreeing",
    "be, am is are was were been being",
    "teach, teaches teaching"
  })
  void wordsTakeTheirForms(String word, String forms) {
    assertThat(Inflections.of(word)).contains(word).contains(forms.split(" "));
  }
}
