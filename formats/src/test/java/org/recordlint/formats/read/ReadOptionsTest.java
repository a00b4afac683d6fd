package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOptionsTest {

  @Test
  void mappingsAreReadInOrder() {
    assertThat(ColumnMapping.parse("text=Note,id=\"Note, id\" , subject.age=Age (years)").columns())
        .containsExactly(
            entry("text", "Note"), entry("id", "Note, id"), entry("subject.age", "Age (years)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "text=",
        "=Note",
        "text=a,text=b",
        "text=\"a",
        "text=\"a\"b,id=c",
        ",text=a"
      })
  void brokenMappingsAreRefused(String text) {
    assertThatThrownBy(() -> ColumnMapping.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unknownEncodingsAndFormatsAreRefused() {
    assertThatThrownBy(() -> ReadOptions.defaults().withEncoding("latin-nine-and-a-half"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("latin-nine-and-a-half");
    assertThatThrownBy(() -> ReadOptions.defaults().withEncoding("?"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReadOptions.defaults().withDateFormat("bbb"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReadOptions.defaults().withMaxChars(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ReadOptions.defaults().withEncoding("auto").encoding()).isEmpty();
    assertThat(InputFormat.of("md")).contains(InputFormat.MARKDOWN);
    assertThat(InputFormat.of("word")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 31/01/2024",
    "d/M/yy, 31/1/24",
    "dd-MMM-yyyy, 31-Jan-2024",
    "dd/MM/yyyy HH:mm, 31/01/2024 23:10",
    "EEEE d MMMM yyyy, Wednesday 31 January 2024",
    "dd/MM/yyyy, 2024-01-31"
  })
  void datesAreReadInTheFormatGivenOrIso(String pattern, String text) throws Exception {
    Dates dates = new Dates(ReadOptions.defaults().withDateFormat(pattern).dateFormat());
    assertThat(dates.parse("date", text)).isEqualTo(LocalDate.of(2024, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2024", "2024-13-01", "zorbleflan", "1/1/2024", "2024-01-31T25:00"})
  void datesThatAreNoneAreRefused(String text) {
    Dates dates = new Dates(ReadOptions.defaults().withDateFormat("dd/MM/yyyy").dateFormat());
    assertThatThrownBy(() -> dates.parse("date", text))
        .isInstanceOf(UnreadableException.class)
        .hasMessageNotContaining("zorbleflan");
    assertThatThrownBy(() -> new Dates(Optional.empty()).parse("date", text))
        .isInstanceOf(UnreadableException.class);
  }
}
