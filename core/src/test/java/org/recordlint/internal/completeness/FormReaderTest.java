package org.recordlint.internal.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "Faith [ ];Faith;[ ]",
        "Name: A.B.    Faith: Sikh    Age: 4;Faith;Sikh",
        "Y9 | Faith: Sikh | Lang: see file;Faith;Sikh",
        "| Faith | Sikh |;Faith;Sikh",
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
  void readsARowPartedByASingleBar() {
    assertThat(valuesOf("Faith | Sikh", "Faith")).contains("Sikh");
    String empty = "Faith |\nAge | 4";
    assertThat(FormReader.read(empty))
        .filteredOn(slot -> slot.label().in(empty).equals("Faith"))
        .allSatisfy(slot -> assertThat(slot.below()).isEmpty());
  }

  @Test
  void readsColumnsWithoutABorder() {
    String text = "Name | Faith | Age\nBo | Sikh | 4";
    assertThat(
            FormReader.read(text).stream()
                .filter(slot -> slot.label().in(text).equals("Faith") && slot.value().length() == 0)
                .flatMap(slot -> slot.below().stream())
                .map(below -> below.in(text)))
        .contains("Sikh");
  }

  @Test
  void offersTheNextLineWhenNothingStandsBesideALabel() {
    String text = "FAITH\nSikh\nAGE: 4";
    assertThat(FormReader.read(text))
        .filteredOn(slot -> slot.label().in(text).equals("FAITH"))
        .allSatisfy(slot -> assertThat(slot.below().orElseThrow().in(text)).isEqualTo("Sikh"));
  }

  @Test
  void doesNotOfferTheNextFieldAsAValue() {
    String text = "Faith:\nReason: a fall";
    assertThat(FormReader.read(text))
        .filteredOn(slot -> slot.label().in(text).equals("Faith"))
        .isNotEmpty()
        .allSatisfy(slot -> assertThat(slot.below()).isEmpty());
  }

  @Test
  void readsColumnsOfATable() {
    String text = "| Faith | Age |\n|---|---|\n| Sikh | 4 |";
    assertThat(
            FormReader.read(text).stream()
                .filter(slot -> slot.label().in(text).equals("Faith"))
                .flatMap(slot -> slot.below().stream())
                .map(below -> below.in(text)))
        .contains("Sikh");
  }

  @Test
  void readsALongLineInReasonableTime() {
    String text = "word: ".repeat(3) + "a ".repeat(200_000);
    assertThat(FormReader.read(text)).hasSizeLessThan(20);
  }

  private static List<String> valuesOf(String text, String label) {
    return FormReader.read(text).stream()
        .filter(slot -> slot.label().in(text).equals(label))
        .map(slot -> slot.value().in(text).strip())
        .toList();
  }
}
