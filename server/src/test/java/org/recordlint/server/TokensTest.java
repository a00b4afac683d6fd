package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recordlint.server.Issuer.claims;

import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.SharedPacks;

/** Where the keys for tokens come from, and what else tokens go together with. */
class TokensTest {

  private static final Issuer ISSUER = new Issuer();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("keys"), content);
  }

  private static int status(Service service, String token) {
    return answer(service, token).statusCode();
  }

  private static HttpResponse<String> answer(Service service, String token) {
    return service.send(service.to("/api/v1/packs").header("Authorization", "bearer " + token));
  }

  private static Service start(Path keys) {
    return Service.start(builder -> builder.tokens(Issuer.settings(keys.toString(), "RS256")));
  }

  private static void await(BooleanSupplier done) {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in a minute").isLessThan(latest);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void keysMayBeInPem() throws IOException {
    try (Service service = start(file(Issuer.pem(ISSUER.rsa)))) {
      assertThat(status(service, ISSUER.token(claims()))).isEqualTo(200);
      assertThat(
              status(
                  service,
                  Issuer.sign(
                      Issuer.header(com.nimbusds.jose.JWSAlgorithm.RS256),
                      claims(),
                      Issuer.rsa("rsa-1", 2048))))
          .isEqualTo(401);
    }
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    Path keys = file(ISSUER.keySet());
    String before = ISSUER.token(claims());
    Issuer next = new Issuer();
    try (Service service = start(keys)) {
      assertThat(status(service, before)).isEqualTo(200);
      Files.writeString(keys, Issuer.keySet(next.rsa.toPublicJWK()));
      await(() -> status(service, next.token(claims())) == 200);
      assertThat(status(service, before)).isEqualTo(401);

      Files.writeString(keys, "{");
      await(() -> status(service, next.token(claims())) == 401);
      assertThat(service.reports())
          .singleElement()
          .asString()
          .contains("no token counts")
          .contains(keys.toString());
    }
  }

  @Test
  void keysMayBeFetched() throws IOException {
    HttpServer provider =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext(
        "/keys",
        exchange -> {
          byte[] keys = Issuer.keySet(ISSUER.rsa.toPublicJWK()).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    provider.start();
    String address = "http://127.0.0.1:" + provider.getAddress().getPort() + "/keys";
    try (Service service =
        Service.start(builder -> builder.tokens(Issuer.settings(address, "RS256")))) {
      assertThat(status(service, ISSUER.token(claims()))).isEqualTo(200);
      provider.stop(0);
      assertThat(status(service, ISSUER.token(claims()))).isEqualTo(200);
    }
  }

  @Test
  void keysThatCannotBeHadAreNoReasonToLetAnybodyIn() throws IOException {
    String address = "http://127.0.0.1:1/keys";
    try (Service service =
        Service.start(builder -> builder.tokens(Issuer.settings(address, "RS256")))) {
      HttpResponse<String> answer = answer(service, ISSUER.token(claims()));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(service.reports()).singleElement().asString().contains(address);
    }
  }

  @Test
  void theClaimNamesTheTenant() throws IOException {
    Path tenants = Files.createDirectory(folder.resolve("tenants"));
    Files.createDirectory(tenants.resolve("north"));
    Files.writeString(
        tenants.resolve("north").resolve("policy.yaml"),
        "organisation: North\npacks: [race-terminology]\n");
    String keys = file(ISSUER.keySet()).toString();
    ApiKeys apiKeys = new ApiKeys(folder.resolve("api-keys"));
    String key = apiKeys.add("North", Optional.of("north"), TODAY);
    try (Service service =
        Service.start(
            builder ->
                builder
                    .keys(apiKeys)
                    .tokens(Issuer.settings(keys, "RS256"))
                    .tenants(tenants, SharedPacks.installed()))) {
      String north = ISSUER.token(claims().claim("tenant", "north"));

      assertThat(rulesOn(answer(service, north))).isEqualTo(rulesOn(answer(service, key)));
      assertThat(rulesOn(answer(service, north))).isPositive();
      assertThat(status(service, ISSUER.token(claims()))).isEqualTo(403);
      assertThat(status(service, ISSUER.token(claims().claim("tenant", "south")))).isEqualTo(403);
      assertThat(status(service, ISSUER.token(claims().claim("tenant", "../north"))))
          .isEqualTo(403);
      assertThat(status(service, ISSUER.token(claims().claim("tenant", 7)))).isEqualTo(401);
    }
  }

  private static int rulesOn(HttpResponse<String> packs) {
    assertThat(packs.statusCode()).isEqualTo(200);
    int on = 0;
    for (com.fasterxml.jackson.databind.JsonNode pack : Json.of(packs).get("packs")) {
      if (pack.get("rulesOn").asInt() > 0) {
        assertThat(pack.get("id").asText()).isEqualTo("race-terminology");
        on += pack.get("rulesOn").asInt();
      }
    }
    return on;
  }

  @Test
  void otherAddressesNeedKeysOrTokens() throws IOException {
    Path keys = file(ISSUER.keySet());
    assertThat(
            catchThrowable(() -> RecordlintServer.builder(Service.LINTER).host("0.0.0.0").start()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs API keys or tokens");
    try (Service service =
        Service.start(
            builder ->
                builder
                    .host("0.0.0.0")
                    .allowHost("127.0.0.1")
                    .tokens(Issuer.settings(keys.toString(), "RS256")))) {
      assertThat(service.server().uri().getPort()).isPositive();
    }
  }

  @Test
  void keysThatWouldLetAnybodyInAreRefused() {
    RSAKey weak = Issuer.rsa("weak", 1024);
    for (String wrong :
        new String[] {
          "",
          "{}",
          "{\"keys\":[]}",
          "no keys",
          Issuer.keySet(weak.toPublicJWK()),
          "{\"keys\":[" + ISSUER.rsa.toJSONString() + "]}",
          "{\"keys\":[" + new OctetSequenceKey.Builder(new byte[32]).build().toJSONString() + "]}",
          "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
          "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"
        }) {
      Throwable thrown =
          catchThrowable(
              () ->
                  RecordlintServer.builder(Service.LINTER)
                      .tokens(Issuer.settings(file(wrong).toString(), "RS256"))
                      .start());
      assertThat(thrown).isInstanceOf(IOException.class);
      assertThat(thrown).hasMessageContaining(folder.resolve("keys").toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "HS256", "HS512", "RS1", "", "rs256", "EdDSA"})
  void algorithmsThatWouldLetAnybodyInAreRefused(String algorithm) {
    assertThat(catchThrowable(() -> Issuer.settings("keys", algorithm)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://login.example.org/keys",
        "HTTP://login.example.org/keys",
        "https:keys",
        "http://127.0.0.1.example.org/keys"
      })
  void keysComeByHttps(String address) {
    assertThat(catchThrowable(() -> Issuer.settings(address, "RS256")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsLeftOpen() {
    assertThat(catchThrowable(() -> new JwtSettings("k", "", "a", Set.of("RS256"), "t")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(catchThrowable(() -> new JwtSettings("k", "i", " ", Set.of("RS256"), "t")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(catchThrowable(() -> new JwtSettings("k", "i", "a", Set.of(), "t")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
