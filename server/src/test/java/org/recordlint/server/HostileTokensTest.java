package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.server.Issuer.claims;
import static org.recordlint.server.Issuer.header;
import static org.recordlint.server.Issuer.in;
import static org.recordlint.server.Issuer.sign;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody gets in by a token that was not made for this service by the issuer it trusts. */
class HostileTokensTest {

  private static final Issuer ISSUER = new Issuer();
  private static final RSAKey THIEF = Issuer.rsa("rsa-1", 2048);
  private static final String WORD = "Quibblezorb";

  @TempDir private static Path folder;
  private static Service service;

  @BeforeAll
  static void start() throws Exception {
    Path keys = Files.writeString(folder.resolve("keys.json"), ISSUER.keySet());
    service =
        Service.start(
            builder -> builder.tokens(Issuer.settings(keys.toString(), "RS256", "ES256")));
  }

  @AfterAll
  static void stop() {
    assertThat(service.reports()).isEmpty();
    service.close();
  }

  private static HttpResponse<String> send(String name, String value) {
    return service.send(
        service
            .to("/api/v1/lint")
            .header(name, value)
            .POST(BodyPublishers.ofString(Json.note("Dad was aggressive. " + WORD))));
  }

  private static HttpResponse<String> bearer(String token) {
    return send("Authorization", "Bearer " + token);
  }

  private static void assertRefused(String why, String token) {
    HttpResponse<String> answer = bearer(token);
    assertThat(answer.statusCode()).as(why).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).as(why).contains("Bearer");
    assertThat(answer.body()).as(why).doesNotContain(WORD).doesNotContain("results");
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tokensOfTheIssuerCount() {
    assertThat(bearer(ISSUER.token(claims())).statusCode()).isEqualTo(200);
    String curve =
        sign(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec-1"), claims(), ISSUER.curve);
    assertThat(bearer(curve).statusCode()).isEqualTo(200);
    String audiences = ISSUER.token(claims().audience(List.of("other", Issuer.AUDIENCE)));
    assertThat(bearer(audiences).statusCode()).isEqualTo(200);
    String unnamed = sign(new JWSHeader.Builder(JWSAlgorithm.RS256), claims(), ISSUER.rsa);
    assertThat(bearer(unnamed).statusCode()).isEqualTo(200);
  }

  @Test
  void claimsThatDoNotFitAreRefused() {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("expired", ISSUER.token(claims().expirationTime(in(-60))));
    tokens.put("without an end", ISSUER.token(claims().expirationTime(null)));
    tokens.put("not yet", ISSUER.token(claims().notBeforeTime(in(120))));
    tokens.put("another issuer", ISSUER.token(claims().issuer("https://login.example.com/")));
    tokens.put("an issuer that begins so", ISSUER.token(claims().issuer(Issuer.NAME + "x")));
    tokens.put("no issuer", ISSUER.token(claims().issuer(null)));
    tokens.put("another audience", ISSUER.token(claims().audience("payroll")));
    tokens.put("no audience", ISSUER.token(claims().audience((String) null)));
    tokens.put("an end that is no number", ISSUER.token(claims().claim("exp", "tomorrow")));

    tokens.forEach(HostileTokensTest::assertRefused);
  }

  @Test
  void tokensWithoutASignatureAreRefused() {
    String payload = encode(claims().build().toString());
    for (String none : new String[] {"none", "None", "NONE", "nOnE", "", "null"}) {
      String head = encode("{\"alg\":\"" + none + "\",\"typ\":\"JWT\"}");
      assertRefused("alg " + none, head + "." + payload + ".");
      assertRefused("alg " + none + " with rest", head + "." + payload + "." + encode("x"));
    }
    String good = ISSUER.token(claims());
    assertRefused("signature cut off", good.substring(0, good.lastIndexOf('.') + 1));
    assertRefused("no alg", encode("{\"typ\":\"JWT\"}") + "." + payload + ".AAAA");
  }

  @Test
  void aPublicKeyIsNoSecret() throws Exception {
    byte[][] secrets = {
      Issuer.pem(ISSUER.rsa).getBytes(StandardCharsets.UTF_8),
      ISSUER.keySet().getBytes(StandardCharsets.UTF_8),
      ISSUER.rsa.toRSAPublicKey().getEncoded(),
      ISSUER.rsa.getModulus().decode(),
      ISSUER.rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)
    };
    for (byte[] secret : secrets) {
      for (JWSAlgorithm algorithm :
          List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)) {
        SignedJWT token = new SignedJWT(header(algorithm).build(), claims().build());
        token.sign(new MACSigner(secret));
        assertRefused(algorithm + " with a public key", token.serialize());
      }
    }
  }

  @Test
  void keysOfOthersAreRefused() {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("same name", sign(header(JWSAlgorithm.RS256), claims(), THIEF));
    tokens.put(
        "key in the header",
        sign(header(JWSAlgorithm.RS256).jwk(THIEF.toPublicJWK()), claims(), THIEF));
    tokens.put(
        "name of no key", sign(header(JWSAlgorithm.RS256).keyID("../keys.json"), claims(), THIEF));
    tokens.put(
        "another curve key",
        sign(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec-1"),
            claims(),
            Issuer.curve("ec-1")));
    tokens.forEach(HostileTokensTest::assertRefused);
  }

  @Test
  void anAddressInATokenIsNeverFetched() throws Exception {
    AtomicInteger fetched = new AtomicInteger();
    HttpServer trap =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          fetched.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    trap.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + trap.getAddress().getPort() + "/keys");
      assertRefused("jku", sign(header(JWSAlgorithm.RS256).jwkURL(address), claims(), THIEF));
      assertRefused("x5u", sign(header(JWSAlgorithm.RS256).x509CertURL(address), claims(), THIEF));
      assertThat(fetched).hasValue(0);
    } finally {
      trap.stop(0);
    }
  }

  @Test
  void theTokenDoesNotChooseTheAlgorithm() {
    for (JWSAlgorithm other :
        List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS512)) {
      assertRefused(other.getName(), sign(header(other), claims(), ISSUER.rsa));
    }
    String good = ISSUER.token(claims());
    String[] parts = good.split("\\.");
    assertRefused(
        "RS256 called ES256",
        encode("{\"alg\":\"ES256\",\"kid\":\"ec-1\"}") + "." + parts[1] + "." + parts[2]);
  }

  @Test
  void signaturesThatFitEverythingFitNothing() {
    String head = encode("{\"alg\":\"ES256\",\"kid\":\"ec-1\"}");
    String zeros = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);
    assertRefused("r = s = 0", head + "." + encode(claims().build().toString()) + "." + zeros);
    assertRefused("empty", head + "." + encode(claims().build().toString()) + ".AA");
  }

  @Test
  void whatWasChangedAfterwardsIsRefused() {
    String[] parts = ISSUER.token(claims()).split("\\.");
    String forged = encode(claims().subject("somebody-else").build().toString());
    assertRefused("another payload", parts[0] + "." + forged + "." + parts[2]);
    assertRefused("swapped", parts[1] + "." + parts[0] + "." + parts[2]);
  }

  @Test
  void headersThatAreNotUnderstoodAreRefused() {
    assertRefused(
        "crit",
        sign(
            header(JWSAlgorithm.RS256).criticalParams(Set.of("exotic")).customParam("exotic", 1),
            claims(),
            ISSUER.rsa));
    assertRefused(
        "a token for something else",
        sign(
            header(JWSAlgorithm.RS256).type(new JOSEObjectType("logout+jwt")),
            claims(),
            ISSUER.rsa));
    assertRefused(
        "encrypted",
        encode("{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\"}") + ".AAAA.AAAA.AAAA.AAAA");
  }

  @Test
  void rubbishIsRefusedAndNoError() {
    for (String rubbish :
        new String[] {
          "a",
          "a.b.c",
          "..",
          "....",
          "e30.e30.e30",
          "%00",
          "{}",
          "null.null.null",
          "a.b.c.d.e",
          "x".repeat(9000),
          encode("[".repeat(3000)) + ".e30.e30",
          encode("{\"alg\":1}") + ".e30.e30"
        }) {
      assertRefused(rubbish.substring(0, Math.min(20, rubbish.length())), rubbish);
    }
  }

  @Test
  void aTokenIsNoKeyAndCountsOnlyInItsPlace() {
    String good = ISSUER.token(claims());

    assertThat(send("X-API-Key", good).statusCode()).isEqualTo(401);
    assertThat(service.post("/v2/check", "language=en&text=a&apiKey=" + good).statusCode())
        .isEqualTo(401);
    assertThat(service.get("/api/v1/packs?access_token=" + good).statusCode()).isEqualTo(401);
    assertThat(send("Authorization", "Basic " + good).statusCode()).isEqualTo(401);
    assertThat(service.get("/api/v1/packs").statusCode()).isEqualTo(401);
    assertThat(bearer("rlk_3f1c9a07_" + "A".repeat(43)).statusCode()).isEqualTo(401);
  }
}
