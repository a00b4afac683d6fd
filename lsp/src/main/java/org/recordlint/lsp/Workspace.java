package org.recordlint.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folders that are open in the editor, and what its user chose for them; thread-safe. */
final class Workspace {

  private volatile List<Path> folders = List.of();
  private volatile Settings settings;

  Workspace(Settings settings) {
    this.settings = settings;
  }

  void open(List<Path> value) {
    folders = List.copyOf(value);
  }

  List<Path> folders() {
    return folders;
  }

  /** The folder that relative paths of the settings start from. */
  Optional<Path> root() {
    return folders.stream().findFirst();
  }

  Settings settings() {
    return settings;
  }

  void choose(Settings value) {
    settings = value;
  }

  /**
   * A document's path from the folder it lies in, with slashes: the id that a scan of that folder
   * gives it. The name alone if it lies in none, the whole address if it was never saved.
   */
  String relative(Document document) {
    Optional<Path> path = document.path();
    if (path.isEmpty()) {
      return document.uri();
    }
    Path shown =
        folders.stream()
            .filter(path.get()::startsWith)
            .findFirst()
            .map(folder -> folder.relativize(path.get()))
            .orElseGet(() -> path.get().getFileName());
    return shown.toString().replace(java.io.File.separatorChar, '/');
  }
}
