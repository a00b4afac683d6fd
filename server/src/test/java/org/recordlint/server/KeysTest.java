package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody gets in without a key once keys are asked for. */
class KeysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String NOTE = Json.note("Dad was aggressive.");

  @TempDir private Path folder;

  @Test
  void otherAddressesNeedKeys() {
    for (String host : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
      RecordlintServer.Builder builder = RecordlintServer.builder(Service.LINTER).host(host);
      assertThatThrownBy(builder::start)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("needs API keys");
    }
  }

  @Test
  void aFileWithoutKeysIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("keys"), "# none yet\n");
    RecordlintServer.Builder builder =
        RecordlintServer.builder(Service.LINTER).keys(new ApiKeys(file));
    assertThatThrownBy(builder::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("holds no key");
  }

  @Test
  void theFileHoldsHashesOnlyAndIsTheOwners() throws IOException {
    Path file = folder.resolve("keys");
    String key = new ApiKeys(file).add("Northbridge", DAY);
    assertThat(key).matches("rlk_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
    assertThat(Files.readString(file)).doesNotContain(key.substring(13)).contains("Northbridge");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new ApiKeys(file).list()).hasSize(1).first().hasToString("Entry[" + id(key) + "]");
  }

  @Test
  void aDamagedFileNamesTheLine() throws IOException {
    Path file = folder.resolve("keys");
    new ApiKeys(file).add("one", DAY);
    Files.writeString(file, Files.readString(file) + "nonsense\n");
    assertThatThrownBy(() -> new ApiKeys(file).list())
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":3: not a key");
    Files.writeString(file, Files.readString(file).replace("nonsense\n", ""));
    Files.writeString(file, Files.readString(file).replace(DAY.toString(), "2026-13-45"));
    assertThatThrownBy(() -> new ApiKeys(file).list())
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":2: not a key");
  }

  @Test
  void everyCallNeedsTheRightKey() throws IOException {
    Path file = folder.resolve("keys");
    String key = new ApiKeys(file).add("one", DAY);
    String other = new ApiKeys(folder.resolve("others")).add("other", DAY);
    try (Service service = Service.start(builder -> builder.keys(new ApiKeys(file)))) {
      String wrong = key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A");
      assertThat(lint(service, null).statusCode()).isEqualTo(401);
      assertThat(lint(service, null).headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(lint(service, "Bearer " + wrong).statusCode()).isEqualTo(401);
      assertThat(lint(service, "Bearer " + other).statusCode()).isEqualTo(401);
      assertThat(lint(service, "Bearer ").statusCode()).isEqualTo(401);
      assertThat(lint(service, "Basic " + key).statusCode()).isEqualTo(401);
      assertThat(lint(service, "Bearer " + key).statusCode()).isEqualTo(200);
      assertThat(service.send(service.to("/api/v1/rules").header("X-API-Key", key)).statusCode())
          .isEqualTo(200);
      for (String path :
          new String[] {"/api/v1/rules", "/api/v1/packs", "/v2/check?text=a&language=en", "/"}) {
        assertThat(service.get(path).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(service.get("/api/v1/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void clientsOfLanguageToolPassTheKeyAsAParameter() throws IOException {
    Path file = folder.resolve("keys");
    String key = new ApiKeys(file).add("one", DAY);
    try (Service service = Service.start(builder -> builder.keys(new ApiKeys(file)))) {
      String form = "text=Dad+was+aggressive.&language=en-GB&username=a@b&apiKey=";
      assertThat(service.post("/v2/check", form + key).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = service.post("/v2/check", form + "no");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).isEqualTo("Error: this key is not known");
      assertThat(service.post("/api/v1/lint?apiKey=" + key, NOTE).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aRevokedKeyIsRefusedWhileTheServiceRuns() throws Exception {
    Path file = folder.resolve("keys");
    ApiKeys keys = new ApiKeys(file);
    String stays = keys.add("stays", DAY);
    String goes = keys.add("goes", DAY);
    try (Service service = Service.start(builder -> builder.keys(keys))) {
      assertThat(lint(service, "Bearer " + goes).statusCode()).isEqualTo(200);
      assertThat(keys.revoke(id(goes))).isTrue();
      assertThat(keys.revoke(id(goes))).isFalse();
      Thread.sleep(700);
      assertThat(lint(service, "Bearer " + goes).statusCode()).isEqualTo(401);
      assertThat(lint(service, "Bearer " + stays).statusCode()).isEqualTo(200);
      Files.delete(file);
      Thread.sleep(700);
      assertThat(lint(service, "Bearer " + stays).statusCode()).isEqualTo(401);
      assertThat(service.reports()).singleElement().asString().contains("key file");
    }
  }

  @Test
  void peopleSignInWithAKey() throws IOException {
    Path file = folder.resolve("keys");
    String key = new ApiKeys(file).add("one", DAY);
    try (Service service = Service.start(builder -> builder.keys(new ApiKeys(file)))) {
      assertThat(service.get("/").body()).contains("/sign-in");
      assertThat(service.get("/sign-in").body()).contains("type=\"password\"");
      assertThat(service.post("/sign-in", "key=no").statusCode()).isEqualTo(401);
      HttpResponse<String> in = service.post("/sign-in", "key=" + key);
      assertThat(in.statusCode()).isEqualTo(303);
      String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
      assertThat(service.send(service.to("/").header("Cookie", cookie)).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void aSessionEndsWithItsKey() throws Exception {
    ApiKeys keys = new ApiKeys(folder.resolve("keys"));
    keys.add("stays", DAY);
    String goes = keys.add("goes", DAY);
    try (Service service = Service.start(builder -> builder.keys(keys))) {
      String cookie =
          service
              .post("/sign-in", "key=" + goes)
              .headers()
              .firstValue("Set-Cookie")
              .orElseThrow()
              .split(";")[0];
      HttpRequest.Builder page = service.to("/").header("Cookie", cookie);
      assertThat(service.send(page).statusCode()).isEqualTo(200);
      keys.revoke(id(goes));
      Thread.sleep(700);
      assertThat(service.send(page).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void eachKeyHasItsOwnRate() throws IOException {
    ApiKeys keys = new ApiKeys(folder.resolve("keys"));
    String one = "Bearer " + keys.add("one", DAY);
    String other = "Bearer " + keys.add("other", DAY);
    ServerLimits few = ServerLimits.defaults().withRate(1, 2);
    try (Service service = Service.start(builder -> builder.keys(keys).limits(few))) {
      int refused = 0;
      for (int i = 0; i < 8; i++) {
        refused += lint(service, one).statusCode() == 429 ? 1 : 0;
      }
      assertThat(refused).isPositive();
      assertThat(lint(service, other).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void behindAProxyCookiesAreKeptToTls() throws IOException {
    Path file = folder.resolve("keys");
    String key = new ApiKeys(file).add("one", DAY);
    try (Service service =
        Service.start(
            builder ->
                builder
                    .keys(new ApiKeys(file))
                    .publicUrl(URI.create("https://lint.example.org")))) {
      String form = "key=" + key;
      String answer = RawClient.exchange(service.port(), signIn("https://lint.example.org", form));
      assertThat(answer)
          .startsWith("HTTP/1.1 303")
          .contains("__Host-recordlint-")
          .contains("; Secure");
      assertThat(RawClient.exchange(service.port(), signIn("http://lint.example.org", form)))
          .startsWith("HTTP/1.1 403");
    }
  }

  private static String signIn(String origin, String form) {
    return String.join(
        "\r\n",
        "POST /sign-in HTTP/1.1",
        "Host: lint.example.org",
        "X-Forwarded-For: 10.0.0.1",
        "Origin: " + origin,
        "Connection: close",
        "Content-Length: " + form.length(),
        "",
        form);
  }

  private static HttpResponse<String> lint(Service service, String authorization) {
    HttpRequest.Builder request = service.to("/api/v1/lint").POST(BodyPublishers.ofString(NOTE));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return service.send(request);
  }

  private static String id(String key) {
    return key.substring(4, 12);
  }
}
