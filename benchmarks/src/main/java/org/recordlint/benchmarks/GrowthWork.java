package org.recordlint.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.recordlint.Linter;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.formats.write.FindingWriter;
import org.recordlint.formats.write.OutputFormat;
import org.recordlint.formats.write.RunManifest;
import org.recordlint.formats.write.WriteOptions;
import org.recordlint.internal.match.LiteralAutomaton;

/** What is done to notes while the time is taken. */
@FunctionalInterface
interface GrowthWork {

  int BATCH = 64;

  /** Does it once; gives how much was found. */
  long run(byte[] notes) throws IOException, InterruptedException, ExecutionException;

  /** A result beside its record. */
  record Linted(ReadOutcome.Read read, LintResult result) {}

  /** Reads and parses. */
  static GrowthWork read() {
    return notes -> records(notes).size();
  }

  /** Lints what was read before the time was taken. */
  static GrowthWork lint(Linter linter) {
    List<ReadOutcome.Read> records = new ArrayList<>();
    return notes -> {
      if (records.isEmpty()) {
        records.addAll(records(notes));
      }
      long findings = 0;
      for (ReadOutcome.Read read : records) {
        findings += linter.lint(read.record()).findings().size();
      }
      return findings;
    };
  }

  /** Writes what was linted before the time was taken; what is found are bytes. */
  static GrowthWork write(Linter linter, boolean brief) {
    List<Linted> results = new ArrayList<>();
    return notes -> {
      if (results.isEmpty()) {
        results.addAll(lint(linter, records(notes)));
      }
      return write(results, brief).bytes();
    };
  }

  /** Looks for literals, and does nothing with them. */
  static GrowthWork find(LiteralAutomaton automaton) {
    List<ReadOutcome.Read> records = new ArrayList<>();
    return notes -> {
      if (records.isEmpty()) {
        records.addAll(records(notes));
      }
      long[] hits = new long[1];
      for (ReadOutcome.Read read : records) {
        automaton.scan(read.record().text(), (literal, offset) -> hits[0]++);
      }
      return hits[0];
    };
  }

  /** Reads, lints on as many threads as given, and writes in order. */
  static GrowthWork scan(Linter linter, int threads) {
    return notes -> {
      if (threads == 1) {
        return write(lint(linter, records(notes)), false).findings();
      }
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        ArrayDeque<Future<List<Linted>>> waiting = new ArrayDeque<>();
        List<ReadOutcome.Read> all = records(notes);
        for (int from = 0; from < all.size(); from += BATCH) {
          List<ReadOutcome.Read> batch = all.subList(from, Math.min(all.size(), from + BATCH));
          waiting.add(pool.submit(() -> lint(linter, batch)));
        }
        long findings = 0;
        while (!waiting.isEmpty()) {
          findings += write(waiting.remove().get(), false).findings();
        }
        return findings;
      } finally {
        pool.shutdown();
      }
    };
  }

  private static List<ReadOutcome.Read> records(byte[] notes) {
    List<ReadOutcome.Read> records = new ArrayList<>();
    try (RecordReader reader =
        RecordFiles.open(List.of("-"), ReadOptions.defaults(), new ByteArrayInputStream(notes))) {
      for (Optional<ReadOutcome> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof ReadOutcome.Read read) {
          records.add(read);
        }
      }
    }
    return records;
  }

  private static List<Linted> lint(Linter linter, List<ReadOutcome.Read> records) {
    List<Linted> linted = new ArrayList<>(records.size());
    for (ReadOutcome.Read read : records) {
      linted.add(new Linted(read, linter.lint(read.record())));
    }
    return linted;
  }

  /** What was written. */
  record Written(long findings, long bytes) {}

  private static Written write(List<Linted> results, boolean brief) throws IOException {
    CountingOutput out = new CountingOutput();
    FindingWriter writer =
        FindingWriter.open(OutputFormat.JSONL, out, WriteOptions.defaults().withBrief(brief));
    RunManifest manifest = Pipeline.manifest();
    writer.begin(manifest);
    long findings = 0;
    for (Linted linted : results) {
      findings += linted.result().findings().size();
      writer.write(linted.result(), linted.read().record(), linted.read().where());
    }
    writer.end(manifest);
    return new Written(findings, out.bytes);
  }

  /** Counts bytes and keeps none. */
  final class CountingOutput extends OutputStream {
    private long bytes;

    @Override
    public void write(int value) {
      bytes++;
    }

    @Override
    public void write(byte[] values, int start, int length) {
      bytes += length;
    }
  }
}
