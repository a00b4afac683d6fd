package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in on the loopback address without keys: by host, origin and session. */
class AccessTest {

  private static final String FRIEND = "https://records.example.org";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.start(builder -> builder.allowOrigin(FRIEND));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:99", "[::1]:8095"})
  void ownNamesAreServed(String host) throws IOException {
    assertThat(raw("GET /api/v1/health", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil", "[::2]", "@"})
  void otherNamesAreRefused(String host) throws IOException {
    assertThat(raw("GET /api/v1/health", "Host: " + host)).startsWith("HTTP/1.1 421");
    assertThat(raw("GET /", "Host: " + host)).startsWith("HTTP/1.1 421");
    assertThat(raw("GET /v2/healthcheck", "Host: " + host))
        .startsWith("HTTP/1.1 421")
        .endsWith("Error: the Host header does not name this service");
  }

  @Test
  void aRequestWithoutAHostIsRefused() throws IOException {
    assertThat(raw("GET /api/v1/health", "Accept: */*")).startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"})
  void pagesOfOtherOriginsMayNotCall(String origin) throws IOException {
    String answer = raw("GET /v2/languages", "Host: 127.0.0.1", "Origin: " + origin);
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("access-control");
    String preflight =
        raw(
            "OPTIONS /v2/check",
            "Host: 127.0.0.1",
            "Origin: " + origin,
            "Access-Control-Request-Method: POST");
    assertThat(preflight).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("access-control");
  }

  @Test
  void pagesOfOtherSitesMayNotCallWithoutAnOriginEither() throws IOException {
    assertThat(raw("GET /v2/check?text=a", "Host: 127.0.0.1", "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void aFriendMayCallAndIsToldSo() {
    HttpResponse<String> answer =
        service.send(
            service
                .to("/api/v1/lint")
                .header("Origin", FRIEND)
                .POST(BodyPublishers.ofString(Json.note("Dad was aggressive."))));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("Vary")).contains("Origin");
  }

  @Test
  void aFriendIsToldWhatIsWrongToo() {
    HttpResponse<String> answer =
        service.send(
            service.to("/api/v1/lint").header("Origin", FRIEND).POST(BodyPublishers.ofString("{")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
  }

  @Test
  void aPreflightOfAFriendIsAnswered() throws IOException {
    String answer =
        raw(
            "OPTIONS /v2/check",
            "Host: 127.0.0.1",
            "Origin: " + FRIEND,
            "Access-Control-Request-Method: POST");
    assertThat(answer)
        .startsWith("HTTP/1.1 204")
        .containsIgnoringCase("Access-Control-Allow-Origin: " + FRIEND)
        .containsIgnoringCase("Access-Control-Allow-Methods: GET, POST");
  }

  @Test
  void aProxyNeedsKeys() throws IOException {
    assertThat(raw("GET /api/v1/health", "Host: localhost", "X-Forwarded-For: 10.0.0.1"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void everyAnswerHasSecurityHeaders() {
    for (String path : new String[] {"/", "/api/v1/health", "/v2/info", "/nothing", "/sign-in"}) {
      var headers = service.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void whatIsNotThereIsToldInTheWayOfTheClient() {
    assertThat(service.get("/v2/nothing").statusCode()).isEqualTo(404);
    assertThat(service.get("/v2/nothing").body()).startsWith("Error: ");
    assertThat(Json.of(service.get("/api/v1/nothing")).get("status").asInt()).isEqualTo(404);
    assertThat(service.get("/nothing").body()).contains("<h1>Not found</h1>");
  }

  @Test
  void aWrongMethodIsToldWhichIsRight() {
    HttpResponse<String> answer = service.get("/api/v1/lint");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void headIsAnsweredWithoutABody() {
    HttpResponse<String> answer =
        service.send(service.to("/api/v1/health").method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../version.properties",
        "/assets/..%2fversion.properties",
        "/assets/%2e%2e/openapi.yaml",
        "/assets/",
        "//assets/icon.svg",
        "/assets/recordlint.css/",
      })
  void noPathLeadsToOtherFiles(String path) throws IOException {
    assertThat(raw("GET " + path, "Host: localhost")).startsWith("HTTP/1.1 404");
  }

  @Test
  void assetsAreAskedForAgainOnlyWhenTheyChange() {
    HttpResponse<String> first = service.get("/assets/recordlint.css");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    HttpResponse<String> again =
        service.send(service.to("/assets/recordlint.css").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private static String raw(String request, String... headers) throws IOException {
    return RawClient.exchange(
        service.port(),
        request + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
  }
}
