package org.recordlint.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Opens what a user named: files, folders and standard input. */
public final class RecordFiles {

  private RecordFiles() {}

  /**
   * A reader of all records in the inputs, one input after another, each opened when it is its
   * turn.
   *
   * @param arguments paths of files and folders; {@code -} for standard input
   * @param standardInput read only if it is asked for, and left open
   */
  public static RecordReader open(
      List<String> arguments, ReadOptions options, InputStream standardInput) {
    Objects.requireNonNull(standardInput, "standardInput");
    return new DistinctIds(new Arguments(List.copyOf(arguments), options, standardInput));
  }

  /** Reads one argument after another. */
  private static final class Arguments implements RecordReader {
    private final Iterator<String> arguments;
    private final ReadOptions options;
    private final InputStream standardInput;
    private FolderWalk folder;
    private String folderPath = "";
    private RecordReader current;

    Arguments(List<String> arguments, ReadOptions options, InputStream standardInput) {
      this.arguments = arguments.iterator();
      this.options = Objects.requireNonNull(options, "options");
      this.standardInput = standardInput;
    }

    @Override
    public Optional<ReadOutcome> next() {
      while (true) {
        if (current != null) {
          Optional<ReadOutcome> outcome = current.next();
          if (outcome.isPresent()) {
            return outcome;
          }
          close();
        }
        Optional<Unreadable> failure;
        if (folder != null) {
          failure = nextInFolder();
        } else if (arguments.hasNext()) {
          failure = nextArgument(arguments.next());
        } else {
          return Optional.empty();
        }
        if (failure.isPresent()) {
          return Optional.of(failure.get());
        }
      }
    }

    private Optional<Unreadable> nextArgument(String argument) {
      try {
        if (argument.equals("-")) {
          InputStream in = new BufferedInputStream(standardInput);
          in.mark(Beginning.LENGTH);
          Beginning beginning = Beginning.of(in);
          in.reset();
          current = Formats.readerFor(Input.of(in), beginning, options);
          return Optional.empty();
        }
        // To Java no name at all is the current folder; here it is a variable that was not set.
        if (argument.isEmpty()) {
          return Optional.of(Failures.of("\"\"", "is no path"));
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          folder = new FolderWalk(path);
          folderPath = argument.endsWith("/") ? argument : argument + "/";
          return Optional.empty();
        }
        Path name = path.getFileName();
        return open(
            path, FolderWalk.normalized(name == null ? argument : name.toString()), argument);
      } catch (InvalidPathException e) {
        return Optional.of(Failures.of(argument, "is no path"));
      } catch (UnreadableException e) {
        return Optional.of(Failures.of(argument, e.getMessage()));
      } catch (IOException e) {
        return Optional.of(Failures.of(argument, e));
      }
    }

    private Optional<Unreadable> nextInFolder() {
      Optional<FolderWalk.Entry> next = folder.next();
      if (next.isEmpty()) {
        folder = null;
        return Optional.empty();
      }
      FolderWalk.Entry entry = next.get();
      String path = folderPath + entry.relative();
      return entry.failure().isPresent()
          ? Optional.of(Failures.of(path, entry.failure().get()))
          : open(entry.file(), entry.relative(), path);
    }

    private Optional<Unreadable> open(Path file, String uri, String path) {
      try {
        current = Formats.readerFor(Input.of(file, uri, path), options);
        return Optional.empty();
      } catch (UnreadableException e) {
        return Optional.of(Failures.of(path, e.getMessage()));
      } catch (IOException e) {
        return Optional.of(Failures.of(path, e));
      }
    }

    @Override
    public void close() {
      if (current != null) {
        current.close();
        current = null;
      }
    }
  }
}
