package org.recordlint.lsp;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Greets the editor, tells it what can be asked, and takes leave. */
final class Server implements LanguageServer, LanguageClientAware, AutoCloseable {

  private final Editor editor = new Editor();
  private final Workspace workspace;
  private final Notes notes;
  private final Packs packs;
  private final TextDocuments textDocuments;
  private final WorkspaceEvents workspaceEvents;
  private final String version;
  private final CountDownLatch exit = new CountDownLatch(1);
  private volatile boolean shutDown;
  private volatile Optional<CompletableFuture<Void>> parentsEnd = Optional.empty();

  Server(LaunchOptions options, String version) {
    Settings settings = Settings.of(options);
    Documents documents = new Documents();
    this.version = version;
    workspace = new Workspace(settings);
    Clock clock = Clock.system(ZoneId.systemDefault());
    notes = new Notes(editor, workspace, documents, clock, options.cache());
    packs = new Packs(editor, workspace, documents);
    textDocuments = new TextDocuments(editor, workspace, documents, notes, packs);
    workspaceEvents = new WorkspaceEvents(editor, workspace, notes, packs, settings);
  }

  @Override
  public void connect(LanguageClient client) {
    editor.connect(client);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    editor.understands(params.getCapabilities());
    workspace.open(folders(params));
    workspaceEvents.greetedWith(params.getInitializationOptions());
    if (params.getProcessId() != null) {
      parentsEnd =
          ProcessHandle.of(params.getProcessId())
              .filter(parent -> !parent.equals(ProcessHandle.current()))
              .map(parent -> parent.onExit().thenRun(this::exit));
    }
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    capabilities.setCompletionProvider(new CompletionOptions(false, List.of("@", ":", " ")));
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(NoteActions.SHOW)));
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("recordlint", version)));
  }

  /** {@code rootUri} and {@code rootPath} are what older editors send. */
  @SuppressWarnings("deprecation")
  private static List<Path> folders(InitializeParams params) {
    List<Path> folders = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream()
          .map(WorkspaceFolder::getUri)
          .map(Document::path)
          .flatMap(Optional::stream)
          .forEach(folders::add);
    }
    if (folders.isEmpty() && params.getRootUri() != null) {
      Document.path(params.getRootUri()).ifPresent(folders::add);
    }
    return folders;
  }

  @Override
  public void initialized(InitializedParams params) {
    workspaceEvents.begin();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exit.countDown();
  }

  /** Waits for the end; 0 if the editor asked for a shutdown before, else 1. */
  int awaitExit() throws InterruptedException {
    exit.await();
    return shutDown ? 0 : 1;
  }

  /** Nothing is traced, for a trace would hold notes. */
  @Override
  public void setTrace(SetTraceParams params) {
    // LSP4J would report the method as unsupported.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return textDocuments;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspaceEvents;
  }

  @Override
  public void close() {
    parentsEnd.ifPresent(end -> end.cancel(false));
    notes.close();
    packs.close();
  }
}
