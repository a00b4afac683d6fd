package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Decision;

/** Our own calls: what hosts pass in and what comes back. */
class LintApiTest {

  private static final String FINGERPRINT = "v1:" + "a".repeat(64);
  private static final List<Decision> DECISIONS = new CopyOnWriteArrayList<>();
  private static final Map<String, Object> NOTE =
      Map.of("id", "n1", "text", "Dad was aggressive on the phone.", "type", "case-note");

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.start(builder -> builder.onDecision(DECISIONS::add));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void oneRecordGivesItsFindings() {
    JsonNode finding = lint(Map.of("record", NOTE)).at("/results/0/findings/0");
    assertThat(finding.get("recordId").asText()).isEqualTo("n1");
    assertThat(finding.get("start").asInt()).isEqualTo(8);
    assertThat(finding.get("end").asInt()).isEqualTo(18);
    assertThat(finding.get("quote").asText()).isEqualTo("aggressive");
    assertThat(finding.get("explanation").asText()).isNotBlank();
    assertThat(finding.has("location")).isFalse();
  }

  @Test
  void oneWrongRecordLeavesTheOthersBe() {
    JsonNode answer =
        lint(
            Map.of(
                "records",
                List.of(
                    NOTE,
                    Map.of("id", "n2"),
                    Map.of("id", "n1", "text", "x"),
                    Map.of("id", "n3", "text", "Mum was aggressive.", "date", "02/11/2026"),
                    Map.of("id", "n4", "text", "Mum was aggressive."))));
    assertThat(answer.findValuesAsText("recordId")).contains("n1", "n4").doesNotContain("n2");
    assertThat(answer.get("results")).hasSize(2);
    assertThat(answer.at("/errors/0/index").asInt()).isEqualTo(1);
    assertThat(answer.at("/errors/0/message").asText()).isEqualTo("there is no \"text\"");
    assertThat(answer.at("/errors/1/message").asText()).isEqualTo("it has the id of record 0");
    assertThat(answer.at("/errors/2/index").asInt()).isEqualTo(3);
  }

  @Test
  void whatIsNoRecordLeavesTheOthersBe() {
    JsonNode answer = lint(Map.of("records", List.of(1, List.of(NOTE), NOTE)));
    assertThat(answer.get("results")).hasSize(1);
    assertThat(answer.at("/errors/1/index").asInt()).isEqualTo(1);
    assertThat(answer.at("/errors/1/message").asText()).isEqualTo("a record must be a JSON object");
  }

  @Test
  void whatTheHostKnowsIsSetAside() {
    String fingerprint =
        lint(Map.of("record", NOTE)).at("/results/0/findings/0/fingerprint").asText();
    Map<String, Object> known = Map.of("record", NOTE, "known", List.of(fingerprint));
    assertThat(lint(known).at("/results/0/findings")).isEmpty();
    JsonNode shown =
        lint(
            Map.of(
                "record",
                NOTE,
                "includeSuppressed",
                true,
                "dismissed",
                List.of(Map.of("fingerprint", fingerprint, "reason", "her own word"))));
    assertThat(shown.at("/results/0/findings/0/suppressed/reason").asText())
        .isEqualTo("her own word");
    assertThat(shown.at("/results/0/findings/0/suppressed/by").asText()).isEqualTo("writer");
  }

  @Test
  void theHostMayChangeSeveritiesAndLeaveOutRules() {
    String rule = "labelling-language/aggression";
    JsonNode error = lint(Map.of("record", NOTE, "severities", Map.of(rule, "error")));
    assertThat(error.at("/results/0/findings/0/severity").asText()).isEqualTo("error");
    JsonNode none = lint(Map.of("record", NOTE, "disabled", List.of("labelling-language")));
    assertThat(none.at("/results/0/findings")).isEmpty();
  }

  @Test
  void briefAndRedactLeaveOut() {
    JsonNode brief = lint(Map.of("record", NOTE, "brief", true)).at("/results/0/findings/0");
    assertThat(brief.has("explanation")).isFalse();
    assertThat(brief.has("sources")).isFalse();
    HttpResponse<String> redacted =
        service.post("/api/v1/lint", Json.write(Map.of("record", NOTE, "redact", true)));
    assertThat(redacted.body()).contains("\"start\":8").doesNotContain("\"quote\"");
    assertThat(Json.of(redacted).at("/results/0/findings/0/message").asText())
        .doesNotContain("aggressive");
  }

  @Test
  void aReferralTellsWhatIsMissing() {
    JsonNode result =
        lint(Map.of("record", Map.of("id", "r", "text", "Please see them.", "type", "referral")))
            .at("/results/0");
    assertThat(result.get("missing"))
        .extracting(JsonNode::asText)
        .containsExactly("ethnicity", "culture", "religion", "language", "lived-experience");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    HttpResponse<String> answer =
        service.post("/api/v1/lint", "\uFEFF" + Json.write(Map.of("record", NOTE)));
    assertThat(Json.of(answer).at("/results/0/findings/0/start").asInt()).isEqualTo(8);
  }

  @Test
  void theLimitOfRecordsIsNotDodgedByASecondList() {
    HttpResponse<String> answer = service.post("/api/v1/lint", "{\"records\":[],\"records\":[]}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("given twice");
  }

  @Test
  void explainTellsWhatSilencedARule() {
    String silent = "She said \"Dad was aggressive\" to me.";
    JsonNode answer =
        Json.of(
            service.post(
                "/api/v1/explain",
                Json.write(
                    Map.of(
                        "record",
                        Map.of("id", "q", "text", silent),
                        "rule",
                        "labelling-language/aggression"))));
    assertThat(answer.get("matches").size()).isPositive();
    JsonNode match = answer.at("/matches/0");
    assertThat(match.get("start").asInt()).isEqualTo(silent.indexOf("aggressive"));
    assertThat(match.get("steps").size()).isPositive();
  }

  @Test
  void decisionsReachListenersAndWrongFlagsMakeAReport() {
    String canary = "Zanzibartholomew";
    HttpResponse<String> answer =
        service.post(
            "/api/v1/decisions",
            Json.write(
                Map.of(
                    "decisions",
                    List.of(
                        Map.of(
                            "fingerprint",
                            FINGERPRINT,
                            "rule",
                            "labelling-language/aggression",
                            "decision",
                            "wrong-flag",
                            "recordId",
                            canary,
                            "reason",
                            canary + " is a horse"),
                        Map.of(
                            "fingerprint", FINGERPRINT,
                            "rule", "labelling-language/aggression",
                            "decision", "not-now")))));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Json.of(answer).get("accepted").asInt()).isEqualTo(2);
    assertThat(Json.of(answer).get("reports")).hasSize(1);
    assertThat(answer.body()).doesNotContain(canary).doesNotContain(FINGERPRINT);
    assertThat(DECISIONS)
        .extracting(Decision::kind)
        .containsExactly(Decision.Kind.WRONG_FLAG, Decision.Kind.NOT_NOW);
    assertThat(DECISIONS.get(0).reason()).contains(canary + " is a horse");
    assertThat(DECISIONS).asString().doesNotContain(canary);
  }

  @Test
  void oneWrongDecisionRefusesThemAll() {
    int before = DECISIONS.size();
    HttpResponse<String> answer =
        service.post(
            "/api/v1/decisions",
            Json.write(
                Map.of(
                    "decisions",
                    List.of(
                        Map.of(
                            "fingerprint", FINGERPRINT,
                            "rule", "labelling-language/aggression",
                            "decision", "accepted"),
                        Map.of(
                            "fingerprint", FINGERPRINT,
                            "rule", "no-such/rule",
                            "decision", "accepted")))));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("decision 1");
    assertThat(DECISIONS).hasSize(before);
  }

  private static JsonNode lint(Map<String, Object> body) {
    HttpResponse<String> answer = service.post("/api/v1/lint", Json.write(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.of(answer);
  }
}
