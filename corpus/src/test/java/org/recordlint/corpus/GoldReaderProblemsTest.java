package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link GoldReader} says about lines that it cannot use. */
class GoldReaderProblemsTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text': 'canary'} | id is missing",
        "{'id': ' ', 'text': 'canary'} | id must not be blank",
        "{'id': true, 'text': 'canary'} | id must be text",
        "{'id': 'x'} | text is missing",
        "{'id': 'x', 'text': ['canary']} | text must be text",
        "{'id': 'x', 'text': 't', 'type': 3} | type must be text",
        "{'id': 'x', 'text': 't', 'date': '4 canary'} |"
            + " date must be an ISO 8601 date such as 2024-03-31",
        "{'id': 'x', 'text': 't', 'date': '2023-02-29'} |"
            + " date must be an ISO 8601 date such as 2024-03-31",
        "{'id': 'x', 'text': 't', 'subject': 'canary'} | subject must be an object",
        "{'id': 'x', 'text': 't', 'subject': {'age': 14.5}} |"
            + " subject.age must be a whole number from 0 to 130",
        "{'id': 'x', 'text': 't', 'subject': {'age': 131}} |"
            + " subject.age must be a whole number from 0 to 130",
        "{'id': 'x', 'text': 't', 'subject': {'ownWords': [{}]}} |"
            + " subject.ownWords entry 1: text is missing",
        "{'id': 'x', 'text': 't', 'people': [{'role': 'canary'}]} |"
            + " people entry 1: name is missing",
        "{'id': 'x', 'text': 't', 'origin': 'canary'} | origin has a value that is not known",
        "{'id': 'x', 'text': 't', 'textFormat': 'canary'} |"
            + " textFormat has a value that is not known",
        "{'id': 'x', 'text': 't', 'expect': 'canary'} | expect must be an array",
        "{'id': 'x', 'text': 't', 'expect': ['canary']} | expect entry 1 must be an object",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': 'canary'}]} |"
            + " expect entry 1: category is missing",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': 'canary', 'category': 'canary'}]} |"
            + " expect entry 1: category names no category that points at words",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': 'canary',"
            + " 'category': 'referral-completeness'}]} |"
            + " expect entry 1: category names no category that points at words",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': 'canary',"
            + " 'category': 'adultification', 'also': ['canary']}]} |"
            + " expect entry 1: also names no category that points at words",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': 'canary',"
            + " 'category': 'adultification', 'also': 'victim-blaming'}]} |"
            + " expect entry 1: also must be an array",
        "{'id': 'x', 'text': 'canary', 'expect': [{'category': 'adultification'}]} |"
            + " expect entry 1: quote is missing",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': '', 'category': 'adultification'}]} |"
            + " expect entry 1: quote is missing",
        "{'id': 'x', 'text': 't', 'expect': [{'quote': 'canary', 'category': 'adultification'}]} |"
            + " expect entry 1: quote is not in the text",
        "{'id': 'x', 'text': 'Canary', 'expect': [{'quote': 'canary',"
            + " 'category': 'adultification'}]} |"
            + " expect entry 1: quote is not in the text",
        "{'id': 'x', 'text': 'canary canaryx', 'expect': [{'quote': 'canary', 'nth': 2,"
            + " 'category': 'adultification'}]} |"
            + " expect entry 1: nth is higher than the 1 times the quote stands there as words",
        "{'id': 'x', 'text': 'canary', 'expect': [{'quote': 'canary', 'nth': 0,"
            + " 'category': 'adultification'}]} |"
            + " expect entry 1: nth must be a whole number from 1 to 2147483647",
        "{'id': 'x', 'text': 'canary canary', 'expect': [{'quote': 'canary',"
            + " 'category': 'adultification'}, {'quote': 'canary', 'category': 'adultification'}]}"
            + " | expect entry 2: quote has the place and category of an earlier entry; nth tells"
            + " apart",
        "{'id': 'x', 'type': 'referral', 'text': 't', 'missing': ['canary']} |"
            + " missing names no known aspect",
        "{'id': 'x', 'type': 'referral', 'text': 't', 'missing': [1]} |"
            + " missing entry 1 must be text",
        "{'id': 'x', 'text': 't', 'note': 1} | note must be text",
        "{'id': 'x', 'text': canary} | not valid JSON at column 21",
        "{'id': 'x', 'text': 'canary | not valid JSON at column 28",
        "{'id': 'x', 'text': 't', 'text': 'canary'} | a field is given twice at column 26",
        "{'id': 'x', 'text': 't'} 'canary' | something follows the JSON object at column 26",
        "['canary'] | the line is not a JSON object",
        "canary | not valid JSON at column 1"
      })
  void problemNamesItsLineAndNoWordOfTheRecord(String line, String problem) throws IOException {
    GoldSet set =
        read(
            "{\"id\": \"first\", \"text\": \"t\"}\n"
                + line.replace('\'', '"')
                + "\n{\"id\": \"last\", \"text\": \"t\"}\n");

    assertThat(set.problems())
        .extracting(GoldProblem::toString)
        .containsExactly(set.file() + ":2: " + problem);
    assertThat(set.problems().toString()).doesNotContain("canary");
    assertThat(set.records())
        .extracting(gold -> gold.record().id())
        .containsExactly("first", "last");
  }

  @Test
  void allProblemsOfALineComeAtOnce() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "t", "date": "soon", "subject": {"age": "x"}, "missing": ["x"], \
            "expect": [{"quote": "u", "category": "x"}]}
            """);

    assertThat(set.problems()).hasSize(5);
    assertThat(set.problems()).extracting(GoldProblem::line).containsOnly(1);
    assertThat(set.records()).isEmpty();
  }

  @Test
  void repeatedIdNamesBothPlacesAndKeepsTheFirst() throws IOException {
    GoldSet set =
        read(
            """
            {"id": "a", "text": "t"}
            {"id": "b", "text": "t"}
            {"id": "a", "text": "u"}
            """);

    assertThat(set.problems())
        .extracting(GoldProblem::toString)
        .containsExactly(set.file() + ":3: the id a is already used at " + set.file() + ":1");
    assertThat(set.records()).extracting(GoldRecord::line).containsExactly(1, 2);
  }

  @Test
  void byteThatIsNotUtf8SpoilsOnlyItsLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\": \"a\", \"text\": \"t\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("{\"id\": \"b\", \"text\": \"caf".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.writeBytes("\"}\n{\"id\": \"c\", \"text\": \"t\"}".getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("latin1.jsonl"), bytes.toByteArray());

    GoldSet set = GoldReader.read(file);

    assertThat(set.problems())
        .extracting(GoldProblem::toString)
        .containsExactly(file + ":2: the line is not UTF-8");
    assertThat(set.records()).extracting(gold -> gold.record().id()).containsExactly("a", "c");
  }

  @Test
  void nestingWithoutEndIsAProblemOfItsLine() throws IOException {
    GoldSet set = read("{\"x\": " + "[".repeat(100_000) + "\n{\"id\": \"a\", \"text\": \"t\"}\n");

    assertThat(set.problems()).hasSize(1);
    assertThat(set.records()).hasSize(1);
  }

  @Test
  void byteOrderMarkBelongsAtTheStartOfTheFileOnly() throws IOException {
    GoldSet set =
        read("{\"id\": \"a\", \"text\": \"t\"}\n\uFEFF{\"id\": \"b\", \"text\": \"t\"}\n");

    assertThat(set.problems()).extracting(GoldProblem::line).containsExactly(2);
  }

  private GoldSet read(String lines) throws IOException {
    return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }
}
