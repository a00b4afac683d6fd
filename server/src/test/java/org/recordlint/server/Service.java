package org.recordlint.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.recordlint.Linter;

/** A service on a free port with a client of the JDK, for tests. */
final class Service implements AutoCloseable {

  static final Linter LINTER = Linter.withInstalledPacks();

  private final RecordlintServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> reports = new CopyOnWriteArrayList<>();

  private Service(UnaryOperator<RecordlintServer.Builder> settings) {
    try {
      server = settings.apply(RecordlintServer.builder(LINTER).report(reports::add)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Service start() {
    return start(builder -> builder);
  }

  static Service start(UnaryOperator<RecordlintServer.Builder> settings) {
    return new Service(settings);
  }

  RecordlintServer server() {
    return server;
  }

  /** What the service told of errors of its own. */
  List<String> reports() {
    return reports;
  }

  int port() {
    return server.uri().getPort();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.uri() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  HttpResponse<String> post(String path, String body) {
    return send(to(path).POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.close();
  }
}
