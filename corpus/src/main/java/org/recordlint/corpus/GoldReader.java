package org.recordlint.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;

/**
 * Reads gold files: JSON Lines in UTF-8, one labelled record a line.
 *
 * <p>A line is a record as {@code scan} reads it, and
 *
 * <ul>
 *   <li>{@code expect}: an array of {@code {"quote", "category", "also", "nth"}}. The quote is an
 *       exact substring of the text; {@code nth} counts its whole-word occurrences from 1 and is 1
 *       if absent. A quote that stands nowhere as whole words is taken where it first stands.
 *   <li>{@code missing}: an array of aspects.
 *   <li>{@code note}: why it is labelled so.
 * </ul>
 *
 * <p>Fields that are not known are ignored, and so are blank lines. A line with a problem is left
 * out whole, since half its labels would make false alarms of the rest; every problem is reported
 * with its line, and every other line is read.
 */
public final class GoldReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final List<GoldRecord> records = new ArrayList<>();
  private final List<GoldProblem> problems = new ArrayList<>();
  private final Map<String, Integer> linesById = new HashMap<>();

  private GoldReader(String file) {
    this.file = file;
  }

  /**
   * Reads one file.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static GoldSet read(Path file) throws IOException {
    GoldReader reader = new GoldReader(file.toString());
    reader.lines(Files.readAllBytes(file));
    return GoldSet.of(file, reader.records, reader.problems);
  }

  /** Splits before decoding, so that a byte that is not UTF-8 spoils only its own line. */
  private void lines(byte[] bytes) {
    int number = 0;
    for (int start = 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      line(number, ByteBuffer.wrap(bytes, start, end - start));
      start = end + 1;
    }
  }

  private void line(int number, ByteBuffer bytes) {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(BYTE_ORDER_MARK.length());
      }
      if (!line.isBlank()) {
        record(number, JsonLine.parse(line));
      }
    } catch (CharacterCodingException e) {
      problem(number, "the line is not UTF-8");
    } catch (InvalidLineException e) {
      problem(number, e.getMessage());
    }
  }

  private void record(int number, Map<String, Object> values) {
    int before = problems.size();
    Fields fields = new Fields(values, "", message -> problem(number, message));
    Optional<CaseRecord> record = RecordFields.read(fields);
    Optional<Set<Aspect>> missing = GoldLabels.missing(fields);
    Optional<String> note = fields.text("note");
    List<GoldSpan> expect =
        record.map(value -> GoldLabels.expect(fields, value.text())).orElse(List.of());
    if (record.isEmpty()) {
      return;
    }
    Integer earlier = linesById.putIfAbsent(record.get().id(), number);
    if (earlier != null) {
      problem(
          number, "the id " + record.get().id() + " is already used at " + file + ":" + earlier);
    }
    if (problems.size() == before) {
      records.add(new GoldRecord(record.get(), expect, missing, note, file, number));
    }
  }

  private void problem(int number, String message) {
    problems.add(new GoldProblem(file, number, message));
  }
}
