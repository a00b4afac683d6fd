package org.recordlint.server.internal.lint;

import java.util.function.Function;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.RequestException;

/** The engine that counts for each caller; thread-safe. */
public final class Engines {

  private final Engine standard;
  private final Function<String, Engine> byTenant;

  /**
   * The service's own engine and those of its tenants.
   *
   * @param byTenant the engine of the tenant of this name; throws a {@link RequestException} if
   *     there is none
   */
  public Engines(Engine standard, Function<String, Engine> byTenant) {
    this.standard = standard;
    this.byTenant = byTenant;
  }

  /** One engine for everybody. */
  public static Engines of(Engine standard) {
    return new Engines(standard, tenant -> standard);
  }

  /** The engine of whoever calls. A call must ask once, since the next answer may be newer. */
  public Engine of(Exchange exchange) {
    return exchange.tenant().map(byTenant).orElse(standard);
  }

  /** The service's own engine. */
  public Engine standard() {
    return standard;
  }

  @Override
  public String toString() {
    return "Engines";
  }
}
