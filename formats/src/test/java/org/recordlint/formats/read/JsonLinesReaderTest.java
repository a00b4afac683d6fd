package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.CaseRecord.Person;
import org.recordlint.api.Origin;
import org.recordlint.api.Subject.OwnWords;
import org.recordlint.api.TextFormat;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

class JsonLinesReaderTest {

  private static final ReadOptions JSONL = ReadOptions.defaults().withFormat(InputFormat.JSONL);

  private static CaseRecord one(String line) {
    Reading reading = Reading.ofInput(line, JSONL);
    assertThat(reading.failures()).isEmpty();
    return reading.records().get(0);
  }

  private static Unreadable failure(String line) {
    Reading reading = Reading.ofInput(line, JSONL);
    assertThat(reading.records()).isEmpty();
    assertThat(reading.failures()).hasSize(1);
    return reading.failures().get(0);
  }

  @Test
  void readsEveryField() {
    CaseRecord record =
        one(
            """
            {"id":"n-1","type":"case-note","date":"2024-01-31","author":"A","team":"T","agency":"C",\
            "origin":"ai-draft","textFormat":"html","text":"<p>Hi \\u2019 \\ud83d\\ude00</p>",\
            "subject":{"id":"s-1","age":14,"dateOfBirth":"2009-12-31","gender":"f","ethnicity":"WBRI",\
            "ethnicityScheme":"dfe","culture":"c","religion":"r","firstLanguage":"l","interpreter":"i",\
            "livedExperience":"x","ownWords":[{"text":"mixed","askedOn":"2024-01-02"},"brown"]},\
            "people":[{"name":"Jo","role":"mother"},{"name":"Al"}]}\
            """);

    assertThat(record.id()).isEqualTo("n-1");
    assertThat(record.type()).contains("case-note");
    assertThat(record.date()).contains(LocalDate.of(2024, 1, 31));
    assertThat(record.author()).contains("A");
    assertThat(record.team()).contains("T");
    assertThat(record.agency()).contains("C");
    assertThat(record.origin()).isEqualTo(Origin.AI_DRAFT);
    assertThat(record.textFormat()).isEqualTo(TextFormat.HTML);
    assertThat(record.text()).isEqualTo("<p>Hi ’ 😀</p>");
    assertThat(record.subject().id()).contains("s-1");
    assertThat(record.subject().age()).hasValue(14);
    assertThat(record.subject().dateOfBirth()).contains(LocalDate.of(2009, 12, 31));
    assertThat(record.subject().gender()).contains("f");
    assertThat(record.subject().ethnicity()).contains("WBRI");
    assertThat(record.subject().ethnicityScheme()).contains("dfe");
    assertThat(record.subject().culture()).contains("c");
    assertThat(record.subject().religion()).contains("r");
    assertThat(record.subject().firstLanguage()).contains("l");
    assertThat(record.subject().interpreter()).contains("i");
    assertThat(record.subject().livedExperience()).contains("x");
    assertThat(record.subject().ownWords())
        .containsExactly(
            new OwnWords("mixed", Optional.of(LocalDate.of(2024, 1, 2))),
            new OwnWords("brown", Optional.empty()));
    assertThat(record.people()).containsExactly(new Person("Jo", "mother"), new Person("Al", ""));
    assertThat(record.fields()).isEmpty();
  }

  @Test
  void takesNumbersForIdsAsWritten() {
    assertThat(one("{\"id\":12345678901234567890.50,\"text\":\"\"}").id())
        .isEqualTo("12345678901234567890.50");
    assertThat(one("{\"id\":7,\"text\":\"\"}").id()).isEqualTo("7");
  }

  @Test
  void keepsUnknownScalarFieldsButNotWhatElseIsKnownOfThePerson() {
    CaseRecord record =
        one(
            """
            {"id":"1","text":"","region":"North","beds":2,"open":true,"gone":null,"expect":[{"a":1}],\
            "more":{"b":2},"subject":{"nhsNumber":"9434765919","x":[1]}}\
            """);
    assertThat(record.fields()).isEqualTo(Map.of("region", "North", "beds", "2", "open", "true"));
  }

  @Test
  void nullsAndBlanksLeaveFieldsEmpty() {
    CaseRecord record =
        one(
            "{\"id\":\"1\",\"text\":\"\",\"date\":null,\"type\":\""
                + " \",\"origin\":null,\"subject\":null,\"people\":null,\"author\":\"\"}");
    assertThat(record.date()).isEmpty();
    assertThat(record.type()).isEmpty();
    assertThat(record.origin()).isEqualTo(Origin.HUMAN);
    assertThat(record.author()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 2024-01-31",
    "2024-01-31T23:59:00Z, 2024-01-31",
    "2024-01-31T10:00:00.123+01:00, 2024-01-31",
    "2024-01-31 10:00:00, 2024-01-31"
  })
  void datesMayHaveTimes(String written, LocalDate date) {
    assertThat(one("{\"id\":1,\"text\":\"\",\"date\":\"" + written + "\"}").date()).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1,\"text\":\"a",
        "{\"id\":1,\"text\":\"a\"",
        "{\"id\":1,\"text\":\"a\",",
        "{\"id\":1,\"tex"
      })
  void aTruncatedLineIsNamed(String line) {
    assertThat(failure(line).reason()).contains("ends in the middle of the record");
    assertThat(failure(line).line()).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1 \"text\":\"a\"}|9|not valid JSON",
        "{'id':1}|2|not valid JSON",
        "{\"id\":1,\"text\":\"a\"} {\"id\":2}|21|something follows",
        "[1]||must be a JSON object",
        "5||must be a JSON object",
        "{\"text\":\"a\"}||no \"id\"",
        "{\"id\":1}||no \"text\"",
        "{\"id\":null,\"text\":\"\"}||\"id\" must not be empty",
        "{\"id\":\"  \",\"text\":\"\"}||\"id\" must not be empty",
        "{\"id\":true,\"text\":\"\"}|7|\"id\" must be a string or a number",
        "{\"id\":1,\"text\":5}|16|\"text\" must be a string",
        "{\"id\":1,\"text\":[\"a\"]}|16|\"text\" must be a string",
        "{\"id\":1,\"text\":\"\",\"text\":\"\"}||\"text\" is given twice",
        "{\"id\":1,\"text\":\"\",\"date\":\"31/01/2024\"}||\"date\" is not an ISO 8601 date",
        "{\"id\":1,\"text\":\"\",\"date\":\"2024-02-31\"}||\"date\" is not an ISO 8601 date",
        "{\"id\":1,\"text\":\"\",\"date\":20240131}|26|\"date\" must be a string",
        "{\"id\":1,\"text\":\"\",\"origin\":\"robot\"}||\"origin\" must be one of human, ai-draft",
        "{\"id\":1,\"text\":\"\",\"textFormat\":\"HTML\"}||\"textFormat\" must be one of plain,"
            + " markdown",
        "{\"id\":1,\"text\":\"\",\"subject\":\"x\"}|29|\"subject\" must be an object",
        "{\"id\":1,\"text\":\"\",\"subject\":{\"age\":140}}|36|\"subject.age\" must be a whole"
            + " number",
        "{\"id\":1,\"text\":\"\",\"subject\":{\"age\":1.5}}|36|\"subject.age\" must be a whole"
            + " number",
        "{\"id\":1,\"text\":\"\",\"subject\":{\"ownWords\":\"x\"}}|41|must be an array",
        "{\"id\":1,\"text\":\"\",\"people\":[5]}|29|\"people\" must be a string",
        "{\"id\":1,\"text\":\"\",\"people\":[{\"name\":[]}]}|37|\"people.name\" must be a string"
      })
  void eachFaultIsNamedWithItsPlace(String line, Integer column, String reason) {
    Unreadable failure = failure(line);
    assertThat(failure.reason()).contains(reason);
    assertThat(failure.path()).isEqualTo("-");
    assertThat(failure.line()).hasValue(1);
    assertThat(failure.column())
        .isEqualTo(column == null ? OptionalInt.empty() : OptionalInt.of(column));
  }

  @Test
  void columnsAreCodeUnitsOfTheLine() {
    assertThat(failure("{\"id\":\"é😀\" x").column()).hasValue(13);
    assertThat(failure("\uFEFF{\"id\":\"é😀\" x").column()).hasValue(13);
  }

  @Test
  void readingGoesOnAfterABadLine() {
    Reading reading =
        Reading.ofInput(
            "\n{\"id\":1,\"text\":\"a\"}\r\n  \n{oops\n{\"id\":2,\"text\":\"b\"}", JSONL);
    assertThat(reading.ids()).containsExactly("1", "2");
    assertThat(reading.origins()).extracting(RecordOrigin::line).containsExactly(2, 5);
    assertThat(reading.failures()).extracting(f -> f.line().getAsInt()).containsExactly(4);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(
            Reading.ofInput(
                    "\uFEFF{\"id\":1,\"text\":\"a\"}\n\uFEFF{\"id\":2,\"text\":\"b\"}", JSONL)
                .ids())
        .containsExactly("1", "2");
    assertThat(Reading.ofInput("\uFEFF{\"id\":1,\"text\":\"a\"}", ReadOptions.defaults()).ids())
        .containsExactly("1");
  }

  @Test
  void invalidUtf8SpoilsItsLineOnly() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":1,\"text\":\"é".getBytes(StandardCharsets.UTF_8));
    bytes.write(0x92);
    bytes.writeBytes("s\"}\n{\"id\":2,\"text\":\"b\"}\n".getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.ofInput(bytes.toByteArray(), JSONL);
    assertThat(reading.ids()).containsExactly("2");
    assertThat(reading.messages())
        .containsExactly("-:1:18: not valid UTF-8; another encoding must be given");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, windows-1252", "UTF-16LE, UTF-16LE", "ISO-8859-1, windows-1252"})
  void anotherEncodingMayBeGiven(String asked, String actual) throws Exception {
    byte[] bytes = "{\"id\":1,\"text\":\"“Zoë’s”\"}\n{\"id\":2,\"text\":\"b\"}".getBytes(actual);
    Reading reading = Reading.ofInput(bytes, JSONL.withEncoding(asked));
    assertThat(reading.texts()).containsExactly("“Zoë’s”", "b");
  }

  @Test
  void utf16WithAByteOrderMarkIsRead() {
    byte[] bytes = "{\"id\":1,\"text\":\"“Zoë’s” 😀\"}".getBytes(StandardCharsets.UTF_16);
    assertThat(Reading.ofInput(bytes, ReadOptions.defaults()).texts())
        .containsExactly("“Zoë’s” 😀");
  }

  @Test
  void aRepeatedIdNamesBothPlaces(@TempDir Path folder) {
    Path a =
        Reading.file(folder, "a.jsonl", "{\"id\":1,\"text\":\"\"}\n{\"id\":\"2\",\"text\":\"\"}\n");
    Path b =
        Reading.file(
            folder,
            "b.jsonl",
            "{\"id\":3,\"text\":\"\"}\n\n{\"id\":\"1\",\"text\":\"\"}\n{\"id\":3,\"text\":\"\"}");
    Reading reading =
        Reading.of(
            List.of(a.toString(), b.toString()),
            ReadOptions.defaults(),
            InputStream.nullInputStream());
    assertThat(reading.ids()).containsExactly("1", "2", "3");
    assertThat(reading.messages())
        .containsExactly(
            b + ":3: its id is that of the record at " + a + ":1",
            b + ":4: its id is that of the record at " + b + ":1");
  }

  @Test
  void typeIsTakenFromTheOptionsWhereItIsMissing() {
    Reading reading =
        Reading.ofInput(
            "{\"id\":1,\"text\":\"\"}\n{\"id\":2,\"text\":\"\",\"type\":\"email\"}",
            JSONL.withType("referral"));
    assertThat(reading.records())
        .extracting(r -> r.type().get())
        .containsExactly("referral", "email");
  }
}
