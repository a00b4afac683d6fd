package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.Route;

/** Slow, huge, many and malformed: each is cut off, and others are served meanwhile. */
@Timeout(60)
class LimitsTest {

  private static final ServerLimits LIMITS =
      ServerLimits.defaults()
          .withTimes(Duration.ofMillis(500), Duration.ofSeconds(5))
          .withSizes(10_000, 2_000, 3);

  @Test
  void aLargeBodyIsRefusedAndTheClientHearsIt() {
    try (Service service = Service.start(builder -> builder.limits(LIMITS))) {
      HttpResponse<String> told = service.post("/api/v1/lint", "x".repeat(30_000));
      assertThat(told.statusCode()).isEqualTo(413);
      assertThat(Json.of(told).get("detail").asText()).contains("10000 bytes");
      assertThat(service.post("/v2/check", "text=" + "x".repeat(30_000)).body())
          .startsWith("Error: ");
    }
  }

  @Test
  void anAnswerDoesNotFillTheMemory() {
    ServerLimits large = ServerLimits.defaults().withSizes(8 << 20, 4 << 20, 10);
    try (Service service = Service.start(builder -> builder.limits(large))) {
      String text = "Home visit. Dad was aggressive. ".repeat(60_000);
      HttpResponse<String> answer = service.post("/api/v1/lint", Json.note(text));
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("32 MiB");
    }
  }

  @Test
  void allLargeBodiesTogetherAreLimited() throws IOException {
    ServerLimits limits =
        LIMITS
            .withSizes(100_000, 100_000, 3)
            .withTimes(Duration.ofSeconds(4), Duration.ofSeconds(5));
    List<RawClient> large = new ArrayList<>();
    try (Service service = Service.start(builder -> builder.limits(limits))) {
      String begun =
          "POST /api/v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90000\r\n\r\n"
              + " ".repeat(70_000);
      for (int i = 0; i < 16; i++) {
        RawClient client = new RawClient(service.port());
        client.send(begun);
        large.add(client);
      }
      sleep(200);
      assertThat(service.post("/api/v1/lint", " ".repeat(90_000)).statusCode()).isEqualTo(503);
      assertThat(service.post("/api/v1/lint", Json.note("Fine.")).statusCode()).isEqualTo(200);
      for (RawClient client : large) {
        client.rest();
      }
      assertThat(service.post("/api/v1/lint", " ".repeat(90_000)).statusCode()).isEqualTo(400);
    } finally {
      for (RawClient client : large) {
        client.close();
      }
    }
  }

  @Test
  void anEndlessChunkedBodyIsCutOff() throws IOException {
    try (Service service = Service.start(builder -> builder.limits(LIMITS));
        RawClient client = new RawClient(service.port())) {
      client.send(
          "POST /api/v1/lint HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
      String chunk = "400\r\n" + "x".repeat(1024) + "\r\n";
      try {
        for (int i = 0; i < 100_000; i++) {
          client.send(chunk);
        }
      } catch (IOException e) {
        assertThat(e).hasMessageMatching("(?i).*(reset|broken).*");
        return;
      }
      throw new AssertionError("100 MB were taken");
    }
  }

  @Test
  void slowHeadersAreCutOff() throws IOException {
    try (Service service = Service.start(builder -> builder.limits(LIMITS));
        RawClient client = new RawClient(service.port())) {
      client.send("GET /api/v1/health HTTP/1.1\r\nHost: loc");
      assertThat(secondsUntilClosed(client)).isLessThan(5);
    }
  }

  @Test
  void aSlowBodyIsCutOff() throws IOException {
    try (Service service = Service.start(builder -> builder.limits(LIMITS));
        RawClient client = new RawClient(service.port())) {
      client.send("POST /api/v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
      assertThat(secondsUntilClosed(client)).isLessThan(5);
    }
  }

  @Test
  void aBodyInDripsIsCutOff() throws Exception {
    try (Service service = Service.start(builder -> builder.limits(LIMITS));
        RawClient client = new RawClient(service.port())) {
      client.send("POST /api/v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
      boolean cutOff = false;
      for (int i = 0; i < 50 && !cutOff; i++) {
        Thread.sleep(100);
        try {
          client.send(" ");
        } catch (IOException e) {
          cutOff = true;
        }
      }
      assertThat(cutOff).isTrue();
    }
  }

  @Test
  void whenAllThreadsWaitForSlowClientsOthersAreServed() throws IOException {
    ServerLimits patient =
        LIMITS.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(5)).withConcurrency(2, 8, 4);
    List<RawClient> slow = new ArrayList<>();
    try (Service service = Service.start(builder -> builder.limits(patient))) {
      for (int i = 0; i < 12; i++) {
        RawClient client = new RawClient(service.port());
        client.send("GET /api/v1/health HTTP/1.1\r\nHost: loc");
        slow.add(client);
      }
      assertThat(service.get("/api/v1/health").statusCode()).isEqualTo(200);
    } finally {
      for (RawClient client : slow) {
        client.close();
      }
    }
  }

  @Test
  void stoppingLetsTheWorkEndThatHasBegun() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Service service =
        Service.start(
            builder ->
                builder.pages(
                    List.of(),
                    layout ->
                        List.of(
                            new Route(
                                "GET",
                                "/api/slow",
                                Access.API,
                                exchange -> {
                                  begun.countDown();
                                  sleep(500);
                                  return Reply.text(200, "done");
                                }))));
    ExecutorService caller = Executors.newSingleThreadExecutor();
    Future<HttpResponse<String>> answer = caller.submit(() -> service.get("/api/slow"));
    begun.await();
    long start = System.nanoTime();
    service.close();
    assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(4);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> service.get("/v2/info")))
        .hasCauseInstanceOf(java.net.ConnectException.class);
    caller.shutdown();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tooManyRequestsAreToldToWait() {
    try (Service service =
        Service.start(builder -> builder.limits(ServerLimits.defaults().withRate(1, 5)))) {
      int refused = 0;
      for (int i = 0; i < 20; i++) {
        HttpResponse<String> answer = service.get("/api/v1/health");
        if (answer.statusCode() == 429) {
          refused++;
          assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        }
      }
      assertThat(refused).isBetween(5, 15);
    }
  }

  @Test
  void workThatTakesTooLongIsGivenUp() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (Workers workers = new Workers(1, 1, Duration.ofMillis(200))) {
      try (Service service =
          Service.start(
              builder ->
                  builder.pages(
                      List.of(),
                      layout ->
                          List.of(
                              new Route(
                                  "GET",
                                  "/api/slow",
                                  Access.API,
                                  exchange ->
                                      workers.run(
                                          () -> {
                                            never.await();
                                            return Reply.text(200, "");
                                          })))))) {
        ExecutorService callers = Executors.newFixedThreadPool(6);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          answers.add(callers.submit(() -> service.get("/api/slow").statusCode()));
        }
        for (Future<Integer> answer : answers) {
          assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(503);
        }
        callers.shutdown();
      }
    }
  }

  @Test
  void recordsAreLimitedInNumberAndLength() {
    try (Service service = Service.start(builder -> builder.limits(LIMITS))) {
      String four = "{\"records\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"},{\"id\":\"d\"}]}";
      assertThat(service.post("/api/v1/lint", four).statusCode()).isEqualTo(413);
      HttpResponse<String> tooLong = service.post("/api/v1/lint", Json.note("x ".repeat(1_500)));
      assertThat(tooLong.statusCode()).isEqualTo(400);
      assertThat(tooLong.body()).contains("longer than 2000");
      HttpResponse<String> check =
          service.post("/v2/check", "language=en&text=" + "x+".repeat(1_500));
      assertThat(check.statusCode()).isEqualTo(413);
      assertThat(check.body())
          .isEqualTo(
              "Error: Your text exceeds the limit of 2000 characters (it's 3000 characters)."
                  + " Please submit a shorter text.");
    }
  }

  private static double secondsUntilClosed(RawClient client) {
    long start = System.nanoTime();
    client.rest();
    return (System.nanoTime() - start) / 1e9;
  }
}
