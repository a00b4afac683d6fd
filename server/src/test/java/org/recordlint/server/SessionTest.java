package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recordlint.policy.Policy;

/** The pages need a session, also on the loopback address. */
class SessionTest {

  private static final String NOTE = "text=Dad+was+aggressive+on+the+phone.&type=case-note&age=9";

  private Service service;

  @BeforeEach
  void start() {
    service = Service.start();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void withoutASessionNoPageIsShown() {
    HttpResponse<String> answer = service.get("/");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("recordlint serve").doesNotContain("<form");
    assertThat(service.post("/", NOTE).statusCode()).isEqualTo(401);
  }

  @Test
  void aStartAddressWorksOnce() {
    String start = service.server().startUri().toString().replaceFirst("http://[^/]*", "");
    HttpResponse<String> first = service.get(start);
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(first.headers().firstValue("Location")).contains("/");
    assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("; HttpOnly")
        .contains("; SameSite=Strict")
        .contains("; Path=/");
    assertThat(service.get(start).statusCode()).isEqualTo(401);
    assertThat(service.get("/start?token=").statusCode()).isEqualTo(401);
    assertThat(service.get("/start").statusCode()).isEqualTo(401);
  }

  @Test
  void thePageShowsFindingsAndEscapesTheNote() {
    HttpResponse<String> answer =
        service.send(
            own(service.to("/"))
                .POST(
                    BodyPublishers.ofString(
                        "text=%3Cscript%3E+Dad+was+aggressive.&type=case-note&age=")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<mark class=\"warning\">aggressive</mark>")
        .contains("&lt;script&gt;")
        .doesNotContain("<script> Dad");
  }

  @Test
  void aReferralShowsWhatIsMissing() {
    HttpResponse<String> answer =
        service.send(
            own(service.to("/"))
                .POST(BodyPublishers.ofString("text=Please+see+this+family.&type=referral")));
    assertThat(answer.body()).contains("referral completeness");
  }

  @Test
  void thePageOffersEveryRecordTypeThatRulesKnow() {
    String page = service.send(own(service.to("/"))).body();
    assertThat(Policy.RECORD_TYPES)
        .allSatisfy(type -> assertThat(page).contains("<option value=\"" + type + "\""));
    assertThat(page).contains("<option value=\"case-note\" selected>");
  }

  @Test
  void aWrongAgeIsTold() {
    HttpResponse<String> answer =
        service.send(
            own(service.to("/")).POST(BodyPublishers.ofString("text=a&type=case-note&age=x")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("whole number of years");
  }

  @Test
  void aFormOfAnotherOriginIsRefusedDespiteTheCookie() {
    String cookie = cookie();
    HttpRequest.Builder foreign =
        service.to("/").header("Cookie", cookie).POST(BodyPublishers.ofString(NOTE));
    assertThat(service.send(foreign.copy().header("Origin", "http://127.0.0.1:1")).statusCode())
        .isEqualTo(403);
    assertThat(service.send(foreign.copy().header("Origin", "null")).statusCode()).isEqualTo(403);
    assertThat(service.send(foreign.copy().header("Sec-Fetch-Site", "same-site")).statusCode())
        .isEqualTo(403);
    assertThat(service.send(foreign).statusCode()).as("no origin told").isEqualTo(401);
  }

  @Test
  void signingOutEndsTheSession() {
    String cookie = cookie();
    HttpRequest.Builder page = service.to("/").header("Cookie", cookie);
    assertThat(service.send(page).statusCode()).isEqualTo(200);
    HttpResponse<String> out =
        service.send(
            service
                .to("/sign-out")
                .header("Cookie", cookie)
                .header("Origin", service.server().uri().toString())
                .POST(BodyPublishers.noBody()));
    assertThat(out.statusCode()).isEqualTo(200);
    assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    assertThat(service.send(page).statusCode()).isEqualTo(401);
  }

  private HttpRequest.Builder own(HttpRequest.Builder request) {
    return request.header("Cookie", cookie()).header("Origin", service.server().uri().toString());
  }

  private String cookie() {
    String start = service.server().startUri().toString().replaceFirst("http://[^/]*", "");
    return service.get(start).headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }
}
