package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that talks to a server over pipes, and keeps all that it hears. */
final class Client implements LanguageClient, AutoCloseable {

  private static final int PIPE = 1 << 16;
  private static final long PATIENCE_SECONDS = 60;

  final List<MessageParams> messages = new CopyOnWriteArrayList<>();
  final List<RegistrationParams> registrations = new CopyOnWriteArrayList<>();
  final InitializeResult greeting;
  final LanguageServer server;
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private final PipedOutputStream toServer = new PipedOutputStream();
  private volatile JsonElement configuration;

  Client(JsonElement configuration, Path... folders) throws Exception {
    this(configuration, capabilities(), folders);
  }

  Client(JsonElement configuration, ClientCapabilities capabilities, Path... folders)
      throws Exception {
    this.configuration = configuration;
    PipedInputStream in = new PipedInputStream(toServer, PIPE);
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream fromServer = new PipedInputStream(out, PIPE);
    Thread thread =
        new Thread(
            () -> {
              try (out) {
                status.complete(
                    RecordlintLanguageServer.serve(in, out, LaunchOptions.defaults(), "test"));
              } catch (InterruptedException | IOException | RuntimeException e) {
                status.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, fromServer, toServer);
    assertThat(launcher.startListening()).isNotNull();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    List<WorkspaceFolder> opened = new ArrayList<>();
    for (Path folder : folders) {
      opened.add(new WorkspaceFolder(folder.toUri().toString(), "folder"));
    }
    params.setWorkspaceFolders(opened);
    greeting = server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
  }

  static ClientCapabilities capabilities() {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
    text.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
    text.setCodeAction(actions);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edits);
    workspace.setConfiguration(true);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(text);
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  void open(String uri, String language, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
  }

  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  void configure(JsonElement value) {
    configuration = value;
    server
        .getWorkspaceService()
        .didChangeConfiguration(new org.eclipse.lsp4j.DidChangeConfigurationParams(value));
  }

  /** The next diagnostics of a document; those of others on the way are dropped. */
  PublishDiagnosticsParams awaitPublished(String uri) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams next = published.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        return fail("nothing was published for %s; heard: %s", uri, messages);
      }
      if (next.getUri().equals(uri)) {
        return next;
      }
    }
  }

  List<Diagnostic> diagnostics(String uri) throws InterruptedException {
    return awaitPublished(uri).getDiagnostics();
  }

  /** The next diagnostics of a version of a document. */
  List<Diagnostic> diagnostics(String uri, int version) throws InterruptedException {
    PublishDiagnosticsParams next = awaitPublished(uri);
    while (next.getVersion() == null || next.getVersion() != version) {
      next = awaitPublished(uri);
    }
    return next.getDiagnostics();
  }

  /** Whether anything more is published within a time. */
  boolean staysQuiet(long millis) throws InterruptedException {
    return published.poll(millis, TimeUnit.MILLISECONDS) == null;
  }

  Hover hover(String uri, int line, int character) throws Exception {
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(line, character)))
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  List<CodeAction> actions(String uri, Range range) throws Exception {
    return server
        .getTextDocumentService()
        .codeAction(
            new CodeActionParams(
                new TextDocumentIdentifier(uri), range, new CodeActionContext(List.of())))
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .stream()
        .map(either -> either.getRight())
        .toList();
  }

  List<CompletionItem> completions(String uri, int line, int character) throws Exception {
    return server
        .getTextDocumentService()
        .completion(
            new CompletionParams(new TextDocumentIdentifier(uri), new Position(line, character)))
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .getLeft();
  }

  int end(boolean shutdown) throws Exception {
    if (shutdown) {
      server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    server.exit();
    return status.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  int hangUp() throws Exception {
    toServer.close();
    return status.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    List<Object> values = new ArrayList<>();
    values.add(configuration);
    return CompletableFuture.completedFuture(values);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new UnsupportedOperationException("nothing is sent home");
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams params) {
    messages.add(params);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    messages.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams params) {
    messages.add(params);
  }

  @Override
  public void close() throws IOException {
    if (!status.isDone()) {
      toServer.close();
      status.join();
    }
  }
}
