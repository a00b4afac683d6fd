package org.recordlint.server.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.RequestException;

/** A request to the JDK's server; not thread-safe. */
final class JdkExchange implements Exchange, AutoCloseable {

  /** So much more than the limit is read and thrown away, so that the client hears the answer. */
  private static final int PATIENCE = 4;

  private static final int BUFFER = 1 << 16;

  /** Bodies up to this size are too small to count. */
  private static final int SMALL = 1 << 16;

  private final HttpExchange exchange;
  private final int bodyBytes;
  private final ConnectionThreads threads;
  private final MemoryBudget budget;
  private long taken;
  private byte[] body;

  JdkExchange(
      HttpExchange exchange, int bodyBytes, ConnectionThreads threads, MemoryBudget budget) {
    this.exchange = exchange;
    this.bodyBytes = bodyBytes;
    this.threads = threads;
    this.budget = budget;
  }

  @Override
  public String method() {
    return exchange.getRequestMethod();
  }

  @Override
  public String path() {
    String path = exchange.getRequestURI().getPath();
    return path == null ? "" : path;
  }

  @Override
  public String rawQuery() {
    String query = exchange.getRequestURI().getRawQuery();
    return query == null ? "" : query;
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public Map<String, String> pathParameters() {
    return Map.of();
  }

  @Override
  public Optional<String> caller() {
    return Optional.empty();
  }

  @Override
  public Optional<String> tenant() {
    return Optional.empty();
  }

  @Override
  public byte[] body() throws IOException {
    if (body == null) {
      threads.waitForClient();
      InputStream in = exchange.getRequestBody();
      byte[] read = in.readNBytes(Math.min(bodyBytes + 1, SMALL));
      if (read.length == SMALL) {
        read = rest(read, in);
      }
      if (read.length > bodyBytes) {
        discard(in);
        throw new RequestException(413, "the body is larger than " + bodyBytes + " bytes");
      }
      threads.work();
      body = read;
    }
    return body;
  }

  private byte[] rest(byte[] begun, InputStream in) throws IOException {
    if (!budget.take(bodyBytes)) {
      discard(in);
      throw new RequestException(
          503, "there are too many large requests; try again", Map.of("Retry-After", "1"));
    }
    taken = bodyBytes;
    byte[] more = in.readNBytes(bodyBytes + 1 - begun.length);
    byte[] whole = Arrays.copyOf(begun, begun.length + more.length);
    System.arraycopy(more, 0, whole, begun.length, more.length);
    return whole;
  }

  private void discard(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = (long) bodyBytes * PATIENCE;
    for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
      left -= n;
    }
    threads.work();
  }

  /** Lets go of the body's share of memory. */
  @Override
  public void close() {
    budget.giveBack(taken);
    taken = 0;
  }

  /** Shows nothing of the request. */
  @Override
  public String toString() {
    return "JdkExchange";
  }
}
