package org.recordlint.server.internal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.recordlint.api.Decision;
import org.recordlint.api.RuleId;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/**
 * Takes what writers decided about findings, passes it on to whoever listens, and makes the report
 * for a pack's owner where a flag was wrong. Keeps nothing.
 */
public final class DecisionApi {

  private static final Pattern FINGERPRINT = Pattern.compile("v1:[0-9a-f]{64}");
  private static final int MOST = 1_000;
  private static final int LONGEST_REASON = 1_000;

  private final Engines engines;
  private final List<Consumer<Decision>> listeners;

  /**
   * The call.
   *
   * @param listeners hear of each valid decision, on the thread of the request
   */
  public DecisionApi(Engines engines, List<Consumer<Decision>> listeners) {
    this.engines = engines;
    this.listeners = List.copyOf(listeners);
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(new Route("POST", "/api/v1/decisions", Access.API, this::decide));
  }

  private Reply decide(Exchange exchange) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    boolean[] given = {false};
    JsonIn.object(
        exchange.body(),
        (name, in) -> {
          if (name.equals("decisions")) {
            given[0] = true;
            in.array(name, MOST, (index, item) -> drafts.add(Draft.read(item)));
          } else {
            in.skip();
          }
        });
    if (!given[0]) {
      throw new RequestException(400, "there is no \"decisions\"");
    }
    Engine engine = engines.of(exchange);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      decisions.add(checked(engine, drafts.get(i), i));
    }
    decisions.forEach(decision -> listeners.forEach(listener -> listener.accept(decision)));
    return Reply.json(200, JsonOut.of(json -> reply(engine, decisions, json)));
  }

  private static Decision checked(Engine engine, Draft draft, int index) {
    String where = "decision " + index + ": ";
    if (draft.fingerprint == null || !FINGERPRINT.matcher(draft.fingerprint).matches()) {
      throw new RequestException(400, where + "\"fingerprint\" must be that of a finding");
    }
    Decision.Kind kind =
        Decision.Kind.of(draft.decision)
            .orElseThrow(
                () ->
                    new RequestException(
                        400,
                        where
                            + "\"decision\" must be one of accepted, dismissed, not-now,"
                            + " not-about-this-person, wrong-flag, withdrawn"));
    if (draft.reason.length() > LONGEST_REASON) {
      throw new RequestException(
          400, where + "\"reason\" is longer than " + LONGEST_REASON + " characters");
    }
    return new Decision(
        draft.fingerprint,
        rule(engine, draft.rule, where),
        kind,
        Optional.of(draft.recordId).filter(id -> !id.isBlank()),
        Optional.of(draft.reason).filter(reason -> !reason.isBlank()));
  }

  private static RuleId rule(Engine engine, String id, String where) {
    try {
      return engine.linter().rule(RuleId.parse(id)).map(Rule::id).orElseThrow();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new RequestException(400, where + "\"rule\" must be the id of a rule in force");
    }
  }

  private static void reply(Engine engine, List<Decision> decisions, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("accepted", decisions.size());
    json.writeArrayFieldStart("reports");
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.WRONG_FLAG) {
        report(engine, decision, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Holds nothing of the record, of the person or of the writer's reason. */
  private static void report(Engine engine, Decision decision, JsonGenerator json)
      throws IOException {
    RulePack pack = engine.pack(decision.rule().pack()).orElseThrow();
    json.writeStartObject();
    json.writeStringField("rule", decision.rule().toString());
    json.writeStringField("decision", decision.kind().id());
    json.writeStringField("packVersion", pack.version());
    json.writeStringField("owner", pack.owner());
    json.writeStringField("contact", pack.contact());
    json.writeStringField("version", Engine.softwareVersion());
    json.writeEndObject();
  }

  /** A decision as it was sent. */
  private static final class Draft {
    private String fingerprint;
    private String rule = "";
    private String decision = "";
    private String recordId = "";
    private String reason = "";

    static Draft read(JsonIn in) throws IOException {
      Draft draft = new Draft();
      in.object("decisions", draft::field);
      return draft;
    }

    private void field(String name, JsonIn in) throws IOException {
      if (in.isNull()) {
        return;
      }
      switch (name) {
        case "fingerprint" -> fingerprint = in.text(name);
        case "rule" -> rule = in.text(name);
        case "decision" -> decision = in.text(name);
        case "recordId" -> recordId = in.text(name);
        case "reason" -> reason = in.text(name);
        default -> in.skip();
      }
    }
  }
}
