package org.recordlint.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.recordlint.rule.RulePackException;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.PackFolder;

/**
 * Checks the rule packs that are open. Thread-safe: everything happens on one thread of its own.
 */
final class Packs implements AutoCloseable {

  /** A pack takes longer to check than a note, and its author looks up less often. */
  private static final int DEBOUNCE_MILLIS = 400;

  private final Editor editor;
  private final Workspace workspace;
  private final Documents documents;
  private final Work work;
  private final Schema schema = Schema.load();
  // All belong to the thread of work.
  private final Map<String, Set<String>> shown = new HashMap<>();
  private boolean configured;
  private Optional<List<PackSource>> others = Optional.empty();

  Packs(Editor editor, Workspace workspace, Documents documents) {
    this.editor = editor;
    this.workspace = workspace;
    this.documents = documents;
    this.work = new Work("recordlint-lsp-packs", editor::logFailure);
  }

  /**
   * Checks the pack of a document.
   *
   * @param soon whether it was opened or saved, and not only typed in
   */
  void check(Document document, boolean soon) {
    String key = document.path().map(path -> path.getParent() + "").orElseGet(document::uri);
    work.later(key, soon ? 0 : DEBOUNCE_MILLIS, () -> run(document.uri(), soon));
  }

  /**
   * Checks all packs anew, for example because others that they use have changed. Until the first
   * call none is checked, for nobody knows yet which packs the settings name.
   */
  void reload() {
    work.later(
        "",
        0,
        () -> {
          configured = true;
          others = Optional.empty();
          Set<String> done = new java.util.HashSet<>();
          for (Document document : documents.all()) {
            PackFiles.of(document, documents)
                .filter(pack -> done.add(pack.key()))
                .ifPresent(pack -> run(pack, others()));
          }
        });
  }

  /** What was shown of a document that was closed goes, unless others of its pack are open. */
  void close(Document document) {
    work.later(
        document.uri(),
        0,
        () -> {
          editor.publish(document.uri(), null, List.of());
          Optional<PackFiles> pack = PackFiles.of(document, documents);
          if (pack.isEmpty()) {
            return;
          }
          boolean open =
              pack.get().files().values().stream().anyMatch(file -> file.version().isPresent());
          if (open && !pack.get().key().equals(document.uri())) {
            run(pack.get(), others());
          } else {
            Set<String> uris = shown.remove(pack.get().key());
            if (uris != null) {
              uris.forEach(uri -> editor.publish(uri, null, List.of()));
            }
          }
        });
  }

  CompletableFuture<List<CompletionItem>> completions(Document document, Position position) {
    return work.now(
        () -> assist(document, position).map(PackAssist::completions).orElse(List.of()));
  }

  CompletableFuture<Hover> hover(Document document, Position position) {
    return work.now(
        () ->
            assist(document, position)
                .flatMap(PackAssist::explanation)
                .map(text -> new Hover(editor.markup(text)))
                .orElse(null));
  }

  private Optional<PackAssist> assist(Document document, Position position) {
    return PackFiles.of(document, documents)
        .map(
            pack ->
                new PackAssist(
                    schema,
                    document,
                    position,
                    PackNames.of(pack, others(), document.uri(), position.getLine())));
  }

  private void run(String uri, boolean whole) {
    if (!configured) {
      return;
    }
    documents
        .get(uri)
        .flatMap(open -> PackFiles.of(open, documents))
        .ifPresent(pack -> run(pack, whole ? others() : needed(pack)));
  }

  /**
   * The packs that the names in a pack come from. All packs take longer than a pause in typing, and
   * tell nothing more but which rules are never seen.
   */
  private List<PackSource> needed(PackFiles pack) {
    return others().stream()
        .filter(
            other -> {
              String id = PackFolder.idOf(other).orElse("");
              return id.equals(PackNames.SHARED)
                  || pack.source().files().values().stream()
                      .anyMatch(text -> text.contains(id + "."));
            })
        .toList();
  }

  private void run(PackFiles pack, List<PackSource> beside) {
    Map<String, List<Diagnostic>> found = PackCheck.run(pack, beside);
    Set<String> before = shown.getOrDefault(pack.key(), Set.of());
    Set<String> now = new java.util.TreeSet<>();
    for (PackFiles.PackFile file : pack.files().values()) {
      List<Diagnostic> diagnostics = found.get(file.uri());
      boolean open = file.version().isPresent();
      if (!diagnostics.isEmpty()) {
        now.add(file.uri());
      }
      // A version that is no longer the latest is not shown: its successor is already waiting.
      boolean current =
          !open
              || documents
                  .get(file.uri())
                  .filter(document -> file.version().get() == document.version())
                  .isPresent();
      if (current && (open || !diagnostics.isEmpty() || before.contains(file.uri()))) {
        editor.publish(file.uri(), file.version().orElse(null), diagnostics);
      }
    }
    before.stream()
        .filter(uri -> !found.containsKey(uri))
        .forEach(uri -> editor.publish(uri, null, List.of()));
    shown.put(pack.key(), now);
  }

  /** The bundled packs and those of the settings; a pack of the settings that is broken is not. */
  private List<PackSource> others() {
    if (others.isEmpty()) {
      List<PackSource> read = new ArrayList<>(Engine.bundled(workspace.settings()));
      try {
        read.addAll(PackFolder.read(workspace.settings().packs()));
      } catch (RulePackException e) {
        // The notes' engine tells of what cannot be read.
      }
      others = Optional.of(List.copyOf(read));
    }
    return others.get();
  }

  @Override
  public void close() {
    work.close();
  }
}
