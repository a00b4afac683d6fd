package org.recordlint.server.internal.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.JsonRecords;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.write.WriteOptions;
import org.recordlint.server.web.RequestException;

/**
 * What a host asks to be linted, and how.
 *
 * @param items the records in their order, each with why it cannot be linted in its place
 * @param single whether it was one record and no list
 * @param rule the rule to explain, or empty for all
 */
record LintRequest(
    List<Item> items,
    boolean single,
    Dispositions dispositions,
    WriteOptions options,
    Optional<String> rule) {

  /** A record, or why there is none. */
  record Item(Optional<CaseRecord> record, String wrong) {
    @Override
    public String toString() {
      return "Item";
    }
  }

  /**
   * Reads a body.
   *
   * @param textLength the longest text of a record
   * @param records the most records
   * @throws RequestException if it is no such request
   */
  static LintRequest read(byte[] body, int textLength, int records) {
    Reader reader = new Reader(textLength, records);
    JsonIn.object(body, reader::field);
    return reader.request();
  }

  private static final class Reader {
    private final JsonRecords parser = new JsonRecords(ReadOptions.defaults());
    private final int textLength;
    private final int records;
    private final Dispositions dispositions = new Dispositions();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private boolean single;
    private boolean many;
    private WriteOptions options = WriteOptions.defaults();
    private Optional<String> rule = Optional.empty();

    Reader(int textLength, int records) {
      this.textLength = textLength;
      this.records = records;
    }

    void field(String name, JsonIn in) throws IOException {
      switch (name) {
        case "record" -> {
          single = true;
          item(in.slice(name));
        }
        case "records" -> {
          if (many) {
            throw new RequestException(400, "\"records\" is given twice");
          }
          many = true;
          in.array(name, records, (index, item) -> itemOrNone(item));
        }
        case "includeSuppressed" -> options = options.withIncludeSuppressed(in.truth(name));
        case "brief" -> options = options.withBrief(in.truth(name));
        case "redact" -> options = options.withRedact(in.truth(name), "");
        case "rule" -> rule = in.isNull() ? Optional.empty() : Optional.of(in.text(name));
        default -> {
          if (!dispositions.read(name, in)) {
            in.skip();
          }
        }
      }
    }

    private void itemOrNone(JsonIn in) throws IOException {
      if (in.isObject()) {
        item(in.slice("records"));
      } else {
        in.skip();
        wrong("a record must be a JSON object");
      }
    }

    private void item(byte[] json) {
      ReadOutcome outcome = parser.read(json);
      if (outcome instanceof ReadOutcome.Read read) {
        CaseRecord record = read.record();
        Integer before = ids.putIfAbsent(record.id(), items.size());
        if (before != null) {
          wrong("it has the id of record " + before);
        } else if (record.text().length() > textLength) {
          wrong("its text is longer than " + textLength + " UTF-16 code units");
        } else {
          items.add(new Item(Optional.of(record), ""));
        }
      } else if (outcome instanceof ReadOutcome.Unreadable unreadable) {
        wrong(unreadable.reason());
      }
    }

    private void wrong(String reason) {
      items.add(new Item(Optional.empty(), reason));
    }

    LintRequest request() {
      if (single == many) {
        throw new RequestException(400, "give either \"record\" or \"records\"");
      }
      if (single && items.size() != 1) {
        throw new RequestException(400, "\"record\" is given twice");
      }
      if (single && items.get(0).record().isEmpty()) {
        throw new RequestException(400, "the record cannot be read: " + items.get(0).wrong());
      }
      return new LintRequest(items, single, dispositions, options, rule);
    }
  }

  @Override
  public String toString() {
    return "LintRequest[" + items.size() + "]";
  }
}
