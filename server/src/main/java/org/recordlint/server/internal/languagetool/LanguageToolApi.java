package org.recordlint.server.internal.languagetool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import org.recordlint.server.internal.api.JsonOut;
import org.recordlint.server.internal.http.FormBody;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/**
 * Speaks as LanguageTool's server does, so that its clients can point here unchanged. Findings
 * about a record as a whole have no place in a text, and are left out.
 */
public final class LanguageToolApi {

  private static final List<String> LANGUAGES = List.of("en", "en-GB", "en-US");

  private final Engines engines;
  private final Workers workers;
  private final int textLength;

  /**
   * The calls.
   *
   * @param textLength the longest text, in UTF-16 code units
   */
  public LanguageToolApi(Engines engines, Workers workers, int textLength) {
    this.engines = engines;
    this.workers = workers;
    this.textLength = textLength;
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/v2/check", Access.LANGUAGETOOL, this::check),
        new Route("GET", "/v2/check", Access.LANGUAGETOOL, this::check),
        new Route("GET", "/v2/languages", Access.LANGUAGETOOL, exchange -> languages()),
        new Route("GET", "/v2/info", Access.LANGUAGETOOL, exchange -> info()),
        new Route("GET", "/v2/configinfo", Access.LANGUAGETOOL, this::configuration),
        new Route(
            "GET",
            "/v2/maxtextlength",
            Access.LANGUAGETOOL,
            exchange -> Reply.text(200, Integer.toString(textLength))),
        new Route("GET", "/v2/healthcheck", Access.OPEN, exchange -> Reply.text(200, "OK")));
  }

  /** The key that a client passes as a parameter. */
  public static Optional<String> parameterKey(Exchange exchange) {
    try {
      return Optional.ofNullable(parameters(exchange).get("apiKey")).filter(key -> !key.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException("the connection broke", e);
    }
  }

  /** The answer to a request that was wrong, as LanguageTool gives it. */
  public static Reply error(RequestException wrong) {
    return Reply.text(wrong.status(), "Error: " + wrong.getMessage());
  }

  private static Map<String, String> parameters(Exchange exchange) throws IOException {
    return exchange.method().equals("POST")
        ? FormBody.parse(exchange.body())
        : FormBody.query(exchange.rawQuery());
  }

  private Reply check(Exchange exchange) throws IOException {
    Map<String, String> given = parameters(exchange);
    Engine engine = engines.of(exchange);
    return workers.run(
        () -> {
          CheckParameters parameters = CheckParameters.of(given);
          String text = parameters.text().plain();
          if (text.length() > textLength) {
            throw new RequestException(
                413,
                "Your text exceeds the limit of "
                    + textLength
                    + " characters (it's "
                    + text.length()
                    + " characters). Please submit a shorter text.");
          }
          LintResult result = engine.lint(CaseRecord.builder("text", text).build());
          List<Finding> wanted =
              result.findings().stream()
                  .filter(finding -> finding.span().length() > 0)
                  .filter(finding -> finding.suppressed().isEmpty())
                  .filter(parameters::wants)
                  .toList();
          return Reply.json(
              200,
              JsonOut.of(
                  json ->
                      new MatchJson(engine, parameters, json).write(wanted, !result.complete())));
        });
  }

  private static Reply languages() throws IOException {
    return Reply.json(
        200,
        JsonOut.of(
            json -> {
              json.writeStartArray();
              for (String code : LANGUAGES) {
                json.writeStartObject();
                json.writeStringField(
                    "name", Locale.forLanguageTag(code).getDisplayName(Locale.UK));
                json.writeStringField("code", "en");
                json.writeStringField("longCode", code);
                json.writeEndObject();
              }
              json.writeEndArray();
            }));
  }

  private static Reply info() throws IOException {
    return Reply.json(
        200,
        JsonOut.of(
            json -> {
              json.writeStartObject();
              MatchJson.software(json);
              json.writeEndObject();
            }));
  }

  private Reply configuration(Exchange exchange) throws IOException {
    Engine engine = engines.of(exchange);
    return Reply.json(200, JsonOut.of(json -> configuration(engine, json)));
  }

  private void configuration(Engine engine, JsonGenerator json) throws IOException {
    json.writeStartObject();
    MatchJson.software(json);
    json.writeObjectFieldStart("parameter");
    json.writeNumberField("maxTextLength", textLength);
    json.writeEndObject();
    json.writeArrayFieldStart("rules");
    for (RulePack pack : engine.linter().packs()) {
      for (Rule rule : pack.rules()) {
        if (engine.policy().uses(rule)) {
          json.writeStartObject();
          json.writeStringField("ruleId", rule.id().toString());
          json.writeStringField("description", rule.title());
          json.writeStringField("categoryId", rule.category().id());
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
