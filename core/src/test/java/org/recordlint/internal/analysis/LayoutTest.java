package org.recordlint.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(),
          Map.of(),
          Map.of(),
          Set.of("mum", "she", "they", "home", "boys", "school"),
          Set.of("dna"));

  private static final String LETTER =
      "Home visit on Tuesday, with the health visitor. Mr Adewale Ogunbanjo showed us the kitchen"
          + " and said that the Challenging Behaviour Team had rung him. The boys are well. They"
          + " have no religion, and they speak Yoruba with their father and English at school. They"
          + " asked when the next visit would be and whether the new worker would come along.";

  private static String settled(String text) {
    return Layout.of(text, VOCABULARY).text();
  }

  private static String wrapped(String text, int width) {
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      boolean fits = used > 0 && used + 1 + word.length() <= width;
      out.append(used == 0 ? "" : fits ? " " : "\n").append(word);
      used = fits ? used + 1 + word.length() : word.length();
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 72, 76})
  void linesBrokenAtAWidthAreWhole(int width) {
    assertThat(settled(wrapped(LETTER, width))).isEqualTo(LETTER);
  }

  @Test
  void paragraphsAndFieldsKeepTheirLines() {
    String form =
        "Child: Ama Boateng, 9\nReligion: none\nReason: She was seen alone on the landing twice in"
            + " one week and her teacher has rung home without getting an answer from anybody.\n\n"
            + LETTER;
    String broken = "";
    for (String line : form.split("\n")) {
      broken += wrapped(line, 60) + "\n";
    }
    assertThat(settled(broken).strip()).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SCHOOL REPORT\nAma is well.\nReligion none\nSpeaks Twi",
        "- Bread for the whole family and some milk\n- Nappies in size four, and wipes\n- coal",
        "Milk\nbread\neggs",
        "Ethnicity: Ghanaian\nreligion: none\nspeaks: twi at home",
        "A half-\ncaste",
        "Seen at hosp. today. All well.",
        "",
        "\n",
        "X"
      })
  void otherTextsStayAsTheyAre(String text) {
    assertThat(settled(text)).isEqualTo(text);
  }

  @Test
  void windowsLineEndsDoNotLookLikeColumns() {
    String settled = settled(wrapped(LETTER, 60).replace("\n", "\r\n"));
    assertThat(settled).doesNotContain("\n").doesNotContain("  ").doesNotContain("\r");
    assertThat(settled.replace("\u2003", "")).isEqualTo(LETTER);
  }

  @Test
  void sentencesAndLinesTypedInSmallLettersGetTheirCapitals() {
    String typed = "mum rang. she was upset! e.s.n. school asked.\n- boys ok, seen by dr. khan";
    assertThat(settled(typed))
        .isEqualTo("Mum rang. She was upset! E.S.N. school asked.\n- Boys ok, seen by dr. Khan");
  }

  @Test
  void anEndOfTimeMayEndASentence() {
    assertThat(settled("ill since feb. mum rang on weds. afternoon. nan is well."))
        .isEqualTo("Ill since feb. Mum rang on weds. afternoon. Nan is well.");
  }

  @Test
  void aWrappedTextInSmallLettersIsBothRepaired() {
    String small = LETTER.toLowerCase(Locale.ROOT);
    String settled = settled(wrapped(small, 40));
    assertThat(settled).startsWith("Home visit").contains("visitor. Mr").doesNotContain("\n");
    assertThat(settled).contains("They asked when");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MUM TELLS ME ADAEZE CAN BE RUDE. ADAEZE IS OUT | Adaeze,Adaeze | true",
        "child = adaeze b. she is home, not at school | Child,Adaeze,She | true",
        "MUM SAYS THAT TOBI IS RUDE. SHE ASKED TOBI TO STOP | Tobi,Tobi | true",
        "MUM RANG MR OYELARAN ABOUT THE LETTER. OYELARAN CAME | Oyelaran,Oyelaran | true",
        "SCHOOL DESCRIBE TIEGAN AS RUDE AND SAY THAT IDRIS MANIPULATES THEM | Tiegan,Idris | true",
        "SHE IS IN. TIEGAN REMAINS ANGRY | Tiegan | true",
        "mum rang. adaeze (14) was not at school, and adaeze's bag was | Mum,Adaeze,Adaeze | true",
        "Mum rang Adaeze. She was out. They wrote to Mrs Bello | Mum,Adaeze,She,They,Mrs,Bello | false"
      })
  void namesAreFoundByTheWordsBesideThem(String written, String names, boolean bare) {
    Layout layout = Layout.of(written, VOCABULARY);
    assertThat(layout.bare()).isEqualTo(bare);
    List<String> capitalised = new ArrayList<>();
    for (String word : layout.text().split("[^\\p{L}]+")) {
      boolean name = word.length() > 1 && Character.isLowerCase(word.charAt(1));
      if (name && Character.isUpperCase(word.charAt(0))) {
        capitalised.add(word);
      }
    }
    assertThat(capitalised).containsExactly(names.split(","));
  }

  @Test
  void codesThatRulesKnowOnlyInCapitalsAreCapitals() {
    assertThat(settled("mum rang. ethnicity b1, language z. dna x2, a boy."))
        .isEqualTo("Mum rang. Ethnicity B1, language Z. DNA x2, a boy.");
    assertThat(settled("mum rang. she has the dna's letter.")).doesNotContain("DNA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name\tage\tseen\tnote\nMs Oyelaran\t41\tno\thas moved to the coast\nBo\t3\tyes\tmild",
        "Home .................. shared with an uncle\nSleeping ........ in the front room, sofa\nPets .............. none",
        "nr,initials,age,last_seen_by_school,presenting\n\"7\",\"A.B.\",\"9\",\"yes\",\"Coughs\"\n\"8\",\"C.D.\",\"4\",\"no\",\"Rash\""
      })
  void rowsOfTablesKeepTheirLines(String table) {
    assertThat(settled(table + "\n" + wrapped(LETTER, 40))).isEqualTo(table + "\n" + LETTER);
  }

  @Test
  void aSingleNumberMayBeginALineThatWasBroken() {
    String text =
        "She has moved up and says that the boys in year 8. They are kind to her, which was not so"
            + " before, and she has asked whether her cousin may come along to the club on Friday";
    assertThat(settled(wrapped(text, 48))).isEqualTo(text);
    String list = "1. bread for the whole family and some of the milk\n2. nappies\n";
    assertThat(settled(list + wrapped(LETTER, 60))).startsWith(list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"religion    none", "religion > none", "religion = none"})
  void fieldsInSmallLettersBeginTheirLineAfterALongOne(String field) {
    String typed = "home: with an aunt and two cousins in a flat over the bakery\n" + field;
    assertThat(settled(typed)).endsWith("\nR" + field.substring(1));
  }

  @Test
  void labelsInSmallLettersKeepTheirLinesToo() {
    String form =
        "Summer scheme referral\nname of the child: Rio\nwhat we were told: the question is not on our"
            + " form\nwhat happened: he was seen running\nalong the wall, and he told the play worker";
    assertThat(settled(form)).contains("\nwhat happened:").contains("\nwhat we were told:");
  }

  @Test
  void oddTextsTakeNoLongerThanTheirLength() {
    for (String piece :
        List.of(".", "a.", "!\"", "a\n", "mr ", "a: ", "\n", "\r\n", "and a-", "x (1")) {
      String text = "a. " + piece.repeat(400_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Layout.of(text, VOCABULARY));
    }
  }

  @Property
  void everythingKeepsItsPlace(
      @ForAll
          @StringLength(max = 120)
          @Chars({'a', 'B', 'c', '1', '.', '\n', '\r', ' ', '-', ':', '(', '\u00df'})
          String text) {
    String settled = settled(text);
    assertThat(settled).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      char before = text.charAt(i);
      char after = settled.charAt(i);
      assertThat(Character.isWhitespace(after)).isEqualTo(Character.isWhitespace(before));
      assertThat(Character.toUpperCase(after))
          .isEqualTo(Character.isWhitespace(before) ? after : Character.toUpperCase(before));
    }
  }
}
