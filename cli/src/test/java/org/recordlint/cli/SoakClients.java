package org.recordlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that do everything to a service but behave. Each call is one act; what came back is
 * counted by client and status. Every body has the canary in it.
 */
final class SoakClients {

  /** A word that no log, no message and no file may ever hold. */
  static final String CANARY = "Zwetschgenkanarie";

  private static final int TIMEOUT_MILLIS = 20_000;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MEBIBYTE = 1 << 20;

  private final URI uri;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();

  SoakClients(URI uri) {
    this.uri = uri;
  }

  /** How often what happened, by client and status. */
  Map<String, AtomicLong> counts() {
    return counts;
  }

  void count(String what) {
    counts.computeIfAbsent(what, any -> new AtomicLong()).incrementAndGet();
  }

  static String body(String id, String text) {
    return "{\"record\":{\"id\":\"" + id + "\",\"type\":\"case-note\",\"text\":\"" + text + "\"}}";
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(uri + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(
        request.timeout(LONGEST).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Tries to get in without a key that counts; an answer with findings must never come. */
  void hostile(Random random, String revoked) throws IOException, InterruptedException {
    String note = body("h", "Dad was aggressive. " + CANARY);
    List<HttpRequest.Builder> tries =
        List.of(
            to("/api/v1/lint"),
            to("/api/v1/lint").header("Authorization", "Bearer " + revoked),
            to("/api/v1/lint").header("X-API-Key", "rlk_00000000_" + "A".repeat(43)),
            to("/api/v1/lint").header("Authorization", "Bearer e30.e30." + CANARY),
            to("/api/v1/explain").header("Cookie", "recordlint-" + uri.getPort() + "=x"),
            to("/v2/check?apiKey=' OR 1=1".replace(" ", "%20").replace("'", "%27")),
            to("/api/v1/decisions").header("Origin", "https://evil.example"),
            to("/").header("Sec-Fetch-Site", "cross-site"));
    HttpRequest.Builder chosen = tries.get(random.nextInt(tries.size()));
    HttpResponse<String> answer = send(chosen.POST(BodyPublishers.ofString(note)));
    count("hostile " + answer.statusCode());
    if (answer.statusCode() < 400 || answer.body().contains("fingerprint")) {
      count("INTRUDER");
    }
    for (String path : List.of("/api/v1/rules", "/../../etc/passwd", "/assets/%2e%2e/", "/start")) {
      HttpResponse<String> got = send(to(path.replace("..", "%2e%2e")));
      if (got.statusCode() < 400) {
        count("INTRUDER");
      }
    }
  }

  /** Sends what no client should: rubbish, half requests, wrong lengths, broken JSON and text. */
  void broken(Random random, String key) throws IOException {
    String head =
        "POST /api/v1/lint HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: "
            + key
            + "\r\nConnection: close\r\n";
    byte[] rubbish = new byte[512];
    random.nextBytes(rubbish);
    String[] requests = {
      new String(rubbish, StandardCharsets.ISO_8859_1) + CANARY,
      head + "Content-Length: 500\r\n\r\n{\"record\": \"" + CANARY,
      head + "Content-Length: 9\r\n\r\n{" + CANARY,
      head + "Content-Length: -7\r\n\r\n" + CANARY,
      head + "Content-Length: 99999999999999999999\r\n\r\n" + CANARY,
      head + "Transfer-Encoding: chunked\r\n\r\nzz" + CANARY + "\r\n",
      head
          + "Content-Length: 44\r\n\r\n"
          + "{\"record\":{\"id\":\"x\",\"text\":\"\u00ff\u00fe"
          + CANARY,
      head + "Content-Length: 5000\r\n\r\n" + "[".repeat(5000),
      "GET /" + CANARY + "%ZZ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
      "BREW /v2/check HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
      "GET / HTTP/1.1\r\n" + ("X: " + CANARY + "\r\n").repeat(400) + "\r\n"
    };
    String request = requests[random.nextInt(requests.length)];
    boolean waits = random.nextBoolean();
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      if (waits) {
        socket.shutdownOutput();
        byte[] answer = socket.getInputStream().readNBytes(12);
        count(
            "broken "
                + new String(answer, StandardCharsets.ISO_8859_1).replaceAll("\\D+1\\.1 ", ""));
      } else {
        socket.setSoLinger(true, 0);
        count("broken reset");
      }
    }
  }

  /** Sends what is too much, or as much as is allowed. */
  void huge(Random random, String key) throws IOException, InterruptedException {
    String sentence = "Home visit. Mum was hostile and " + CANARY + " refused. ";
    String text =
        switch (random.nextInt(4)) {
          case 0 -> body("x", "x".repeat(5 * MEBIBYTE));
          case 1 -> body("x", sentence.repeat(190_000 / sentence.length()));
          case 2 -> body("x", sentence.repeat(300_000 / sentence.length()));
          default -> {
            StringBuilder many = new StringBuilder("{\"records\":[");
            for (int i = 0; i < 900; i++) {
              many.append(i == 0 ? "" : ",");
              many.append("{\"id\":\"").append(i).append("\",\"text\":\"");
              many.append(sentence).append("\"}");
            }
            yield many.append("]}").toString();
          }
        };
    try {
      HttpResponse<String> answer =
          send(
              to("/api/v1/lint")
                  .header("X-API-Key", key)
                  .POST(BodyPublishers.ofString(text, StandardCharsets.UTF_8)));
      count("huge " + answer.statusCode());
    } catch (HttpTimeoutException e) {
      count("huge without an answer");
    } catch (IOException e) {
      count("huge cut off");
    }
  }

  /** Holds a connection with a byte a second, of the head or of the body, until it is cut. */
  void slow(Random random, String key, long untilNanos) throws IOException, InterruptedException {
    String head = "POST /api/v1/lint HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: " + key + "\r\n";
    String rest = "Content-Length: 2000\r\n\r\n{\"record\":{\"id\":\"" + CANARY + "\"";
    boolean fastHead = random.nextBoolean();
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      if (fastHead) {
        out.write((head + rest).getBytes(StandardCharsets.US_ASCII));
      }
      String dripping = fastHead ? " ".repeat(100) : head + rest;
      for (int i = 0; i < dripping.length() && System.nanoTime() < untilNanos; i++) {
        out.write(dripping.charAt(i));
        out.flush();
        Thread.sleep(1_000);
        if (in.available() > 0) {
          count("slow answered");
          return;
        }
      }
      count("slow to the end");
    } catch (IOException e) {
      count("slow cut off");
    }
  }
}
