package org.recordlint.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one editor over a pair of streams. */
public final class RecordlintLanguageServer {

  /** LSP4J writes messages that it cannot read, and so perhaps a note, into this log. */
  private static final Logger PROTOCOL_LOG = Logger.getLogger("org.eclipse.lsp4j");

  private RecordlintLanguageServer() {}

  /**
   * Answers until the editor says {@code exit}, closes its stream, or ends as a process.
   *
   * @param version what the server calls itself in its answer to {@code initialize}
   * @return 0 if the editor asked for {@code shutdown} first, as it should; else 1
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static int serve(InputStream in, OutputStream out, LaunchOptions options, String version)
      throws InterruptedException {
    PROTOCOL_LOG.setLevel(Level.OFF);
    ExecutorService messages =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "recordlint-lsp-messages");
              thread.setDaemon(true);
              return thread;
            });
    try (Server server = new Server(options, version)) {
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(messages)
              .setExceptionHandler(RecordlintLanguageServer::error)
              .create();
      server.connect(launcher.getRemoteProxy());
      var listening = launcher.startListening();
      messages.execute(
          () -> {
            try {
              listening.get();
            } catch (InterruptedException | ExecutionException | CancellationException e) {
              // However it ended, nobody is left to answer.
            } finally {
              server.exit();
            }
          });
      return server.awaitExit();
    } finally {
      messages.shutdownNow();
    }
  }

  /** An exception's own message may hold words of a note, and editors log what failed. */
  private static ResponseError error(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    if (cause instanceof CancellationException) {
      return new ResponseError(ResponseErrorCode.RequestCancelled, "cancelled", null);
    }
    return new ResponseError(
        ResponseErrorCode.InternalError,
        "internal error (" + cause.getClass().getSimpleName() + ")",
        null);
  }
}
