package org.recordlint.server.internal.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recordlint.server.internal.http.Callers.Caller;
import org.recordlint.server.internal.http.Hosts.Source;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/**
 * What every request goes through: host, origin, rate and caller are checked in this order, then
 * its route answers; thread-safe.
 */
public final class Gate {

  private static final List<String> PROXIED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final List<Route> routes;
  private final Hosts hosts;
  private final Callers callers;
  private final RateLimiter rate;
  private final ErrorReplies errors;
  private final Function<Exchange, Optional<String>> parameterKey;
  private final Consumer<String> report;

  /**
   * A gate.
   *
   * @param routes the first that matches answers
   * @param rate what each caller may ask for
   * @param parameterKey finds the key that clients made for LanguageTool pass as a parameter
   * @param report hears of errors of our own, without a word of a record
   */
  public Gate(
      List<Route> routes,
      Hosts hosts,
      Callers callers,
      Rate rate,
      ErrorReplies errors,
      Function<Exchange, Optional<String>> parameterKey,
      Consumer<String> report) {
    this.routes = List.copyOf(routes);
    this.hosts = hosts;
    this.callers = callers;
    this.rate = new RateLimiter(rate.perSecond(), rate.burst(), System::nanoTime);
    this.errors = errors;
    this.parameterKey = parameterKey;
    this.report = report;
  }

  /** How many requests a caller may make in the long run and at once. */
  public record Rate(int perSecond, int burst) {}

  /**
   * The answer to a request.
   *
   * @param address where it comes from
   * @throws IOException if the connection broke
   */
  public Reply answer(Exchange exchange, String address) throws IOException {
    Source source = Source.FOREIGN;
    Reply reply;
    try {
      requireOurs(exchange);
      source = hosts.source(exchange);
      reply = admitted(exchange, address, source);
    } catch (RequestException e) {
      reply = errors.of(exchange, e);
    } catch (RuntimeException | Error e) {
      // The message of what was not foreseen may hold words of a record.
      report.accept("internal error, please report it: " + describe(e));
      reply = errors.of(exchange, new RequestException(500, "an internal error; see the log"));
    }
    return SecurityHeaders.addTo(source == Source.FRIEND ? shared(reply, exchange) : reply);
  }

  private static String describe(Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    StackTraceElement[] trace = cause.getStackTrace();
    String kind = cause.getClass().getSimpleName();
    return trace.length == 0 ? kind : kind + " at " + trace[0];
  }

  private void requireOurs(Exchange exchange) {
    if (exchange.header("Host").isEmpty()) {
      throw new RequestException(400, "there is no Host header");
    }
    if (!hosts.isOurs(exchange)) {
      throw new RequestException(421, "the Host header does not name this service");
    }
    if (!callers.needProof() && PROXIED.stream().anyMatch(it -> exchange.header(it).isPresent())) {
      throw new RequestException(
          403, "this came through a proxy, and the service was started without keys");
    }
  }

  private Reply admitted(Exchange exchange, String address, Source source) throws IOException {
    List<Route> matching = matching(exchange.path());
    boolean api = matching.stream().anyMatch(route -> isApi(route.access()));
    boolean page = matching.stream().anyMatch(route -> !isApi(route.access()));
    // A link on a foreign site may lead to our pages: the session's cookie does not come along.
    boolean navigation = page && exchange.method().equals("GET");
    if (source == Source.FOREIGN && !navigation) {
      throw new RequestException(403, "pages of this origin may not call the service");
    }
    if (matching.isEmpty()) {
      throw new RequestException(404, "there is nothing here");
    }
    if (api && exchange.method().equals("OPTIONS")) {
      return preflight(matching);
    }
    Route route = chosen(exchange, matching);
    Optional<String> key =
        callers.haveKeys() && route.access() == Access.LANGUAGETOOL
            ? parameterKey.apply(exchange)
            : Optional.empty();
    Caller caller = callers.of(exchange, route.access(), source, key);
    limit(caller instanceof Caller.Known known ? "key " + known.who().id() : address);
    if (caller instanceof Caller.Refused refused) {
      boolean challenged = isApi(route.access()) && refused.status() == 401;
      throw new RequestException(
          refused.status(),
          refused.reason(),
          challenged ? Map.of("WWW-Authenticate", "Bearer") : Map.of());
    }
    Optional<Identity> who =
        caller instanceof Caller.Known known ? Optional.of(known.who()) : Optional.empty();
    return route
        .handler()
        .handle(
            new AdmittedExchange(
                exchange,
                route.match(exchange.path()).orElse(Map.of()),
                who.map(Identity::id),
                who.flatMap(Identity::tenant)));
  }

  private static boolean isApi(Access access) {
    return access == Access.API || access == Access.LANGUAGETOOL;
  }

  private List<Route> matching(String path) {
    List<Route> matching = new ArrayList<>();
    for (Route route : routes) {
      if (route.match(path).isPresent()) {
        matching.add(route);
      }
    }
    return matching;
  }

  private static Route chosen(Exchange exchange, List<Route> matching) {
    String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    for (Route route : matching) {
      if (route.method().equals(method)) {
        return route;
      }
    }
    throw new RequestException(
        405, "this method does not work here", Map.of("Allow", methods(matching)));
  }

  private static String methods(List<Route> matching) {
    TreeSet<String> methods = new TreeSet<>();
    matching.forEach(route -> methods.add(route.method()));
    return String.join(", ", methods);
  }

  private void limit(String caller) {
    int seconds = rate.take(caller);
    if (seconds > 0) {
      throw new RequestException(
          429, "too many requests", Map.of("Retry-After", Integer.toString(seconds)));
    }
  }

  private static Reply preflight(List<Route> matching) {
    return new Reply(
        204,
        Map.of(
            "Access-Control-Allow-Methods",
            methods(matching),
            "Access-Control-Allow-Headers",
            "Authorization, Content-Type, X-API-Key",
            "Access-Control-Max-Age",
            "600"),
        new byte[0]);
  }

  private static Reply shared(Reply reply, Exchange exchange) {
    return reply
        .withHeader("Access-Control-Allow-Origin", exchange.header("Origin").orElse(""))
        .withHeader("Access-Control-Expose-Headers", "Retry-After")
        .withHeader("Vary", "Origin");
  }
}
