package org.recordlint.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;

/** The guide's application over HTTP; the build runs it on Spring Boot 3.5 and again on 4. */
@Tag("integration")
class HostApplicationTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static GuideApplication application;
  private static final PrintStream CONSOLE = System.out;
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();

  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    application =
        new GuideApplication(
            folder,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--logging.level.org.recordlint=trace",
            "--management.endpoints.web.exposure.include=health,metrics",
            "--management.endpoint.health.show-details=always",
            "--management.endpoint.health.show-components=always");
  }

  @AfterAll
  static void stop() throws IOException {
    application.close();
    System.setOut(CONSOLE);
  }

  @Test
  void runsOnTheVersionThatIsMeant() {
    assertThat(SpringBootVersion.getVersion())
        .isEqualTo(System.getProperty("spring-boot.expected"));
  }

  @Test
  void aNoteGivesTheWordToUnderline() throws Exception {
    String json = lint("👶 Dad was aggressive on the phone.");
    assertThat(json).contains("\"quote\":\"aggressive\"", "\"start\":11", "\"end\":21");
    assertThat(LOG.toString(StandardCharsets.UTF_8))
        .contains("Tomcat started")
        .doesNotContain("aggressive");
  }

  @Test
  void anEmptyNoteIsNoMistake() throws Exception {
    assertThat(lint("")).contains("\"complete\":true", "\"findings\":[]");
  }

  @Test
  void thePageBringsTheElementAndAsksThisApplication() throws Exception {
    assertThat(get("/")).contains("<record-lint>", "/editor.js");
    assertThat(get("/editor.js")).contains("/recordlint/record-lint.js", "/notes/lint");
    assertThat(get("/recordlint/record-lint.js")).contains("customElements");
    assertThat(get("/recordlint/element.js")).contains("class RecordLintElement");
  }

  @Test
  void aBrowserUnderlinesTheWordAndOpensItsCard() throws Exception {
    new ChromiumCheck(folder).run(application.address());
  }

  @Test
  void healthAndMetricsKnowOfItAndHoldNoText() throws Exception {
    lint("Dad was aggressive on the phone.");
    String health = get("/actuator/health");
    assertThat(health).contains("\"recordlint\"", "\"labelling-language\"", "\"status\":\"UP\"");
    String metrics = get("/actuator/metrics/recordlint.lint");
    assertThat(metrics).contains("\"outcome\"", "\"complete\"");
    String findings = get("/actuator/metrics/recordlint.findings");
    assertThat(findings).contains("\"category\"", "\"labelling-language\"");
    assertThat(health + metrics + findings).doesNotContain("aggressive", "draft");
  }

  private static String lint(String text) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(application.address() + "/notes/lint"))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  private static String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(application.address() + path)));
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> reply =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(reply.statusCode()).isEqualTo(200);
    return reply.body();
  }
}
