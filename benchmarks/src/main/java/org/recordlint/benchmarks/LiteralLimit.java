package org.recordlint.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.recordlint.internal.match.LiteralAutomaton;

/**
 * The least that any linter of records must do: read JSON Lines, take the text out of each, and
 * look for the literals in it. No rule is tried and nothing is written but a count, so no scan can
 * be faster with the same automaton.
 *
 * <pre>java -XX:+UseSerialGC -cp benchmarks/target/benchmarks.jar \
 *   org.recordlint.benchmarks.LiteralLimit --input notes.jsonl [--threads 2] \
 *   [--literals literals.txt | --phrases list.txt]
 * </pre>
 *
 * <p>Without a list, the literals are those that the bundled packs require; {@link PackLiterals}
 * writes them, so that no time goes into the packs.
 */
public final class LiteralLimit {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private LiteralLimit() {}

  /** What was seen. */
  private record Count(long records, long hits) {
    Count plus(Count other) {
      return new Count(records + other.records, hits + other.hits);
    }
  }

  /** Counts records and literals, and prints both. */
  public static void main(String... given)
      throws IOException, InterruptedException, ExecutionException {
    Arguments arguments = Arguments.of(given);
    LiteralAutomaton automaton =
        arguments
            .path("--phrases")
            .map(list -> PhraseList.read(list).automaton())
            .or(() -> arguments.path("--literals").map(PackLiterals::read))
            .orElseGet(PackLiterals::automaton);
    Count total = new Count(0, 0);
    try (LineBlocks blocks = new LineBlocks(arguments.input())) {
      if (arguments.threads() == 1) {
        total = count(blocks, automaton);
      } else {
        ExecutorService threads = Executors.newFixedThreadPool(arguments.threads());
        List<Future<Count>> parts = new ArrayList<>();
        for (int i = 0; i < arguments.threads(); i++) {
          parts.add(threads.submit(() -> count(blocks, automaton)));
        }
        for (Future<Count> part : parts) {
          total = total.plus(part.get());
        }
        threads.shutdown();
      }
    }
    System.out.println(total.records() + " records, " + total.hits() + " literals");
  }

  private static Count count(LineBlocks blocks, LiteralAutomaton automaton) throws IOException {
    long records = 0;
    long[] hits = new long[1];
    LineBlocks.Block block = new LineBlocks.Block();
    while (blocks.next(block)) {
      int start = 0;
      for (int end = block.lineEnd(0); end >= 0; end = block.lineEnd(start)) {
        automaton.scan(text(block.bytes(), start, end - start), (literal, offset) -> hits[0]++);
        records++;
        start = end + 1;
      }
    }
    return new Count(records, hits[0]);
  }

  private static String text(byte[] bytes, int start, int length) throws IOException {
    String text = "";
    try (JsonParser parser = JSON.createParser(bytes, start, length)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("text")) {
          text = parser.getText();
        } else if (value.isStructStart()) {
          parser.skipChildren();
        }
      }
    }
    return text;
  }
}
