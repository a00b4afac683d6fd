package org.recordlint.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Takes what the editor says about its configuration and about files. */
final class WorkspaceEvents implements WorkspaceService {

  private final Editor editor;
  private final Workspace workspace;
  private final Notes notes;
  private final Packs packs;
  private final Settings atLaunch;
  private Optional<JsonElement> atStart = Optional.empty();

  WorkspaceEvents(Editor editor, Workspace workspace, Notes notes, Packs packs, Settings atLaunch) {
    this.editor = editor;
    this.workspace = workspace;
    this.notes = notes;
    this.packs = packs;
    this.atLaunch = atLaunch;
  }

  /** Keeps the options that the editor sent along with its greeting. */
  void greetedWith(Object options) {
    atStart = json(options);
  }

  /** Asks the editor for its configuration, if it gives any, and begins. */
  void begin() {
    if (editor.tellsOfConfiguration()) {
      register(new Registration("recordlint-configuration", "workspace/didChangeConfiguration"));
    }
    if (editor.watchesFiles()) {
      register(
          new Registration(
              "recordlint-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(
                  List.of(new FileSystemWatcher(Either.forLeft("**/*.{yaml,yml}"))))));
    }
    if (editor.givesConfiguration()) {
      ask(true);
    } else {
      take(Optional.empty(), true);
    }
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (editor.givesConfiguration()) {
      ask(false);
    } else {
      take(json(params.getSettings()), false);
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Settings settings = workspace.settings();
    boolean ours =
        params.getChanges().stream()
            .map(change -> Document.path(change.getUri()))
            .flatMap(Optional::stream)
            .anyMatch(
                path ->
                    Stream.concat(settings.packs().stream(), settings.policy().stream())
                        .map(Path::toAbsolutePath)
                        .anyMatch(path::startsWith));
    if (ours) {
      notes.reload();
    }
    packs.reload();
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    if (params.getCommand().equals(NoteActions.SHOW)
        && params.getArguments().size() == 1
        && json(params.getArguments().get(0)).orElse(null) instanceof JsonPrimitive text) {
      editor.tell(MessageType.Info, text.getAsString());
    }
    return CompletableFuture.completedFuture(null);
  }

  private void register(Registration registration) {
    editor
        .client()
        .registerCapability(new RegistrationParams(List.of(registration)))
        .exceptionally(
            refused -> {
              // Then the editor's user restarts the server after a change.
              return null;
            });
  }

  private void ask(boolean first) {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SettingsReader.SECTION);
    editor
        .client()
        .configuration(new ConfigurationParams(List.of(item)))
        .handle(
            (values, failed) -> {
              Object value = values == null || values.isEmpty() ? null : values.get(0);
              take(json(value), first);
              return null;
            })
        .exceptionally(
            thrown -> {
              editor.logFailure(thrown);
              return null;
            });
  }

  /** What was chosen last goes before what came with the greeting, and that before the launch. */
  private void take(Optional<JsonElement> configuration, boolean first) {
    SettingsReader reader = new SettingsReader(workspace.root());
    Settings greeting = reader.read(atStart.orElse(null), atLaunch);
    Settings settings = reader.read(configuration.orElse(null), greeting);
    Settings before = workspace.settings();
    workspace.choose(settings);
    reader
        .problems()
        .forEach(problem -> editor.tell(MessageType.Warning, "recordlint: " + problem));
    if (first || !settings.hasSamePacks(before)) {
      notes.reload();
      packs.reload();
    } else if (!settings.equals(before)) {
      notes.relintAll();
    }
  }

  private static Optional<JsonElement> json(Object value) {
    if (value instanceof JsonElement element) {
      return Optional.of(element);
    }
    return Optional.ofNullable(value).map(new Gson()::toJsonTree);
  }
}
