package org.recordlint.internal.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.internal.analysis.Marks;

class FormReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Faith: Sikh;Faith;Sikh",
        "  - Faith - Sikh;Faith;Sikh",
        "Faith = Sikh;Faith;Sikh",
        "3. Faith (if any): Sikh;Faith (if any);Sikh",
        "Box 4: Faith: Sikh;Faith;Sikh",
        "FAITH? NOT ASKED;FAITH;NOT ASKED",
        "Faith ........;Faith;........",
        "FAITH ....... NONE;FAITH;....... NONE",
        "Faith [ ];Faith;[ ]",
        "Name: A.B.    Faith: Sikh    Age: 4;Faith;Sikh",
        "Y9 | Faith: Sikh | Lang: see file;Faith;Sikh",
      })
  void findsTheValueThatStandsBesideALabel(String line, String label, String value) {
    assertThat(valuesOf(line, label)).contains(value);
  }

  @Test
  void takesATickedAnswerForNoLabel() {
    String line = "Faith:   [x] Sikh  [ ] Other";
    assertThat(valuesOf(line, "Faith")).contains("[x] Sikh  [ ] Other");
  }

  @Test
  void offersTheNextLineWhenNothingStandsBesideALabel() {
    String text = "FAITH\nSikh\nAGE: 4";
    assertThat(read(text))
        .filteredOn(slot -> slot.label().in(text).equals("FAITH"))
        .isNotEmpty()
        .allSatisfy(slot -> assertThat(slot.below().orElseThrow().in(text)).isEqualTo("Sikh"));
  }

  @Test
  void doesNotOfferTheNextFieldAsAValue() {
    String text = "Faith:\nReason: a fall";
    assertThat(read(text))
        .filteredOn(slot -> slot.label().in(text).equals("Faith"))
        .isNotEmpty()
        .allSatisfy(slot -> assertThat(slot.below()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Faith (mother, father): Sikh;Faith (mother, father);Sikh",
        "**Faith:** Sikh;Faith;Sikh",
        "*Faith?* Sikh;Faith;Sikh",
        "Q1 Faith  Q2 Tongue -> lost;Q1 Faith  Q2 Tongue;lost",
        "Faith - none / Tongue - Urdu;Faith;none",
        "Faith - see plan. In short: Sikh;Faith;see plan. In short: Sikh",
        "What about their faith, tongue and food? Sikh;faith, tongue and food;Sikh",
      })
  void knowsWhereLabelsAndValuesEnd(String line, String label, String value) {
    assertThat(valuesOf(line, label)).contains(value);
  }

  @Test
  void looksOnlyAtLinesThatMayHoldALabel() {
    String text = "Reason: a fall\nFaith: Sikh";
    assertThat(
            FormReader.read(
                new Marks(text), line -> line.in(text).startsWith("Faith"), place -> false))
        .extracting(slot -> slot.label().in(text))
        .containsExactly("Faith");
  }

  @Test
  void readsALongLineInReasonableTime() {
    String text = "word: ".repeat(3) + "a ".repeat(200_000);
    assertThat(read(text)).hasSizeLessThan(20);
  }

  private static List<Slot> read(String text) {
    Pattern label = Pattern.compile("\\s*(?i:faith|tongue|food)\\b");
    return FormReader.read(
        new Marks(text), line -> true, place -> label.matcher(place.in(text)).lookingAt());
  }

  private static List<String> valuesOf(String text, String label) {
    return read(text).stream()
        .filter(slot -> slot.label().in(text).strip().endsWith(label))
        .map(slot -> slot.value().in(text).strip())
        .toList();
  }
}
