package org.recordlint.server.internal.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.recordlint.server.web.Reply;

/** The JDK's own HTTP server, with a watch over slow clients and a limit to what they send. */
public final class JdkServer implements AutoCloseable {

  private static final int STOP_MILLIS = 5_000;
  private static final int LOOK_AGAIN_MILLIS = 20;
  private static final int LARGE_BODIES = 16;
  private static final int NO_BODY = -1;
  private static final int PIECE = 1 << 16;
  private static final Reply GOODBYE =
      Reply.text(503, "the service is stopping").withHeader("Connection", "close");

  static {
    // Without this every answer waits for the client's delayed acknowledgement, up to 40 ms; the
    // server reads it once, when its classes load, and takes it from nowhere else.
    setUnlessSet("sun.net.httpserver.nodelay", "true");
    setUnlessSet("jdk.httpserver.maxConnections", "2048");
  }

  private final HttpServer server;
  private final ConnectionThreads threads;
  private final int bodyBytes;
  private final MemoryBudget budget;
  private final AtomicInteger begun = new AtomicInteger();
  private volatile Gate gate;
  private volatile boolean stopping;

  /**
   * A server that has its port and does not listen yet.
   *
   * @param connections how many may be in the middle of a request
   * @param readTime how long each may keep its thread waiting
   * @throws IOException if the port cannot be had
   */
  public JdkServer(InetSocketAddress address, int bodyBytes, int connections, Duration readTime)
      throws IOException {
    this.bodyBytes = bodyBytes;
    this.budget = new MemoryBudget((long) bodyBytes * LARGE_BODIES);
    this.server = HttpServer.create(address, 0);
    this.threads = new ConnectionThreads(connections, readTime);
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /** Where it listens, with the port that was given to it. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Begins to answer. */
  public void start(Gate answers) {
    gate = answers;
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Takes no more requests, lets those end that have begun for a few seconds, and stops. */
  @Override
  public void close() {
    stopping = true;
    long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STOP_MILLIS);
    try {
      while (begun.get() > 0 && System.nanoTime() < latest) {
        Thread.sleep(LOOK_AGAIN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    threads.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    begun.incrementAndGet();
    try (exchange) {
      threads.work();
      send(stopping ? GOODBYE : answer(exchange), exchange);
    } finally {
      begun.decrementAndGet();
    }
  }

  private Reply answer(HttpExchange exchange) throws IOException {
    String address = exchange.getRemoteAddress().getAddress().getHostAddress();
    try (JdkExchange request = new JdkExchange(exchange, bodyBytes, threads, budget)) {
      return gate.answer(request, address);
    }
  }

  private void send(Reply reply, HttpExchange exchange) throws IOException {
    threads.waitForClient();
    Headers headers = exchange.getResponseHeaders();
    for (Map.Entry<String, String> header : reply.headers().entrySet()) {
      headers.set(header.getKey(), header.getValue());
    }
    byte[] body = reply.body();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(reply.status(), NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? NO_BODY : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        // The JDK keeps a buffer of twice the longest write for as long as the connection lives.
        for (int from = 0; from < body.length; from += PIECE) {
          out.write(body, from, Math.min(PIECE, body.length - from));
        }
      }
    }
  }
}
