package org.recordlint.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "neighbours,neighbors",
    "behavioural,behavioral",
    "coloured,colored",
    "stigmatised,stigmatized",
    "organisations,organizations",
    "centre,center",
    "counselling,counseling",
    "defence,defense",
    "programmes,programs",
    "analysed,analyzed",
    "paediatrician,pediatrician",
    "grey,gray",
    "mum,mom",
    "grandad,granddad"
  })
  void aBritishWordStandsForItsOtherSpelling(String british, String other) {
    assertThat(Spellings.of(british)).contains(british, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hour", "four", "court", "rise", "wise", "cheque", "story", "more", "fence"})
  void otherWordsHaveOne(String word) {
    assertThat(Spellings.of(word)).containsExactly(word);
  }

  @Test
  void phrasesTakeBoth() {
    Phrase phrase = PhraseParser.parse("neighbour", list -> null);
    assertThat(phrase)
        .isInstanceOfSatisfying(
            Phrase.Word.class, word -> assertThat(word.terms()).contains("neighbor", "neighbour"));
  }
}
