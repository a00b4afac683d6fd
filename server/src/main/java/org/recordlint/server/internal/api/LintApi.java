package org.recordlint.server.internal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.recordlint.MatchTrace;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.api.RuleId;
import org.recordlint.formats.write.ResultJson;
import org.recordlint.rule.Rule;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/** Lints and explains records that a host passes in; keeps nothing of them. */
public final class LintApi {

  private final Engines engines;
  private final Workers workers;
  private final int textLength;
  private final int records;

  /**
   * The two calls.
   *
   * @param textLength the longest text of a record
   * @param records the most records in a call
   */
  public LintApi(Engines engines, Workers workers, int textLength, int records) {
    this.engines = engines;
    this.workers = workers;
    this.textLength = textLength;
    this.records = records;
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/v1/lint", Access.API, this::lint),
        new Route("POST", "/api/v1/explain", Access.API, this::explain));
  }

  private Reply lint(Exchange exchange) throws IOException {
    byte[] body = exchange.body();
    Engine engine = engines.of(exchange);
    return workers.run(
        () -> {
          LintRequest request = LintRequest.read(body, textLength, records);
          return Reply.json(200, JsonOut.of(json -> results(engine, request, json)));
        });
  }

  private void results(Engine engine, LintRequest request, JsonGenerator json) throws IOException {
    ResultJson results = new ResultJson(request.options());
    json.writeStartObject();
    json.writeStringField("version", Engine.softwareVersion());
    json.writeArrayFieldStart("results");
    for (LintRequest.Item item : request.items()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new RequestException(503, "this takes too long; ask for less at a time");
      }
      if (item.record().isPresent()) {
        CaseRecord record = item.record().get();
        LintResult result = request.dispositions().apply(engine.lint(record));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        results.write(result, record, written);
        JsonOut.raw(written, json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (int i = 0; i < request.items().size(); i++) {
      if (request.items().get(i).record().isEmpty()) {
        json.writeStartObject();
        json.writeNumberField("index", i);
        json.writeStringField("message", request.items().get(i).wrong());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private Reply explain(Exchange exchange) throws IOException {
    byte[] body = exchange.body();
    Engine engine = engines.of(exchange);
    return workers.run(
        () -> {
          LintRequest request = LintRequest.read(body, textLength, records);
          if (!request.single()) {
            throw new RequestException(400, "give one \"record\"");
          }
          Optional<RuleId> rule = request.rule().map(id -> known(engine, id));
          CaseRecord record = request.items().get(0).record().orElseThrow();
          return Reply.json(200, JsonOut.of(json -> traces(engine, record, rule, json)));
        });
  }

  private static RuleId known(Engine engine, String id) {
    try {
      return engine
          .linter()
          .rule(RuleId.parse(id))
          .map(Rule::id)
          .orElseThrow(() -> new RequestException(400, "there is no rule of this id"));
    } catch (IllegalArgumentException e) {
      throw new RequestException(400, "a rule id has the shape pack/rule-name");
    }
  }

  private static void traces(
      Engine engine, CaseRecord record, Optional<RuleId> rule, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("recordId", record.id());
    json.writeArrayFieldStart("matches");
    for (MatchTrace trace : engine.linter().explain(record)) {
      if (rule.isPresent() && !trace.rule().equals(rule.get())) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("rule", trace.rule().toString());
      json.writeNumberField("start", trace.span().start());
      json.writeNumberField("end", trace.span().end());
      if (trace.fired().isPresent()) {
        json.writeStringField("fired", trace.fired().get().id());
      }
      json.writeArrayFieldStart("steps");
      for (String step : trace.steps()) {
        json.writeString(step);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
