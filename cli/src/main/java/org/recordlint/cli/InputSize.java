package org.recordlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.RecordOrigin;

/**
 * How much input there is, and how much of it is through: an estimate by the size of files, and by
 * lines in a file that holds several records.
 */
final class InputSize {

  private static final int BUFFER = 1 << 16;

  private final List<String> inputs;
  private volatile double total;
  private double through;

  /** The file with several records that is being read, and the line that it has come to. */
  private String current = "";

  private int currentLine;
  private Table counted = new Table("", 0, 1);

  InputSize(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** A file with several records. */
  private record Table(String path, double size, double lines) {}

  /** Looks at the files, and takes as long as finding them. */
  void measure() {
    if (inputs.contains("-")) {
      return;
    }
    Sum sum = new Sum();
    for (String input : inputs) {
      try {
        Files.walkFileTree(
            Path.of(input), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, sum);
      } catch (IOException e) {
        // What cannot be looked at is told when it is its turn to be read.
      }
    }
    total = sum.size;
  }

  /** Adds up the files that are read: those in folders unless their names begin with a dot. */
  private final class Sum extends SimpleFileVisitor<Path> {
    private double size;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isRead(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      size += attributes.isRegularFile() && isRead(file) ? attributes.size() : 0;
      return Thread.currentThread().isInterrupted()
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private boolean isRead(Path path) {
      Path name = path.getFileName();
      return name == null || !name.toString().startsWith(".") || inputs.contains(path.toString());
    }
  }

  /** Counts the lines of the file that is being read, if nobody has yet. */
  void count() {
    String path;
    synchronized (this) {
      path = current;
      if (path.isEmpty() || path.equals(counted.path)) {
        return;
      }
    }
    Table table;
    try {
      table = new Table(path, size(path), lines(Path.of(path)));
    } catch (IOException e) {
      table = new Table(path, 0, 1);
    }
    synchronized (this) {
      counted = table;
    }
  }

  private static double size(String path) {
    try {
      return path.isEmpty() ? 0 : Files.size(Path.of(path));
    } catch (IOException e) {
      return 0;
    }
  }

  private static long lines(Path file) throws IOException {
    long lines = 1;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.read(buffer);
      while (read >= 0 && !Thread.currentThread().isInterrupted()) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        read = in.read(buffer);
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
      through += size(current);
      current = where.path();
    }
    currentLine = where.line();
  }

  /** How much is through, from 0 to 1, or -1 if nobody knows. */
  synchronized double share() {
    boolean known = counted.path.equals(current);
    double within = known ? counted.size * Math.min(1, currentLine / counted.lines) : 0;
    return total <= 0 ? -1 : Math.min(1, (through + within) / total);
  }
}
