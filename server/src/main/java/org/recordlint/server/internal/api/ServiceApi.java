package org.recordlint.server.internal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.recordlint.rule.RulePack;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.Route;

/** Tells of the service itself: whether it is up, and what its API looks like. */
public final class ServiceApi {

  private static final String DESCRIPTION = "/org/recordlint/server/openapi.yaml";

  private final Engine engine;
  private final byte[] description;

  public ServiceApi(Engine engine) {
    this.engine = engine;
    try (InputStream in = ServiceApi.class.getResourceAsStream(DESCRIPTION)) {
      description = Objects.requireNonNull(in, "openapi.yaml is missing").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.yaml cannot be read", e);
    }
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", "/api/v1/health", Access.OPEN, this::health),
        new Route("GET", "/api/v1/openapi.yaml", Access.OPEN, this::description));
  }

  private Reply health(Exchange exchange) throws IOException {
    List<RulePack> packs = engine.linter().packs();
    return Reply.json(
        200,
        JsonOut.of(
            json -> {
              json.writeStartObject();
              json.writeStringField("status", "up");
              json.writeStringField("version", Engine.softwareVersion());
              json.writeNumberField("packs", packs.size());
              json.writeNumberField(
                  "rules",
                  packs.stream()
                      .flatMap(pack -> pack.rules().stream())
                      .filter(engine.policy()::uses)
                      .count());
              json.writeEndObject();
            }));
  }

  private Reply description(Exchange exchange) {
    return Reply.of(200, "application/yaml; charset=utf-8", description);
  }
}
