package org.recordlint.formats.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.recordlint.formats.CodePoints;

/**
 * The files below a folder in order of their paths by code points; not thread-safe.
 *
 * <p>Files and folders whose names begin with a dot are passed over. Only the names in the folders
 * on the way to the current file are held.
 */
final class FolderWalk {

  /**
   * A file, or a folder that could not be looked into.
   *
   * @param file the file
   * @param relative its path from the folder where the walk began, with {@code /}, in normalization
   *     form C
   * @param failure why it could not be looked into, or empty for a file
   */
  record Entry(Path file, String relative, Optional<IOException> failure) {}

  private record Child(Path path, String name, boolean folder) {}

  private record Level(Path realFolder, String prefix, Iterator<Child> children) {}

  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * A walk from {@code root}.
   *
   * @throws IOException if that folder cannot be looked into
   */
  FolderWalk(Path root) throws IOException {
    levels.push(level(root, ""));
  }

  Optional<Entry> next() {
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      if (!level.children().hasNext()) {
        levels.pop();
        continue;
      }
      Child child = level.children().next();
      String relative = level.prefix() + child.name();
      if (!child.folder()) {
        return Optional.of(new Entry(child.path(), relative, Optional.empty()));
      }
      try {
        levels.push(level(child.path(), relative));
      } catch (IOException e) {
        return Optional.of(new Entry(child.path(), relative, Optional.of(e)));
      }
    }
    return Optional.empty();
  }

  private Level level(Path folder, String prefix) throws IOException {
    Path real = folder.toRealPath();
    for (Level outer : levels) {
      if (outer.realFolder().equals(real)) {
        throw new FileSystemLoopException(folder.toString());
      }
    }
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = normalized(entry.getFileName().toString());
        if (!name.startsWith(".")) {
          boolean isFolder = Files.isDirectory(entry);
          children.add(new Child(entry, isFolder ? name + "/" : name, isFolder));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Comparator.comparing(Child::name, CodePoints.ORDER));
    return new Level(real, prefix, children.iterator());
  }

  static String normalized(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
