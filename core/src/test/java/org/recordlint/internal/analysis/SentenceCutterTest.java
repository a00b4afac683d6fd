package org.recordlint.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.api.Span;

class SentenceCutterTest {

  /** Each text with a bar where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mo. presented as calm.| Fa. did not.",
        "Seen by Dr. Ahmed at 3.30 p.m. on Weds. 4 Oct. at home.| All well.",
        "Visit on 12.10.2024. no answer.| Rang again.",
        "She is v. Tired of it.| We left.",
        "J. Smith and S.K. were there.| They left.",
        "He said \"go away.\"| Then he left.",
        "He left (at 4.)| She stayed.",
        "Why?!| Because.",
        "He was calm... and then left.",
        "He was calm…| Then he left.",
        "HOME CONDITIONS\n|The house was clean.\n|Bedrooms: fine",
        "Mum: hostile\n|Dad: calm",
        "- hostile on phone\n|- calm later\n|• seen again\n|1. first\n|2) second",
        "The visit was arranged with the mother for the afternoon\nof Monday and she was in when"
            + " we\ncame.| All well.",
        "A family is wanted for a boy of seven who has no fixed bedtime now\n|He is shy.",
        "She was hostile.\n|Asked what this meant.",
        "She was hostile.\r\n|\r\nAsked.",
        "Ref. no. 12 etc.",
        "Off since Feb.| Jordan is wilful.",
        "OFF SINCE FEB.| JORDAN IS BACK ON WEDS. MORNING.",
        "Seen on Sat. 3 Feb. 2020 at 2 hrs. by Dr. Obi.",
        "Saw mum at home.| she was tearful.| rang Gran.| they are well.",
        "Nobody answered.| left a card with Mrs. oduya",
        "Seen at the psych. clinic w. her aunt.",
        "the quick-\nbrown fox",
        "No stop at the end",
        "Tel. 0123 456.| Ext. 4."
      })
  void cutsTheWayNotesAreWritten(String marked) {
    String text = marked.replace("|", "");
    StringBuilder shown = new StringBuilder();
    List<Span> spans =
        SentenceCutter.cut(text, SentenceCutter.ends(new Marks(text)), 0, text.length());
    for (int i = 0; i < spans.size(); i++) {
      shown.append(i > 0 ? "|" : "").append(spans.get(i).in(text));
    }
    assertThat(normal(shown.toString())).isEqualTo(normal(marked));
  }

  /** Which side of a bar white space stands on makes no difference. */
  private static String normal(String marked) {
    return marked.replaceAll("\\s*\\|\\s*", "|");
  }

  @Property
  void sentencesCoverTheTextInOrder(
      @ForAll
          @StringLength(max = 60)
          @Chars({'a', 'B', '1', '.', '?', '\n', '\r', ' ', '-', ':', '"', ')', '\u2026', 'M', 'o'})
          String text) {
    int at = 0;
    for (Span span :
        SentenceCutter.cut(text, SentenceCutter.ends(new Marks(text)), 0, text.length())) {
      assertThat(span.start()).isEqualTo(at);
      assertThat(span.end()).isGreaterThan(at);
      at = span.end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Test
  void noSentenceGoesOnWithoutEnd() {
    String text = "word ".repeat(5000);
    assertThat(SentenceCutter.cut(text, SentenceCutter.ends(new Marks(text)), 0, text.length()))
        .allMatch(span -> span.length() <= SentenceCutter.LONGEST + 5);
  }

  @Test
  void noSentenceButTheLastIsWithoutAWord() {
    String text = "Hostile.\nCalm. . . .\n\t- \nAgain... ... Then";
    List<Span> spans =
        SentenceCutter.cut(text, SentenceCutter.ends(new Marks(text)), 0, text.length());
    for (Span span : spans.subList(0, spans.size() - 1)) {
      assertThat(span.in(text)).containsPattern("\\w");
    }
  }

  @Test
  void signsAreReadAFewTimesAtMost() {
    List<String> texts = new ArrayList<>();
    texts.add(".".repeat(40_000) + "x");
    texts.add(".".repeat(20_000) + " ".repeat(20_000) + "x");
    texts.add("a.".repeat(20_000));
    texts.add("A\n".repeat(20_000));
    texts.add("x.\n ".repeat(10_000));
    for (String text : texts) {
      CountingText counting = new CountingText(text);
      SentenceCutter.cut(counting, SentenceCutter.ends(new Marks(text)), 0, text.length());
      assertThat(counting.reads())
          .as("reads of " + text.substring(0, 4))
          .isLessThan(80L * text.length());
    }
  }
}
