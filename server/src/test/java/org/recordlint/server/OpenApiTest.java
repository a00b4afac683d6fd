package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every path that the description names and validates what goes in and what comes out. */
class OpenApiTest {

  private static final String FINGERPRINT = "v1:" + "0".repeat(64);
  private static final String RULE = "labelling-language/aggression";

  private static Service service;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException {
    service = Service.start();
    description = new YAMLMapper().readTree(service.get("/api/v1/openapi.yaml").body());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /**
   * One call.
   *
   * @param path as the description names it
   * @param target as it is called
   * @param body null for GET
   * @param valid whether the body is as the description asks
   */
  record Call(String path, String target, String body, boolean valid, int status) {
    static Call get(String path, String target, int status) {
      return new Call(path, target, null, true, status);
    }

    static Call post(String path, Object body, int status) {
      return new Call(path, path, Json.write(body), true, status);
    }

    static Call wrong(String path, String body, int status) {
      return new Call(path, path, body, false, status);
    }
  }

  static Stream<Call> calls() {
    Map<String, Object> note =
        Map.of("id", "n1", "text", "Dad was aggressive. A coloured man came.", "type", "case-note");
    Map<String, Object> referral =
        Map.of(
            "id",
            7,
            "text",
            "Referral: Mum says she is hard to reach.",
            "type",
            "referral",
            "subject",
            Map.of("age", 9, "ownWords", List.of(Map.of("text", "x"))),
            "people",
            List.of(Map.of("name", "Jo", "role", "mother")));
    return Stream.of(
        Call.post("/api/v1/lint", Map.of("record", note), 200),
        Call.post("/api/v1/lint", Map.of("records", List.of(note, referral)), 200),
        Call.post("/api/v1/lint", Map.of("record", note, "brief", true, "redact", true), 200),
        Call.post(
            "/api/v1/lint",
            Map.of(
                "record", note,
                "includeSuppressed", true,
                "known", List.of(FINGERPRINT),
                "dismissed", List.of(Map.of("fingerprint", FINGERPRINT, "reason", "agreed")),
                "disabled", List.of("adultification"),
                "severities", Map.of("labelling-language", "error")),
            200),
        new Call(
            "/api/v1/lint",
            "/api/v1/lint",
            "{\"records\":[{\"id\":\"a\",\"text\":\"x\"},{\"id\":\"b\"}]}",
            false,
            200),
        Call.wrong("/api/v1/lint", "{}", 400),
        Call.wrong("/api/v1/lint", "[]", 400),
        Call.wrong("/api/v1/lint", "{\"record\":{\"id\":\"a\"}}", 400),
        Call.wrong("/api/v1/lint", "{\"record\":", 400),
        Call.post("/api/v1/explain", Map.of("record", note), 200),
        Call.post("/api/v1/explain", Map.of("record", referral, "rule", RULE), 200),
        Call.post("/api/v1/explain", Map.of("record", note, "rule", "no-such/rule"), 400),
        Call.wrong("/api/v1/explain", "{\"records\":[]}", 400),
        Call.post("/api/v1/decisions", Map.of("decisions", List.of()), 200),
        Call.post(
            "/api/v1/decisions",
            Map.of(
                "decisions",
                List.of(
                    Map.of("fingerprint", FINGERPRINT, "rule", RULE, "decision", "wrong-flag"),
                    Map.of("fingerprint", FINGERPRINT, "rule", RULE, "decision", "accepted"))),
            200),
        Call.wrong("/api/v1/decisions", "{}", 400),
        Call.wrong(
            "/api/v1/decisions",
            Json.write(
                Map.of(
                    "decisions",
                    List.of(Map.of("fingerprint", FINGERPRINT, "rule", RULE, "decision", "no")))),
            400),
        Call.get("/api/v1/packs", "/api/v1/packs", 200),
        Call.get("/api/v1/packs/{pack}/rules", "/api/v1/packs/labelling-language/rules", 200),
        Call.get("/api/v1/packs/{pack}/rules", "/api/v1/packs/no-such-pack/rules", 404),
        Call.get("/api/v1/rules", "/api/v1/rules", 200),
        Call.get("/api/v1/rules/{pack}/{name}", "/api/v1/rules/" + RULE, 200),
        Call.get("/api/v1/rules/{pack}/{name}", "/api/v1/rules/a/b", 404),
        Call.get("/api/v1/rules/{pack}/{name}", "/api/v1/rules/A/B", 404),
        Call.get("/api/v1/health", "/api/v1/health", 200),
        Call.get("/api/v1/openapi.yaml", "/api/v1/openapi.yaml", 200));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void requestAndAnswerAreAsDescribed(Call call) {
    JsonNode operation =
        description.get("paths").get(call.path()).get(call.body() == null ? "get" : "post");
    HttpRequest.Builder request = service.to(call.target());
    if (call.body() != null) {
      request.POST(BodyPublishers.ofString(call.body()));
      JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
      if (call.valid()) {
        assertThat(errors(schema, call.body())).isEmpty();
      }
    }
    HttpResponse<String> response = service.send(request);
    assertThat(response.statusCode()).isEqualTo(call.status());
    JsonNode answers = operation.get("responses");
    JsonNode answer = answers.path(Integer.toString(call.status()));
    if (answer.isMissingNode()) {
      answer = description.at(answers.at("/default/$ref").asText().substring(1));
    }
    String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = answer.get("content").get(type);
    assertThat(content).as(type).isNotNull();
    if (type.endsWith("json")) {
      assertThat(errors(content.get("schema"), response.body())).isEmpty();
    }
  }

  @Test
  void everyPathIsCalled() {
    Set<String> called = new TreeSet<>();
    calls().forEach(call -> called.add(call.path()));
    Set<String> described = new TreeSet<>();
    description.get("paths").fieldNames().forEachRemaining(described::add);
    assertThat(called).isEqualTo(described);
  }

  @Test
  void aWrongAnswerWouldBeNoticed() {
    JsonNode schema = description.at("/components/schemas/LintResponse");
    assertThat(errors(schema, "{\"version\":\"1\",\"results\":[{}],\"errors\":[]}")).isNotEmpty();
    assertThat(errors(description.at("/components/schemas/RuleId"), "\"NO\"")).isNotEmpty();
  }

  /** Fields of findings that nobody described would be missed, as unknown fields are allowed. */
  @Test
  void everyFieldOfAFindingIsDescribed() {
    JsonNode answer =
        Json.of(
            service.post(
                "/api/v1/lint",
                Json.write(
                    Map.of(
                        "record",
                        Map.of("id", "1", "text", "Dad was aggressive.", "type", "referral")))));
    Set<String> described = names(description.at("/components/schemas/Finding/properties"));
    JsonNode findings = answer.at("/results/0/findings");
    assertThat(findings.size()).isGreaterThan(2);
    findings.forEach(finding -> assertThat(described).containsAll(names(finding)));
    assertThat(names(description.at("/components/schemas/Result/properties")))
        .containsAll(names(answer.at("/results/0")));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> errors(JsonNode schema, String json) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.get("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    return compiled.validate(Json.of(json)).stream().map(Object::toString).toList();
  }
}
