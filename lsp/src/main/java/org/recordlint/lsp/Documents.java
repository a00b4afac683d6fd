package org.recordlint.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The documents that are open, each at its latest version; thread-safe. */
final class Documents {

  private final Map<String, Document> open = new ConcurrentSkipListMap<>();

  void put(Document document) {
    open.put(document.uri(), document);
  }

  void remove(String uri) {
    open.remove(uri);
  }

  Optional<Document> get(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  /** The document that lies at a path, if it is open. */
  Optional<Document> at(Path path) {
    return open.values().stream()
        .filter(document -> document.path().filter(path::equals).isPresent())
        .findFirst();
  }

  /** All of them, in order of their addresses. */
  List<Document> all() {
    return List.copyOf(open.values());
  }
}
