package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Route;
import org.slf4j.LoggerFactory;

/** A made-up word in a record is found in no error, no report, no log and on no stream. */
class PrivacyTest {

  private static final String CANARY = "Quillibrand";

  /** Bodies that are wrong, each with the word in it. */
  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("/api/v1/lint", "{\"record\":{\"id\":\"1\",\"text\":\"" + CANARY + "\"}"),
        List.of("/api/v1/lint", "{\"record\":{\"id\":\"1\",\"text\":\"" + CANARY + " \\x\"}}"),
        List.of("/api/v1/lint", "{\"record\":{\"id\":\"1\",\"text\":[\"" + CANARY + "\"]}}"),
        List.of("/api/v1/lint", "{\"record\":" + CANARY + "}"),
        List.of("/api/v1/lint", "{\"record\":\"" + CANARY + "\"}"),
        List.of("/api/v1/lint", "{\"record\":{\"id\":\"1\",\"type\":\"" + CANARY + "\"}}"),
        List.of(
            "/api/v1/lint",
            "{\"record\":{\"id\":\"1\",\"text\":\"x\",\"date\":\"" + CANARY + "\"}}"),
        List.of(
            "/api/v1/lint",
            "{\"record\":{\"id\":\"1\",\"text\":\"x\",\"origin\":\"" + CANARY + "\"}}"),
        List.of("/api/v1/lint", CANARY),
        List.of("/api/v1/lint", "{\"" + CANARY + "\":1}"),
        List.of("/api/v1/lint", "{\"severities\":{\"" + CANARY + "\":\"" + CANARY + "\"}}"),
        List.of(
            "/api/v1/explain",
            "{\"record\":{\"id\":\"1\",\"text\":\"x\"},\"rule\":\"" + CANARY + "\"}"),
        List.of("/api/v1/decisions", "{\"decisions\":[{\"fingerprint\":\"" + CANARY + "\"}]}"),
        List.of("/api/v1/decisions", "{\"decisions\":[\"" + CANARY + "\"]}"),
        List.of("/v2/check", "text=" + CANARY),
        List.of("/v2/check", "text=" + CANARY + "&language=" + CANARY),
        List.of("/v2/check", "text=" + CANARY + "&language=en&level=" + CANARY),
        List.of("/v2/check", "language=en&data={\"annotation\":" + CANARY + "}"),
        List.of("/v2/check", "language=en&data={\"annotation\":[{\"text\":\"" + CANARY + "\""),
        List.of("/v2/" + CANARY, "text=" + CANARY),
        List.of("/api/" + CANARY, CANARY),
        List.of("/" + CANARY, CANARY),
        List.of("/api/fails", CANARY));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void noErrorQuotesARecord(List<String> call) {
    Heard heard = new Heard();
    HttpResponse<String> answer;
    try (Service service = failing()) {
      answer = service.post(call.get(0), call.get(1));
      assertThat(service.reports()).asString().doesNotContain(CANARY);
    } finally {
      heard.stop();
    }
    assertThat(answer.statusCode()).isBetween(400, 500);
    assertThat(answer.body()).doesNotContain(CANARY);
    assertThat(answer.headers().map()).asString().doesNotContain(CANARY);
    assertThat(heard.all()).doesNotContain(CANARY);
  }

  @Test
  void whatGoesRightIsNotLoggedEither() {
    Heard heard = new Heard();
    try (Service service = Service.start()) {
      String note = CANARY + " was aggressive.";
      assertThat(service.post("/api/v1/lint", Json.note(note)).body()).contains("aggressive");
      assertThat(service.post("/v2/check", "language=en&text=" + note.replace(' ', '+')).body())
          .contains(CANARY);
      assertThat(service.reports()).isEmpty();
    } finally {
      heard.stop();
    }
    assertThat(heard.all()).doesNotContain(CANARY);
  }

  @Test
  void anErrorOfOurOwnIsReportedByItsPlaceOnly() {
    try (Service service = failing()) {
      assertThat(service.post("/api/fails", CANARY).statusCode()).isEqualTo(500);
      assertThat(service.reports())
          .singleElement()
          .asString()
          .contains("IllegalStateException at ");
    }
  }

  @Test
  void theLogHearsOfAnErrorOfOurOwnByItsPlaceOnly() {
    Heard heard = new Heard();
    try (Service service = failing(log -> LoggerFactory.getLogger(PrivacyTest.class).error(log))) {
      assertThat(service.post("/api/fails", CANARY).statusCode()).isEqualTo(500);
    } finally {
      heard.stop();
    }
    assertThat(heard.all()).contains("IllegalStateException at ").doesNotContain(CANARY);
  }

  private static Service failing() {
    return Service.start(PrivacyTest::addFailing);
  }

  /** A service that reports to somebody else. */
  private static Service failing(Consumer<String> report) {
    return Service.start(builder -> addFailing(builder.report(report)));
  }

  private static RecordlintServer.Builder addFailing(RecordlintServer.Builder builder) {
    return builder.pages(
        List.of(),
        layout ->
            List.of(
                new Route(
                    "POST",
                    "/api/fails",
                    Access.API,
                    exchange -> {
                      throw new IllegalStateException(
                          new String(exchange.body(), StandardCharsets.UTF_8));
                    })));
  }

  /**
   * Listens to both streams and to all loggers: those of the JDK as loud as they are by default,
   * ours and those of what we use at every level, also where they log by SLF4J.
   */
  private static final class Heard extends Handler {
    private final StringBuilder logged = new StringBuilder();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Logger loud = Logger.getLogger("org");

    Heard() {
      setLevel(Level.ALL);
      root.addHandler(this);
      loud.setLevel(Level.ALL);
      PrintStream listening = new PrintStream(printed, true, StandardCharsets.UTF_8);
      System.setOut(listening);
      System.setErr(listening);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
      logged.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
      logged.append(entry.getThrown()).append('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    void stop() {
      root.removeHandler(this);
      loud.setLevel(null);
      System.setOut(out);
      System.setErr(err);
    }

    String all() {
      return logged + printed.toString(StandardCharsets.UTF_8);
    }
  }
}
