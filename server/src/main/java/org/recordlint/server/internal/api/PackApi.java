package org.recordlint.server.internal.api;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recordlint.api.RuleId;
import org.recordlint.formats.write.RuleJson;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/** Tells which packs and rules there are. */
public final class PackApi {

  private final Engines engines;

  public PackApi(Engines engines) {
    this.engines = engines;
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", "/api/v1/packs", Access.API, this::packs),
        new Route("GET", "/api/v1/packs/{pack}/rules", Access.API, this::rulesOfPack),
        new Route("GET", "/api/v1/rules", Access.API, this::allRules),
        new Route("GET", "/api/v1/rules/{pack}/{name}", Access.API, this::rule));
  }

  private Reply allRules(Exchange exchange) throws IOException {
    Engine engine = engines.of(exchange);
    return rules(engine, engine.linter().packs());
  }

  private Reply packs(Exchange exchange) throws IOException {
    Engine engine = engines.of(exchange);
    return Reply.json(
        200,
        JsonOut.of(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("packs");
              for (RulePack pack : engine.linter().packs()) {
                pack(engine, pack, json);
              }
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private static void pack(Engine engine, RulePack pack, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", pack.id());
    json.writeStringField("title", pack.title());
    json.writeStringField("version", pack.version());
    json.writeStringField("owner", pack.owner());
    json.writeStringField("jurisdiction", pack.jurisdiction());
    json.writeStringField("licence", pack.licence());
    json.writeStringField("contact", pack.contact());
    json.writeNumberField("rules", pack.rules().size());
    json.writeNumberField("rulesOn", pack.rules().stream().filter(engine.policy()::uses).count());
    json.writeEndObject();
  }

  private Reply rulesOfPack(Exchange exchange) throws IOException {
    Engine engine = engines.of(exchange);
    String id = exchange.pathParameters().get("pack");
    RulePack pack =
        engine.pack(id).orElseThrow(() -> new RequestException(404, "there is no pack of this id"));
    return rules(engine, List.of(pack));
  }

  private static Reply rules(Engine engine, List<RulePack> packs) throws IOException {
    List<byte[]> rules = new ArrayList<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules().stream().sorted(comparing(Rule::id)).toList()) {
        rules.add(json(engine, pack, rule));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"rules\":[".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < rules.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.writeBytes(rules.get(i));
    }
    out.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
    return Reply.json(200, out.toByteArray());
  }

  private Reply rule(Exchange exchange) throws IOException {
    Engine engine = engines.of(exchange);
    Map<String, String> path = exchange.pathParameters();
    RequestException unknown = new RequestException(404, "there is no rule of this id");
    if (!RuleId.isKebab(path.get("pack")) || !RuleId.isKebab(path.get("name"))) {
      throw unknown;
    }
    Rule rule =
        engine
            .linter()
            .rule(new RuleId(path.get("pack"), path.get("name")))
            .orElseThrow(() -> unknown);
    RulePack pack = engine.pack(rule.id().pack()).orElseThrow(() -> unknown);
    return Reply.json(200, json(engine, pack, rule));
  }

  private static byte[] json(Engine engine, RulePack pack, Rule rule) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RuleJson json = new RuleJson(out);
    json.write(pack, rule, engine.policy().uses(rule));
    json.end();
    return out.toByteArray();
  }
}
