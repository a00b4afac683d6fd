package org.recordlint.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.RecordOrigin;

/**
 * How much input there is, and how much of it is through: an estimate by the size of files, and by
 * lines in files of which each line is a record.
 */
final class InputSize {

  private static final int BUFFER = 1 << 16;

  /** The endings of files that are read line by line, whatever is in them. */
  private static final Set<String> TABLES = Set.of("jsonl", "ndjson", "csv", "tsv", "tab");

  private final List<String> inputs;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private volatile double total;
  private double through;
  private String current = "";
  private int currentLine;

  InputSize(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** A file with a record on each line. */
  private record Table(double size, double lines) {}

  /** Looks at the files; takes as long as reading the tables once. */
  void measure() {
    if (inputs.contains("-")) {
      return;
    }
    double size = 0;
    for (String input : inputs) {
      Path root = Path.of(input);
      try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          if (Thread.interrupted()) {
            return;
          }
          size += Files.isRegularFile(file) ? measure(file) : 0;
        }
      } catch (IOException | UncheckedIOException e) {
        // What cannot be looked at is told when it is its turn to be read.
      }
    }
    total = size;
  }

  private double measure(Path file) throws IOException {
    double size = Files.size(file);
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (TABLES.contains(name.substring(name.lastIndexOf('.') + 1))) {
      tables.put(file.normalize().toString(), new Table(size, lines(file)));
    }
    return size;
  }

  private static long lines(Path file) throws IOException {
    long lines = 1;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  /** A record has passed. */
  synchronized void passed(CaseRecord record, RecordOrigin where) {
    if (where.wholeFile()) {
      through += record.text().length();
      return;
    }
    if (!where.path().equals(current)) {
      through += currentShare(Double.MAX_VALUE);
      current = where.path();
    }
    currentLine = where.line();
  }

  /** How much is through, from 0 to 1, or -1 if nobody knows. */
  synchronized double share() {
    return total <= 0 ? -1 : Math.min(1, (through + currentShare(currentLine)) / total);
  }

  private double currentShare(double line) {
    Table table = current.isEmpty() ? null : tables.get(Path.of(current).normalize().toString());
    return table == null ? 0 : table.size * Math.min(1, line / table.lines);
  }
}
