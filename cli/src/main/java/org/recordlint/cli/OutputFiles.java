package org.recordlint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that a user wants written. Each is written beside its place, under a name that folders
 * are not searched for, and put there once it is whole: a run that fails leaves the old file.
 */
final class OutputFiles implements Closeable {

  private final Map<Path, Path> unfinished = new LinkedHashMap<>();
  private final Set<Path> claimed = new HashSet<>();
  private final List<OutputStream> streams = new ArrayList<>();

  /**
   * Opens a file to write.
   *
   * @param inputs what is read in the same run
   * @throws UsageException if it cannot be written
   */
  OutputStream open(Path file, List<String> inputs) {
    Path place = reserve(file, inputs);
    try {
      OutputStream stream = Files.newOutputStream(place);
      streams.add(stream);
      return stream;
    } catch (IOException e) {
      throw cannotWrite(file);
    }
  }

  /**
   * Reserves a file to write later on.
   *
   * @param inputs what is read in the same run
   * @return where to write it for now
   * @throws UsageException if it cannot be written, or is one of the inputs
   */
  Path reserve(Path file, List<String> inputs) {
    for (String input : inputs) {
      if (isSame(file, input)) {
        throw new UsageException(file + " is to be read and cannot be written as well");
      }
    }
    if (!claimed.add(key(file))) {
      throw new UsageException(file + " is to be written twice");
    }
    try {
      boolean exists = Files.exists(file);
      if (Files.isDirectory(file) || (exists && !Files.isWritable(file))) {
        throw cannotWrite(file);
      }
      if (exists && !Files.isRegularFile(file)) {
        return file;
      }
      Path target = exists ? file.toRealPath() : file.toAbsolutePath();
      long process = ProcessHandle.current().pid();
      Path beside = target.resolveSibling("." + target.getFileName() + "." + process + ".tmp");
      Files.newOutputStream(beside).close();
      unfinished.put(beside, target);
      if (exists) {
        keepPermissions(target, beside);
      }
      return beside;
    } catch (IOException e) {
      throw cannotWrite(file);
    }
  }

  /** Who may read the old file, and nobody else, may read the new one. */
  private static void keepPermissions(Path old, Path place) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(place, view.readAttributes().permissions());
    }
  }

  private static boolean isSame(Path file, String input) {
    try {
      return !input.equals("-") && Files.isSameFile(file, Path.of(input));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** Whether the file is one of those that are written. */
  boolean isWritten(String path) {
    return !claimed.isEmpty() && claimed.contains(key(Path.of(path)));
  }

  /** Puts every file in its place. */
  void finish() throws IOException {
    for (OutputStream stream : streams) {
      stream.close();
    }
    for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
      Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
    }
    unfinished.clear();
  }

  /** Lets go of what was not finished. */
  @Override
  public void close() throws IOException {
    for (OutputStream stream : streams) {
      stream.close();
    }
    for (Path file : unfinished.keySet()) {
      Files.deleteIfExists(file);
    }
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static UsageException cannotWrite(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    boolean noFolder = folder != null && !Files.isDirectory(folder);
    return new UsageException(
        file + " cannot be written" + (noFolder ? ": its folder is not there" : ""));
  }
}
