package org.recordlint.formats.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.MissingState;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;
import org.recordlint.api.Suppression;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.RunManifest.Component;
import org.recordlint.formats.write.RunManifest.Counts;

/** A small run to write in tests. */
final class Sample {

  static final Source SOURCE =
      new Source(
          "S01",
          "Practice guide",
          "A \"board\"",
          OptionalInt.of(2024),
          Optional.of("s.3"),
          Optional.of("https://example.org/guide?a=1&b=2"),
          "verified");

  static final Source OTHER =
      new Source(
          "S02",
          "Study",
          "",
          OptionalInt.empty(),
          Optional.empty(),
          Optional.of("javascript:x"),
          "second-hand");

  static final RecordOrigin FILE =
      new RecordOrigin("sub/Kai note.txt", "in/sub/Kai note.txt", 1, true);
  static final RecordOrigin LINE = new RecordOrigin("notes.jsonl", "in/notes.jsonl", 7, false);

  private Sample() {}

  static CaseRecord record(String id, String text) {
    return CaseRecord.builder(id, text)
        .type("case-note")
        .date(LocalDate.of(2024, 1, 31))
        .team("North")
        .agency("Council")
        .field("region", "NE")
        .build();
  }

  static Finding span(
      String recordId, String text, String quote, String message, Suggestion... suggestions) {
    int start = text.indexOf(quote);
    return new Finding(
        recordId,
        RuleId.parse("labelling-language/aggressive"),
        Category.LABELLING_LANGUAGE,
        Optional.empty(),
        Severity.WARNING,
        new Span(start, start + quote.length()),
        quote,
        message,
        "A label hides what happened. It follows a child for years.",
        List.of(suggestions),
        List.of(SOURCE, OTHER),
        OptionalDouble.empty(),
        "v1:abc" + start,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Finding missing(String recordId, Optional<Span> anchor) {
    return new Finding(
        recordId,
        RuleId.parse("referral-completeness/religion"),
        Category.REFERRAL_COMPLETENESS,
        Optional.of(Aspect.RELIGION),
        Severity.ERROR,
        new Span(0, 0),
        "",
        "Say what the family's faith is",
        "Faith shapes care.",
        List.of(new Suggestion.Prompt("Was the family asked?")),
        List.of(SOURCE),
        OptionalDouble.of(0.75),
        "v1:def",
        List.of("v1:abc"),
        Optional.empty(),
        anchor,
        Optional.of(MissingState.PLACEHOLDER),
        Optional.of(new Suppression("A. Reviewer", "known")));
  }

  static LintResult result(String recordId, Finding... findings) {
    return new LintResult(recordId, List.of(findings), Map.of(), 5, Optional.empty());
  }

  static RunManifest manifest() {
    return new RunManifest(
        new Component("recordlint", "0.1.0", "e0"),
        List.of(new Component("labelling-language", "2", "a1")),
        Optional.of(new Component("policy.yaml", "", "b2")),
        List.of(new Component("pos-en", "1.3.0", "c3")),
        Counts.none(),
        List.of());
  }

  /** One record of a run. */
  record Written(LintResult result, CaseRecord record, RecordOrigin where) {}

  static String write(
      OutputFormat format, WriteOptions options, List<Unreadable> unreadable, Written... records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      FindingWriter writer = FindingWriter.open(format, bytes, options);
      Tally tally = new Tally();
      writer.begin(manifest());
      for (Written written : records) {
        writer.write(written.result(), written.record(), written.where());
        tally.add(written.result());
      }
      writer.end(manifest().after(tally.counts(), unreadable));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A JSON value as maps, lists, strings, numbers, booleans and {@code null}. */
  static Object json(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("something follows the value");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          parser.nextToken();
          if (object.containsKey(name)) {
            throw new AssertionError("twice: " + name);
          }
          object.put(name, value(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        return array;
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getNumberValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      default -> {
        return null;
      }
    }
  }

  /** The value at a path of names and positions. */
  static Object at(Object json, Object... path) {
    Object value = json;
    for (Object step : path) {
      value =
          step instanceof Integer index
              ? ((List<?>) value).get(index)
              : ((Map<?, ?>) value).get(step);
    }
    return value;
  }
}
