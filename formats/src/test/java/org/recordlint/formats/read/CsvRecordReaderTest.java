package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.TextFormat;

class CsvRecordReaderTest {

  private static final ReadOptions CSV = ReadOptions.defaults().withFormat(InputFormat.CSV);

  private static Reading read(String table) {
    return Reading.ofInput(table, CSV);
  }

  private static ReadOptions mapped(String mapping) {
    return CSV.withColumns(ColumnMapping.parse(mapping));
  }

  @Test
  void columnsAreMappedToFields() {
    Reading reading =
        Reading.ofInput(
            """
            Note ID,Event,Note text,Age,Extra,Words,People
            7,31/01/2024,He was calm,14.0,x,mixed; brown,Jo (mother); Al
            8,,Fine,,,,
            """,
            mapped(
                    "id=note id,date=Event,text=Note text,subject.age=Age,region=Extra,"
                        + "subject.ownWords=Words,people=People")
                .withDateFormat("dd/MM/yyyy"));
    assertThat(reading.failures()).isEmpty();
    CaseRecord record = reading.records().get(0);
    assertThat(record.id()).isEqualTo("7");
    assertThat(record.date()).contains(LocalDate.of(2024, 1, 31));
    assertThat(record.text()).isEqualTo("He was calm");
    assertThat(record.subject().age()).hasValue(14);
    assertThat(record.fields()).isEqualTo(Map.of("region", "x"));
    assertThat(record.subject().ownWords())
        .extracting(w -> w.text())
        .containsExactly("mixed", "brown");
    assertThat(record.people()).containsExactly(new Person("Jo", "mother"), new Person("Al", ""));
    CaseRecord bare = reading.records().get(1);
    assertThat(bare.subject().age()).isEmpty();
    assertThat(bare.date()).isEmpty();
    assertThat(bare.fields()).isEmpty();
  }

  @Test
  void withoutAMappingColumnsGoByTheirNames() {
    Reading reading = read("ID,Text,Subject.Ethnicity,Area\n1,a,WBRI,North\n");
    assertThat(reading.records().get(0).subject().ethnicity()).contains("WBRI");
    assertThat(reading.records().get(0).fields()).isEqualTo(Map.of("Area", "North"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsFoundOut(String separator) {
    Reading reading =
        read(
            "id,text,team\n1,\"a, b; c\td\",x\n"
                .replace(",", separator)
                .replace("a" + separator + " b", "a, b"));
    assertThat(reading.texts()).containsExactly("a, b; c\td");
    assertThat(reading.records().get(0).team()).contains("x");
  }

  @Test
  void theMappedColumnsDecideBetweenSeparators() {
    assertThat(
            Reading.ofInput(
                    "id;text, with, many, commas\n1;a\n",
                    mapped("id=id,text=\"text, with, many, commas\""))
                .texts())
        .containsExactly("a");
  }

  @Test
  void aSeparatorLineIsFollowed() {
    assertThat(read("sep=|\r\nid|text\r\n1|a,b\r\n").texts()).containsExactly("a,b");
  }

  @Test
  void quotedCellsHoldLineBreaksAndQuotationMarks() {
    Reading reading = read("id,text,team\r\n1,\"one\r\ntwo\n\"\"three\"\"\rfour\",x\r\n2,b,y\r\n");
    assertThat(reading.texts()).containsExactly("one\r\ntwo\n\"three\"\rfour", "b");
    assertThat(reading.origins()).extracting(RecordOrigin::line).containsExactly(2, 6);
  }

  @Test
  void quotationMarksInsideAnUnquotedCellStay() {
    assertThat(read("id,text\n1,he said \"no\" twice\n").texts())
        .containsExactly("he said \"no\" twice");
  }

  @Test
  void anUnclosedQuoteCostsOnlyItsOwnLine() {
    Reading reading =
        read(
            """
            id,text,team
            1,"fine",x
            2,"never closed,x
            3,"good",x
            4,also good,x
            5,"",x
            """);
    assertThat(reading.ids()).containsExactly("1", "3", "4", "5");
    assertThat(reading.messages())
        .containsExactly(
            "-:3:3: the quoted cell that opens here is not closed: its next quotation mark is"
                + " neither doubled nor the end of the cell");
  }

  @Test
  void anUnclosedQuoteWithNoOtherAfterItIsNamedToo() {
    Reading reading = read("id,text\n1,a\n2,\"never\n3,b\n4,\"\"\n5,c");
    assertThat(reading.ids()).containsExactly("1", "3", "4", "5");
    assertThat(reading.messages())
        .containsExactly(
            "-:3:3: the quoted cell that opens here is not closed: no quotation mark follows");
  }

  @Test
  void theLineIsTheOneOnWhichTheCellOpensAndNotTheRow() {
    Reading reading = read("id,text,team\n1,\"a\nb\",\"open\n2,c,x\n");
    assertThat(reading.failures()).extracting(f -> f.line().getAsInt()).containsExactly(3);
    assertThat(reading.failures()).extracting(f -> f.column().getAsInt()).containsExactly(4);
    assertThat(reading.ids()).containsExactly("2");
  }

  @Test
  void quotationMarksThatAreNotDoubledAreNotGuessedAt() {
    Reading reading = read("id,text\n1,\"he said \"no\" and left\"\n2,b\n");
    assertThat(reading.ids()).containsExactly("2");
    assertThat(reading.failures()).extracting(f -> f.line().getAsInt()).containsExactly(2);
  }

  @Test
  void rowsThatDoNotFitTheFirstAreNamed() {
    Reading reading = read("id,text,team\n1,he left, angry,x\n2\n3,c\n4,d,x,,\n\n,,\n");
    assertThat(reading.ids()).containsExactly("3", "4");
    assertThat(reading.messages())
        .containsExactly(
            "-:2: the row has 4 cells, but the first row 3",
            "-:3: the row has 1 cells, but the first row 3",
            "-:7: \"id\" must not be empty");
  }

  @Test
  void allMissingColumnsAreNamedWithoutQuotingTheFirstRow() {
    Reading reading = Reading.ofInput("zorbleflan,x\n1,b\n", mapped("text=Body,date=When"));
    assertThat(reading.records()).isEmpty();
    assertThat(reading.messages())
        .containsExactly(
            "-:1: there is no column named \"Body\"; there is no column named \"When\"; no column"
                + " is mapped to \"id\"");
  }

  @Test
  void anEmptyTableIsNamed() {
    assertThat(read("\n\n").messages()).hasSize(1);
  }

  @Test
  void badCellsAreNamed() {
    Reading reading =
        read("id,text,date,subject.age\n1,a,31/01/2024,\n2,b,,old\n3,c,2024-01-31,9\n");
    assertThat(reading.ids()).containsExactly("3");
    assertThat(reading.failures()).extracting(f -> f.line().getAsInt()).containsExactly(2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-8 with mark", "UTF-16"})
  void encodingsAreFoundOut(String name, @TempDir Path folder) {
    String table = (name.endsWith("mark") ? "\uFEFF" : "") + "id,text\n1,“Zoë’s”\n";
    Path file =
        Reading.file(folder, "t.csv", table.getBytes(Charset.forName(name.split(" ", 2)[0])));
    assertThat(Reading.of(file, ReadOptions.defaults()).texts()).containsExactly("“Zoë’s”");
  }

  @Test
  void textsMayBeMarkedUp() {
    String rows = "{\\rtf1 a}\n2,<p>b</p>\n3,c < d\n";
    ReadOptions auto = mapped("id=id,text=text,textFormat=auto");
    assertThat(Reading.ofInput("id,text\n1," + rows, auto).records())
        .extracting(CaseRecord::textFormat)
        .containsExactly(TextFormat.RTF, TextFormat.HTML, TextFormat.PLAIN);
    assertThat(
            Reading.ofInput("id,text\n1," + rows, mapped("id=id,text=text,textFormat=markdown"))
                .records())
        .extracting(CaseRecord::textFormat)
        .containsOnly(TextFormat.MARKDOWN);
    assertThat(read("id,text\n1," + rows).records())
        .extracting(CaseRecord::textFormat)
        .containsOnly(TextFormat.PLAIN);
    assertThat(read("id,textFormat,text\n1,html,<p>\n2,odd,x\n").messages()).hasSize(1);
  }

  @Test
  void aRowOverTheLimitIsPassedOver() {
    String longText = "x".repeat(200_000);
    Reading reading =
        Reading.ofInput(
            "id,text\n1," + longText + "\n2,b\n3,\"" + longText + "\"\n4,d\n",
            CSV.withMaxChars(1000));
    assertThat(reading.ids()).containsExactly("2", "4");
    assertThat(reading.failures()).extracting(f -> f.line().getAsInt()).containsExactly(2, 4);
  }

  @Test
  void manyUnclosedQuotesTakeLinearTime() {
    StringBuilder table = new StringBuilder("id,text\n");
    for (int i = 0; i < 300_000; i++) {
      table.append(i).append(",\"\"\"a\n");
    }
    Reading reading = read(table.toString());
    assertThat(reading.outcomes()).hasSize(300_000);
  }

  @Test
  void aFailureWhileReadingIsNamedOnce() throws IOException {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            throw new IOException("zorbleflan");
          }

          @Override
          public void close() {}
        };
    try (Utf8Encoder bytes = new Utf8Encoder(failing)) {
      Reading reading = Reading.of(List.of("-"), CSV, bytes);
      assertThat(reading.messages()).containsExactly("-: reading failed: IOException");
    }
  }
}
