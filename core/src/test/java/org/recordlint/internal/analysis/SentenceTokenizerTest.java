package org.recordlint.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTokenizerTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of("aggressive", 1, "mother", 2, "hostile", 3, "aggressively", 4),
          Map.of(),
          Map.of(ScanNoise.fold("mother"), 2, ScanNoise.fold("hostile"), 3),
          Set.of(),
          Set.of());

  private static Tokens tokens(String text, boolean scanned) {
    return new SentenceTokenizer(VOCABULARY).tokenize(new Marks(text), 0, text.length(), scanned);
  }

  private static List<String> terms(Tokens tokens) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.term(i));
    }
    return terms;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mum's rude | mum 's rude",
        "wasn't didn’t couldnt cannot | was n't did n't could n't cannot",
        "'hostile' ‘rude’ | hostile rude",
        "mixed-race | mixed race",
        "Zoë's café | zoe 's cafe",
        "14yo 10.30 | 14yo 10 30",
        "O'Brien | o'brien",
        "they're we've I'll he'd I'm | they 're we 've i 'll he 'd i 'm",
        "the lads' van | the lads van",
        "di\uFB03cult | difficult",
        "İbrahim | ibrahim",
        "ho\u00adstile, ho\u200bstile | hostile hostile",
        "\uD83D\uDE00 ok | ok"
      })
  void wordsBecomeTerms(String text, String terms) {
    assertThat(terms(tokens(text, false))).containsExactly(terms.split(" "));
  }

  @Test
  void aWordThatALineBreakPartsIsPutTogetherIfItIsKnown() {
    assertThat(terms(tokens("aggres-\nsive well-\nknown", false)))
        .containsExactly("aggressive", "well", "known");
    assertThat(terms(tokens("aggres-\r\n  sive", false))).containsExactly("aggressive");
    assertThat(terms(tokens("aggres -\nsive", false))).containsExactly("aggres", "sive");
    assertThat(terms(tokens("aggress-\nive-\nly", false))).containsExactly("aggressive", "ly");
  }

  @Test
  void aScannedPageIsReadAsItWasMeant() {
    assertThat(tokens("rnother hosti1e mo ther", true).size()).isEqualTo(3);
    Tokens tokens = tokens("rnother hosti1e mo ther", true);
    assertThat(List.of(tokens.id(0), tokens.id(1), tokens.id(2))).containsExactly(2, 3, 2);
    assertThat(tokens("rnother", false).id(0)).isZero();
  }

  @Test
  void shapesTellHowAWordIsWritten() {
    Tokens tokens = tokens("Mum DNA rude 14 five x1", false);
    assertThat(tokens.is(0, Tokens.CAPITALISED) && !tokens.is(0, Tokens.UPPER)).isTrue();
    assertThat(tokens.is(1, Tokens.UPPER) && tokens.is(1, Tokens.CAPITALISED)).isTrue();
    assertThat(tokens.is(2, Tokens.LOWER) && tokens.is(2, Tokens.LETTERS)).isTrue();
    assertThat(tokens.is(3, Tokens.NUMERIC) && !tokens.is(3, Tokens.LETTERS)).isTrue();
    assertThat(tokens.is(4, Tokens.NUMERIC)).isTrue();
    assertThat(tokens.is(5, Tokens.LETTERS)).isFalse();
  }

  @Property
  void offsetsRiseAndStayInside(@ForAll @StringLength(max = 60) String text) {
    Tokens tokens = tokens(text, true);
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
      last = tokens.end(i);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
