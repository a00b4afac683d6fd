package org.recordlint.server.internal.http;

import java.util.Optional;
import org.recordlint.server.internal.http.Hosts.Source;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;

/** Finds out who calls, by key or by session. */
public final class Callers {

  private static final String BEARER = "Bearer ";

  private final Optional<Keys> keys;
  private final Sessions sessions;
  private final SessionCookie cookie;

  /**
   * Callers.
   *
   * @param keys empty if hosts on this machine may call without one
   */
  public Callers(Optional<Keys> keys, Sessions sessions, SessionCookie cookie) {
    this.keys = keys;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /** Who a request is from. */
  sealed interface Caller {
    /** Somebody we know. */
    record Known(String id) implements Caller {}

    /** Somebody who may call without being known. */
    record Anybody() implements Caller {}

    /** Somebody who may not call. */
    record Refused(String reason) implements Caller {}
  }

  /** Whether hosts must have a key. */
  boolean needKeys() {
    return keys.isPresent();
  }

  /**
   * Who the request is from.
   *
   * @param parameterKey the key that is passed as a parameter, if there is one
   */
  Caller of(Exchange exchange, Access access, Source source, Optional<String> parameterKey) {
    if (access == Access.OPEN) {
      return new Caller.Anybody();
    }
    Optional<String> key =
        exchange
            .header("Authorization")
            .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(value -> value.substring(BEARER.length()).strip())
            .or(() -> exchange.header("X-API-Key"))
            .or(() -> parameterKey);
    if (access != Access.PAGE && key.isPresent() && keys.isPresent()) {
      return keys.get()
          .idOf(key.get())
          .<Caller>map(Caller.Known::new)
          .orElseGet(() -> new Caller.Refused("this key is not known"));
    }
    Optional<String> session = bySession(exchange, source);
    if (session.isPresent()) {
      return new Caller.Known(session.get());
    }
    if (access == Access.PAGE) {
      return new Caller.Refused("this page needs a session");
    }
    return keys.isEmpty() ? new Caller.Anybody() : new Caller.Refused("an API key is needed");
  }

  /**
   * A cookie comes along with whatever page a browser shows, so that it counts only for requests of
   * our own pages, or for what a person asks for by address and which changes nothing.
   */
  private Optional<String> bySession(Exchange exchange, Source source) {
    boolean harmless = exchange.method().equals("GET") || exchange.method().equals("HEAD");
    boolean trusted = source == Source.OWN || (source == Source.UNTOLD && harmless);
    return trusted
        ? cookie.token(exchange).flatMap(sessions::find).filter(this::isStillKnown)
        : Optional.empty();
  }

  /** A session that began with a key ends with it. */
  private boolean isStillKnown(String id) {
    return id.equals(Sessions.CONSOLE) || keys.map(ring -> ring.isValid(id)).orElse(false);
  }
}
